import { tidyText } from './text';

/** The light theme of the site: a drawing leaves the page, so it carries its own colours. */
export const INK = {
  paper: '#ffffff',
  raised: '#fdfbf6',
  sunk: '#f8f5ed',
  ink: '#1f1d1a',
  soft: '#47433c',
  faint: '#686257',
  rule: '#dcd4c3',
  strong: '#857b68',
  seal: '#b1361f',
  stage: '#24386f',
  onStage: '#ffffff',
  good: '#2c6640',
  bad: '#8f1f43',
} as const;

/** Curves differ in colour and in the shape of their points. */
export const CURVE_COLOURS = ['#2d4485', '#8a5200', '#2f5b54', '#8f1f43', '#47433c', '#5a6eae'] as const;

/** Text as it may stand between tags. What XML does not know is left out. */
export const escaped = (text: string): string =>
  tidyText(text, 'line').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Part of a drawing, from some height down. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

type Value = string | number;

/** An element; attributes are ours, never somebody's text. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, inside = ''): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
  return inside === '' ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;

export interface TextStyle {
  readonly size: number;
  readonly colour?: string;
  readonly bold?: true;
  readonly anchor?: 'middle' | 'end';
  readonly serif?: true;
}

/** Lines of text, the first with its top at `y`. */
export function textBlock(lines: readonly string[], x: number, y: number, style: TextStyle): string {
  const { size, colour = INK.ink, bold, anchor, serif } = style;
  const step = lineHeight(size);
  const spans = lines.map((line, i) =>
    element('tspan', { x, y: y + size * 1.05 + i * step }, escaped(line) || '\u00a0'),
  );
  return element(
    'text',
    {
      'font-size': size,
      fill: colour,
      ...(bold ? { 'font-weight': 600 } : {}),
      ...(anchor ? { 'text-anchor': anchor } : {}),
      ...(serif ? { 'font-family': 'serif' } : {}),
    },
    spans.join(''),
  );
}

export const lineHeight = (size: number): number => Math.round(size * 1.45);
export const blockHeight = (lines: readonly string[], size: number): number =>
  lines.length * lineHeight(size);

/** The point of a curve: circle, square, diamond, triangle in turn. */
export function curvePoint(number: number, x: number, y: number, r = 5): string {
  const fill = curveColour(number);
  const style = { fill, stroke: INK.paper, 'stroke-width': 1.5 };
  switch (number % 4) {
    case 0:
      return element('circle', { cx: x, cy: y, r, ...style });
    case 1:
      return element('rect', {
        x: x - r + 0.5,
        y: y - r + 0.5,
        width: 2 * r - 1,
        height: 2 * r - 1,
        ...style,
      });
    case 2:
      return path(
        [
          [x, y - r - 1],
          [x + r + 1, y],
          [x, y + r + 1],
          [x - r - 1, y],
        ],
        style,
      );
    default:
      return path(
        [
          [x, y - r - 1],
          [x + r + 1, y + r - 1],
          [x - r - 1, y + r - 1],
        ],
        style,
      );
  }
}

export const curveColour = (number: number): string => CURVE_COLOURS[number % CURVE_COLOURS.length]!;

type Point = readonly [x: number, y: number];

export const path = (points: readonly Point[], style: Readonly<Record<string, Value>>): string =>
  element('path', { d: `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, ...style });

export const openPath = (points: readonly Point[], style: Readonly<Record<string, Value>>): string =>
  element('path', {
    d: `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`,
    fill: 'none',
    ...style,
  });
