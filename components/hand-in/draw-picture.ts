import type { HandIn } from '@/lib/assignments';
import { codeTexts } from './code-texts';
import { textForm } from './hand-in-text';
import { layOut, MARGIN, MODULE } from './picture-layout';

const TITLE = 32;
const LINE = 26;
const FONT = "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** A PNG as a `data:` address, which a long press saves also where files are blocked. Dark on white in every theme. */
export function drawPicture(handIn: HandIn, title: string, lines: readonly string[]): string {
  const texts = codeTexts(textForm(handIn));
  const { width } = layOut(texts, 0);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no-canvas');
  const write = [
    { text: title, font: `700 ${TITLE}px ${FONT}`, size: TITLE },
    ...lines.map((text) => ({ text, font: `${LINE}px ${FONT}`, size: LINE })),
  ].flatMap(({ text, font, size }) => {
    context.font = font;
    return broken(text, (part) => context.measureText(part).width <= width - 2 * MARGIN).map((line) => ({
      line,
      font,
      size,
    }));
  });
  const top = 2 * MARGIN + write.reduce((sum, { size }) => sum + 1.5 * size, 0);
  const { codes, height } = layOut(texts, Math.ceil(top));
  // Setting the size clears the canvas and its font.
  canvas.width = width;
  canvas.height = height;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  let y = MARGIN;
  for (const { line, font, size } of write) {
    context.font = font;
    context.fillText(line, MARGIN, y + 1.1 * size);
    y += 1.5 * size;
  }
  for (const code of codes)
    code.rows.forEach((row, i) =>
      row.forEach((dark, j) => {
        if (dark) context.fillRect(code.x + j * MODULE, code.y + i * MODULE, MODULE, MODULE);
      }),
    );
  return canvas.toDataURL('image/png');
}

/** Cut where a line is full: before the word if it has a space, else before the character. */
function broken(text: string, fits: (part: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    line += char;
    if (line === char || fits(line)) continue;
    const space = char === ' ' ? -1 : line.lastIndexOf(' ');
    const cut = space > 0 ? space + 1 : line.length - char.length;
    lines.push(line.slice(0, cut));
    line = line.slice(cut).trimStart();
  }
  return [...lines, line];
}
