import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { drawQr, qrSvg } from './qr';

const LINK = `https://lab.example.edu.cn/zh/simulators/rfm/guided?a=1&x=rfm-guided.1&t=${encodeURIComponent('关'.repeat(24))}&k=ABC123`;
const SCALE = 4;

/** Paints the path of the drawing as a browser would, and reads it back. */
function decoded(size: number, path: string): string | undefined {
  const width = SCALE * size;
  const data = new Uint8ClampedArray(4 * width * width).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = SCALE * Number(y); row < SCALE * (Number(y) + 1); row++)
      for (let column = SCALE * Number(x); column < SCALE * (Number(x) + Number(length)); column++)
        data.fill(0, 4 * (row * width + column), 4 * (row * width + column) + 3);
  return jsQR(data, width, width)?.data;
}

describe('the QR code', () => {
  test.each([LINK, LINK.slice(0, 90)])('reads back as the link: %s', async (link) => {
    const { size, path } = await drawQr(link);
    expect(decoded(size, path)).toBe(link);
  });

  test('keeps four modules of white on every side', async () => {
    const { size, modules } = await drawQr(LINK);
    const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? [x, y] : [])));
    expect([Math.min(...dark), Math.max(...dark)]).toEqual([4, size - 5]);
  });

  test('is black on white as a file, whatever the theme', async () => {
    const svg = qrSvg(await drawQr('x'));
    expect(svg).toContain('<rect width="29" height="29" fill="#fff"/>');
    expect(svg).not.toMatch(/currentColor|var\(/);
  });
});
