import jsQr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { type QrCode, qrCode } from '#queries/qr-code.ts';

const SCALE = 4;
const QUIET = 4;

/** The dark modules that a path paints, read from its drawing commands alone. */
function darkModules({ d, size }: QrCode): Set<string> {
  const dark = new Set<string>();
  const steps = [...d.matchAll(/([Mm])(\d+) (\d+)h(\d+)/gu)];
  expect(steps.map(([step]) => step).join('')).toBe(d);
  let [x, y] = [0, 0];
  for (const [, move, across = '', down = '', width = ''] of steps) {
    x = move === 'M' ? Number(across) : x + Number(across);
    y = move === 'M' ? Number(down) : y + Number(down);
    const end = x + Number(width);
    expect(end).toBeLessThanOrEqual(size);
    expect(y).toBeLessThan(size);
    for (; x < end; x += 1) dark.add(`${x} ${y}`);
  }
  return dark;
}

/** What a phone reads from the code on white paper. */
function decode(code: QrCode): string | undefined {
  const dark = darkModules(code);
  const width = (code.size + 2 * QUIET) * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const module = `${Math.floor(x / SCALE) - QUIET} ${Math.floor(y / SCALE) - QUIET}`;
      if (dark.has(module)) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsQr(pixels, width, width)?.data;
}

describe('打印页脚的二维码', () => {
  test.each([
    'http://localhost:4321/',
    'https://example.gov.cn/zt/aqpf/notices/2021-hangzhou-dangerous-operation/',
    'https://example.gov.cn/laws/criminal-law/134-1/#p1-i3',
    `https://example.gov.cn/cases/by/industry-${encodeURIComponent('成品油')}/`,
    `https://example.gov.cn/search/?q=${encodeURIComponent('没出事故也会坐牢吗')}&kind=case`,
  ])('扫出来就是 %s', (address) => {
    expect(decode(qrCode(address))).toBe(address);
  });

  test('边长是二维码的规格（ISO/IEC 18004：21 起，每级加 4）', () => {
    const { size } = qrCode('https://example.gov.cn/');
    expect((size - 21) % 4).toBe(0);
  });
});
