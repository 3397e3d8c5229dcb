import { wrapped } from '@/lib/charts';

/** What is written round a drawing when it leaves the page. */
export interface PictureWords {
  readonly title: string;
  /** How to read it. */
  readonly notes: readonly string[];
  /** The small line below: what was counted, and as of when. */
  readonly foot: string;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
const TITLE = 18;
const NOTE = 13;
const FOOT = 12;
const GAP = 22;
const SHARPNESS = 2;
/** What style sheets say about a drawing; a file has none, so each mark carries it itself. */
const SHAPE_PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'];
const TEXT_PAINT = ['fill', 'font-family', 'font-size', 'font-weight', 'text-anchor'];
const CLEAR = /^(none|transparent|rgba\(.*, 0\))$/;

/** One drawing of all drawings on the page, one below the other, with words and ground: always in the light colours of paper. */
export function pictureOf(drawings: readonly SVGSVGElement[], words: PictureWords): Picture {
  return inLight((colour) => {
    const widest = Math.max(...drawings.map(({ viewBox }) => viewBox.baseVal.width));
    const width = widest + 2 * MARGIN;
    const sheet = document.createElementNS(SVG, 'svg');
    const add = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string) => {
      const element = sheet.appendChild(document.createElementNS(SVG, name));
      for (const key in attributes) element.setAttribute(key, String(attributes[key]));
      if (text !== undefined) element.textContent = text;
      return element;
    };
    const ground = add('rect', { width: '100%', height: '100%', fill: colour('--paper-raised') });
    ground.before(Object.assign(document.createElementNS(SVG, 'title'), { textContent: words.title }));
    let y = MARGIN;
    const write = (text: string, size: number, attributes: Readonly<Record<string, string | number>>) => {
      for (const line of wrapped(text, widest / size)) {
        y += 1.4 * size;
        add('text', { x: MARGIN, y: y - 0.35 * size, 'font-size': size, ...attributes }, line);
      }
    };
    write(words.title, TITLE, {
      'font-family': colour('--font-serif'),
      'font-weight': 700,
      fill: colour('--ink'),
    });
    for (const drawing of drawings) {
      const { width: own, height } = drawing.viewBox.baseVal;
      const copy = sheet.appendChild(painted(drawing));
      y += 14;
      for (const [key, value] of Object.entries({ x: MARGIN, y, width: own, height, overflow: 'visible' }))
        copy.setAttribute(key, String(value));
      y += height + GAP - 14;
    }
    const small = { 'font-family': colour('--font-sans'), fill: colour('--ink-soft') };
    for (const note of words.notes) write(note, NOTE, small);
    y += 8;
    write(words.foot, FOOT, small);
    const height = Math.ceil(y + MARGIN - 6);
    sheet.setAttribute('viewBox', `0 0 ${width} ${height}`);
    sheet.setAttribute('width', String(width));
    sheet.setAttribute('height', String(height));
    sheet.setAttribute('lang', document.documentElement.lang);
    return { svg: new XMLSerializer().serializeToString(sheet), width, height };
  });
}

/** A copy of a drawing whose marks carry the paint that the page gives them now. */
function painted(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((mark, i) => {
    const style = getComputedStyle(originals[i]!);
    for (const { name } of [...mark.attributes])
      if (/^(class|style|role|tabindex|aria-.*)$/.test(name)) mark.removeAttribute(name);
    if (mark.tagName === 'g' || mark.tagName === 'title') return;
    for (const property of mark.tagName === 'text' ? TEXT_PAINT : SHAPE_PAINT) {
      const value = style.getPropertyValue(property);
      mark.setAttribute(property, CLEAR.test(value) ? 'none' : value);
    }
    if (mark.tagName !== 'text' && mark.getAttribute('stroke') === 'none') {
      for (const property of SHAPE_PAINT.slice(3)) mark.removeAttribute(property);
      if (mark.getAttribute('fill') === 'none') mark.remove();
    }
  });
  for (const { name } of [...copy.attributes]) if (name !== 'viewBox') copy.removeAttribute(name);
  return copy;
}

/** Reads the page's colours as they are in the light theme. Nothing is painted before the reader's own theme is back. */
function inLight<Result>(read: (colour: (token: string) => string) => Result): Result {
  const root = document.documentElement;
  const theme = root.getAttribute('data-theme');
  root.setAttribute('data-theme', 'light');
  try {
    const style = getComputedStyle(root);
    return read((token) => style.getPropertyValue(token).trim());
  } finally {
    if (theme === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  }
}

export const svgFile = ({ svg }: Picture): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** The picture in dots, two a unit. */
export async function drawnOnCanvas({ svg, width, height }: Picture): Promise<HTMLCanvasElement> {
  const image = new Image();
  const larger = svg.replace(
    /width="[\d.]+" height="[\d.]+" (?=lang)/,
    `width="${SHARPNESS * width}" height="${SHARPNESS * height}" `,
  );
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(larger)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SHARPNESS * width;
  canvas.height = SHARPNESS * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

export const pngFile = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((done) => canvas.toBlob(done, 'image/png'));
