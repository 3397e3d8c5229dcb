import { cardsIn } from './apply-cards';
import type { Card, Lane, LaneKind, MapVersion, Touchpoint } from './map';
import { SIZE, type Column, type Shown } from './svg-layout';
import { blockHeight, curveColour, curvePoint, element, INK, openPath, textBlock } from './svg-marks';
import { clipLines, textWidth, wrapText } from './wrap';
import type { MapWords } from './words';

/** Part of a drawing, from `y` down. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

const TEXT = 13;
const SMALL = 11.5;

/** The content of a row that holds cards. */
export function drawCards(
  lane: Lane,
  columns: readonly Column[],
  version: MapVersion,
  shown: Shown,
  y: number,
): Drawn {
  const cells = columns.map((column) => {
    const cards = cardsIn(version.cards, column.stage.id, lane.id).filter((card) => isShown(card, shown));
    const most = Math.max(1, Math.floor((column.width + SIZE.pad) / (SIZE.narrowestCard + SIZE.pad)));
    const side = Math.min(most, Math.max(cards.length, 1));
    const width = (column.width - SIZE.pad * (side - 1)) / side;
    const tops = Array.from({ length: side }, () => y);
    let svg = '';
    for (const card of cards) {
      const slot = tops.indexOf(Math.min(...tops));
      const drawn = drawCard(
        card,
        lane.kind,
        shown,
        column.x + slot * (width + SIZE.pad),
        tops[slot]!,
        width,
      );
      svg += drawn.svg;
      tops[slot] = tops[slot]! + drawn.height + SIZE.pad;
    }
    return { svg, height: Math.max(...tops) - y - SIZE.pad };
  });
  return {
    svg: cells.map(({ svg }) => svg).join(''),
    height: Math.max(20, ...cells.map(({ height }) => height)),
  };
}

const isShown = ({ personas }: Card, shown: Shown): boolean =>
  personas.length === 0 || personas.some((id) => shown.personas.some((persona) => persona.id === id));

const EDGES: Readonly<Partial<Record<LaneKind, string>>> = { pain: INK.bad, opportunity: INK.good };

function drawCard(card: Card, kind: LaneKind, shown: Shown, x: number, y: number, width: number): Drawn {
  const inner = width - 20;
  const lines = wrapText(card.text, inner, TEXT);
  const names = shown.personas.filter(({ id }) => card.personas.includes(id)).map(({ name }) => name);
  const tag = names.length > 0 ? wrapText(names.join(' · '), inner, SMALL) : [];
  const textTop = y + 7;
  const height = blockHeight(lines, TEXT) + blockHeight(tag, SMALL) + 14;
  const svg = [
    element('rect', { x, y, width, height, rx: 2, fill: INK.paper, stroke: INK.rule }),
    element('rect', { x, y, width: 3, height, fill: EDGES[kind] ?? INK.strong }),
    textBlock(lines, x + 11, textTop, { size: TEXT }),
    ...(tag.length > 0
      ? [textBlock(tag, x + 11, textTop + blockHeight(lines, TEXT), { size: SMALL, colour: INK.faint })]
      : []),
  ].join('');
  return { svg, height };
}

/** The touchpoints: what is known of each stands below its name. */
export function drawTouchpoints(columns: readonly Column[], words: MapWords, y: number): Drawn {
  const boxes = columns.flatMap(({ touchpoints }) =>
    touchpoints.map(({ touchpoint, x, width }) => {
      const inner = width - 18;
      const name = wrapText(touchpoint.name, inner, TEXT);
      const channel = touchpoint.channel.trim() === '' ? [] : wrapText(touchpoint.channel, inner, 12);
      const facts = factsOf(touchpoint, words).flatMap((fact) => wrapText(fact, inner, SMALL));
      const moment = touchpoint.isMomentOfTruth ? wrapText(words.momentOfTruth, inner - 12, SMALL) : [];
      const parts = [
        { lines: moment, style: { size: SMALL, colour: INK.seal, bold: true as const }, mark: true },
        { lines: name, style: { size: TEXT, bold: true as const }, mark: false },
        { lines: channel, style: { size: 12, colour: INK.soft }, mark: false },
        { lines: facts, style: { size: SMALL, colour: INK.faint }, mark: false },
      ].filter(({ lines }) => lines.length > 0);
      const height = 16 + parts.reduce((sum, { lines, style }) => sum + blockHeight(lines, style.size), 0);
      return { isMoment: touchpoint.isMomentOfTruth, parts, x, width, height };
    }),
  );
  const height = Math.max(20, ...boxes.map((box) => box.height));
  const svg = boxes.map(({ isMoment, parts, x, width }) => {
    let top = y + 8;
    const texts = parts.map(({ lines, style, mark }) => {
      const block = textBlock(lines, x + (mark ? 21 : 9), top, style);
      const seal = mark ? element('rect', { x: x + 9, y: top + 5, width: 7, height: 7, fill: INK.seal }) : '';
      top += blockHeight(lines, style.size);
      return seal + block;
    });
    const frame = {
      fill: INK.paper,
      stroke: isMoment ? INK.seal : INK.strong,
      'stroke-width': isMoment ? 1.6 : 1,
    };
    return element('rect', { x, y, width, height, rx: 2, ...frame }) + texts.join('');
  });
  return { svg: svg.join(''), height };
}

function factsOf({ wait, failure, importance }: Touchpoint, words: MapWords): string[] {
  const share = (value: number) => String(Math.round(value * 1000) / 10);
  return [
    ...(wait === null ? [] : [words.wait.replace('{n}', String(Math.round(wait * 10) / 10))]),
    ...(failure === null ? [] : [words.failure.replace('{n}', share(failure))]),
    ...(importance === null ? [] : [words.importance.replace('{n}', share(importance))]),
  ];
}

/** The emotion curve: a line for each person, points where something is known, names at the right end. */
export function drawCurve(columns: readonly Column[], shown: Shown, words: MapWords, y: number): Drawn {
  const middle = y + SIZE.curve / 2;
  const unit = (SIZE.curve - 28) / 6;
  const left = columns[0]!.x;
  const right = columns.at(-1)!.x + columns.at(-1)!.width;
  const grid = [-3, 0, 3].map((value) => {
    const points = [
      [left, middle - value * unit],
      [right, middle - value * unit],
    ] as const;
    return openPath(points, { stroke: value === 0 ? INK.strong : INK.rule });
  });
  const scale = (['best', 'worst'] as const).map((end) =>
    textBlock(
      clipLines(wrapText(words[end], SIZE.laneHead - 20, SMALL), 1),
      left - 8,
      middle + (end === 'best' ? -3 : 3) * unit - 8,
      {
        ...{ size: SMALL, colour: INK.faint, anchor: 'end' },
      },
    ),
  );
  const boxes = columns.flatMap(({ touchpoints }) => touchpoints);
  const curves = shown.personas.map(({ id, name, number }, i) => {
    const points = boxes.flatMap(({ touchpoint, x, width }) => {
      const value = touchpoint.feelings[id];
      return value === undefined ? [] : [{ x: x + width / 2, y: middle - value * unit, value }];
    });
    const line = openPath(
      points.map((point) => [point.x, point.y] as const),
      { stroke: curveColour(number), 'stroke-width': 2 },
    );
    const marks = points.map((point) => curvePoint(number, point.x, point.y)).join('');
    // Two can carry their numbers, one above and one below; more would cover each other.
    const numbers =
      shown.personas.length > 2
        ? []
        : points.map((point) => {
            const above = i === 0 ? point.y - 22 : point.y + 7;
            return textBlock([signed(point.value)], point.x, above, {
              size: SMALL,
              colour: curveColour(number),
              anchor: 'middle',
            });
          });
    return {
      svg: (points.length > 1 ? line : '') + marks + numbers.join(''),
      name,
      number,
      end: points.at(-1)?.y,
    };
  });
  return {
    svg: [...grid, ...scale, ...curves.map(({ svg }) => svg), ...nameCurves(curves, right, y)].join(''),
    height: SIZE.curve,
  };
}

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

interface NamedCurve {
  readonly name: string;
  readonly number: number;
  readonly end: number | undefined;
}

/** Names beside the ends of their curves, pushed apart where they would cover each other. */
function nameCurves(curves: readonly NamedCurve[], right: number, top: number): string[] {
  const ends = curves
    .flatMap(({ name, number, end }) => (end === undefined ? [] : [{ name, number, end }]))
    .sort((a, b) => a.end - b.end || a.number - b.number);
  let free = top;
  return ends.map(({ name, number, end }) => {
    const lines = clipLines(wrapText(name, SIZE.names - 24, SMALL), 2);
    const y = Math.max(free, end - blockHeight(lines, SMALL) / 2);
    free = y + blockHeight(lines, SMALL) + 3;
    const label = textBlock(lines, right + 20, y, { size: SMALL, colour: curveColour(number) });
    return curvePoint(number, right + 10, y + 8, 4) + label;
  });
}

/** The name of a row. */
export const drawLaneName = (lane: Lane, words: MapWords, y: number): Drawn => {
  const name = lane.name.trim() !== '' ? lane.name : lane.kind === 'own' ? '' : words.lanes[lane.kind];
  const lines = wrapText(name, SIZE.laneHead - 12, TEXT);
  return {
    svg: textBlock(lines, SIZE.margin + 4, y + 4, { size: TEXT, bold: true, colour: INK.soft }),
    height: blockHeight(lines, TEXT) + 8,
  };
};

export const widthOfNames = (shown: Shown): number =>
  Math.min(SIZE.names, 30 + Math.max(0, ...shown.personas.map(({ name }) => textWidth(name, SMALL))));
