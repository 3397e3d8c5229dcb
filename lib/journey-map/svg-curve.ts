import type { Id } from './map';
import { SIZE, type Column, type Shown } from './svg-layout';
import { blockHeight, curveColour, curvePoint, INK, openPath, textBlock, type Drawn } from './svg-marks';
import { clipLines, textWidth, wrapText } from './wrap';
import type { MapWords } from './words';

const SMALL = 11.5;

interface CurvePoint {
  readonly persona: Id;
  readonly number: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** The emotion curve: a line for each person, points where something is known, names at the right end. */
export function drawCurve(columns: readonly Column[], shown: Shown, words: MapWords, y: number): Drawn {
  const middle = y + SIZE.curve / 2;
  const unit = (SIZE.curve - 40) / 6;
  const left = columns[0]!.x;
  const right = columns.at(-1)!.x + columns.at(-1)!.width;
  const level = (value: number) => middle - value * unit;
  const grid = [-3, 0, 3].map((value) =>
    openPath([at(left, level(value)), at(right, level(value))], {
      stroke: value === 0 ? INK.strong : INK.rule,
    }),
  );
  const ends = [
    { word: words.best, value: 3 },
    { word: words.worst, value: -3 },
  ].map(({ word, value }) => {
    const lines = clipLines(wrapText(word, SIZE.laneHead - 20, SMALL), 1);
    const style = { size: SMALL, colour: INK.faint, anchor: 'end' as const };
    return textBlock(lines, left - 8, level(value) - 8, style);
  });
  const places = columns.flatMap(({ touchpoints }) =>
    touchpoints.map(({ touchpoint, x, width }) =>
      shown.personas.flatMap(({ id, number }): CurvePoint[] => {
        const value = touchpoint.feelings[id];
        return value === undefined ? [] : [{ persona: id, number, value, x: x + width / 2, y: level(value) }];
      }),
    ),
  );
  const curves = shown.personas.map(({ id, name, number }) => {
    const points = places.flat().filter(({ persona }) => persona === id);
    return { name, number, points };
  });
  const lines = curves
    .filter(({ points }) => points.length > 1)
    .map(({ number, points }) =>
      openPath(
        points.map((point) => at(point.x, point.y)),
        { stroke: curveColour(number), 'stroke-width': 2 },
      ),
    );
  const marks = places.flat().map(({ number, x, y: height }) => curvePoint(number, x, height));
  const numbers = shown.personas.length > 2 ? [] : places.flatMap(drawNumbers);
  const names = nameCurves(curves, right, y);
  return {
    svg: [...grid, ...ends, ...lines, ...marks, ...numbers, names.svg].join(''),
    height: Math.max(SIZE.curve, names.height),
  };
}

const at = (x: number, y: number) => [x, y] as const;

/** Of two, the higher carries its number above and the lower below; more would cover each other and carry none. */
function drawNumbers(points: readonly CurvePoint[]): string[] {
  const inOrder = [...points].sort((a, b) => b.value - a.value || a.number - b.number);
  return inOrder.map(({ value, number, x, y }, i) =>
    textBlock([signed(value)], x, i === 0 ? y - 21 : y + 6, {
      ...{ size: SMALL, colour: curveColour(number), anchor: 'middle' },
    }),
  );
}

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

interface NamedCurve {
  readonly name: string;
  readonly number: number;
  readonly points: readonly CurvePoint[];
}

/** Names beside the ends of their curves, pushed apart where they would cover each other. */
function nameCurves(curves: readonly NamedCurve[], right: number, top: number): Drawn {
  const ends = curves
    .flatMap(({ name, number, points }) => {
      const last = points.at(-1);
      return last === undefined ? [] : [{ name, number, end: last.y }];
    })
    .sort((a, b) => a.end - b.end || a.number - b.number);
  let free = top;
  const labels = ends.map(({ name, number, end }) => {
    const most = ends.length > 4 ? 1 : 2;
    const lines = clipLines(wrapText(name, SIZE.names - 24, SMALL), most);
    const y = Math.max(free, end - blockHeight(lines, SMALL) / 2);
    free = y + blockHeight(lines, SMALL) + 2;
    const label = textBlock(lines, right + 20, y, { size: SMALL, colour: curveColour(number) });
    return curvePoint(number, right + 10, y + 8, 4) + label;
  });
  return { svg: labels.join(''), height: free - top };
}

/** The room that the names of the curves ask for, right of the last stage. */
export const widthOfNames = (shown: Shown): number =>
  Math.min(SIZE.names, 30 + Math.max(0, ...shown.personas.map(({ name }) => textWidth(name, SMALL))));
