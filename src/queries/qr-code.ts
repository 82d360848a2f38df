import { encode } from 'uqr';

/**
 * A QR code as one SVG path to be stroked one unit wide: `size` modules across, one line for each run of dark modules.
 * Row `y` is drawn along the middle of its modules at `y`, so that the view begins half a unit above.
 */
export interface QrCode {
  d: string;
  size: number;
}

/** One of the eight masks, always the same: readers take any, and weighing all eight is most of the work on a page. */
const MASK = 0;

/** The QR code (ISO/IEC 18004, error correction L, no quiet zone) of an address. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'L', border: 0, maskPattern: MASK });
  const d = data.map((row, y) => barsOf(row, y)).join('');
  return { d, size };
}

function barsOf(row: readonly boolean[], y: number): string {
  const bits = row.map((dark) => (dark ? '1' : '0')).join('');
  let at = 0;
  return [...bits.matchAll(/1+/g)]
    .map((run, index) => {
      const move = index === 0 ? `M${run.index} ${y}` : `m${run.index - at} 0`;
      at = run.index + run[0].length;
      return `${move}h${run[0].length}`;
    })
    .join('');
}
