import { encode } from 'uqr';

/** A QR code as one SVG path: `size` modules wide, one horizontal bar for each run of dark modules. */
export interface QrCode {
  d: string;
  size: number;
}

/** The QR code (ISO/IEC 18004, error correction L, no quiet zone) of an address. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'L', border: 0 });
  const d = data.map((row, y) => barsOf(row, y)).join('');
  return { d, size };
}

function barsOf(row: readonly boolean[], y: number): string {
  const bits = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...bits.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join('');
}
