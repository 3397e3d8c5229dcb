import { cardsIn } from './apply-cards';
import type { Card, Lane, LaneKind, MapVersion, Touchpoint } from './map';
import { SIZE, type Column, type Shown } from './svg-layout';
import { blockHeight, element, INK, textBlock, type Drawn } from './svg-marks';
import { wrapText } from './wrap';
import type { MapWords } from './words';

const TEXT = 13;
const SMALL = 11.5;
/** Bold type is wider: the size that a line is measured with. */
const BOLD = 1.12;

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
      const name = wrapText(touchpoint.name, inner, TEXT * BOLD);
      const channel = touchpoint.channel.trim() === '' ? [] : wrapText(touchpoint.channel, inner, 12);
      const facts = factsOf(touchpoint, words).flatMap((fact) => wrapText(fact, inner, SMALL));
      const moment = touchpoint.isMomentOfTruth
        ? wrapText(words.momentOfTruth, inner - 12, SMALL * BOLD)
        : [];
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
    ...(wait === null ? [] : [waitIn(wait, words)]),
    ...(failure === null ? [] : [words.failure.replace('{n}', share(failure))]),
    ...(importance === null ? [] : [words.importance.replace('{n}', share(importance))]),
  ];
}

/** In the unit that one would say. */
function waitIn(minutes: number, words: MapWords): string {
  const [form, unit] =
    minutes < 120 ? [words.wait, 1] : minutes < 2880 ? [words.waitHours, 60] : [words.waitDays, 1440];
  return form.replace('{n}', String(Math.round((minutes / unit) * 10) / 10));
}

/** The name of a row. */
export const drawLaneName = (lane: Lane, words: MapWords, y: number): Drawn => {
  const name = lane.name.trim() !== '' ? lane.name : lane.kind === 'own' ? '' : words.lanes[lane.kind];
  const lines = wrapText(name, SIZE.laneHead - 12, TEXT * BOLD);
  return {
    svg: textBlock(lines, SIZE.margin + 4, y + 4, { size: TEXT, bold: true, colour: INK.soft }),
    height: blockHeight(lines, TEXT) + 8,
  };
};
