import type { Grey } from './pixels';

/** One of the three eyes of a QR code: its middle, and the size of a module in dots. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly module: number;
}

/** Where a code may lie: its eyes and how many modules a side has. */
export interface CodePlace {
  readonly topLeft: Eye;
  readonly topRight: Eye;
  readonly bottomLeft: Eye;
  readonly side: number;
}

/** Dark, light, dark, light, dark through the middle of an eye. */
const EYE = [1, 1, 3, 1, 1] as const;
const SMALLEST_MODULE = 1.3;
const MOST_EYES = 400;

/** The eyes of all codes in a picture that stands nearly upright: as saved, screenshotted or sent through a chat. */
export function findEyes(grey: Grey): Eye[] {
  const found: { x: number; y: number; module: number; hits: number }[] = [];
  for (let y = 0; y < grey.height && found.length < MOST_EYES; y++)
    for (const { middle, module } of eyesInRow(grey, y)) {
      const column = eyeInColumn(grey, Math.floor(middle), y, module);
      if (!column) continue;
      const near = found.find(
        (eye) => Math.abs(eye.x - middle) < 2 * module && Math.abs(eye.y - column.middle) < 2 * module,
      );
      const size = (module + column.module) / 2;
      if (!near) found.push({ x: middle, y: column.middle, module: size, hits: 1 });
      else {
        const hits = near.hits + 1;
        near.x += (middle - near.x) / hits;
        near.y += (column.middle - near.y) / hits;
        near.module += (size - near.module) / hits;
        near.hits = hits;
      }
    }
  return found.filter(({ hits }) => hits > 1).map(({ x, y, module }) => ({ x, y, module }));
}

function eyesInRow(grey: Grey, y: number): { middle: number; module: number }[] {
  const { data, width, middle: threshold } = grey;
  const row = y * width;
  const found: { middle: number; module: number }[] = [];
  const runs: number[] = [];
  let start = 0;
  for (let x = 1; x <= width; x++) {
    const dark = data[row + x - 1]! < threshold;
    if (x < width && data[row + x]! < threshold === dark) continue;
    runs.push(x - start);
    start = x;
    if (!dark || runs.length < 5) continue;
    const five = runs.slice(-5);
    const size = moduleOf(five);
    if (size !== undefined) found.push({ middle: x - five[4]! - five[3]! - five[2]! / 2, module: size });
  }
  return found;
}

/** The size of a module if these five runs are those of an eye. */
function moduleOf(runs: readonly number[]): number | undefined {
  const size = runs.reduce((sum, run) => sum + run, 0) / 7;
  if (size < SMALLEST_MODULE) return undefined;
  // A dot more or less at an edge, or two thirds of a module.
  const slack = Math.max(1.01, 0.67 * size);
  const fits = runs.every((run, i) => Math.abs(run - EYE[i]! * size) <= (i === 2 ? 1.5 : 1) * slack);
  return fits ? size : undefined;
}

/** The same eye from above to below, through the column `x`. */
function eyeInColumn(
  { data, width, height, middle: threshold }: Grey,
  x: number,
  y: number,
  module: number,
): { middle: number; module: number } | undefined {
  const isDark = (at: number) => data[at * width + x]! < threshold;
  const longest = 6 * module + 2;
  const runsFrom = (from: number, step: 1 | -1) => {
    const runs = [0, 0, 0];
    let at = from;
    for (let i = 0; i < 3; i++)
      for (; at >= 0 && at < height && isDark(at) === (i !== 1) && runs[i]! <= longest; at += step)
        runs[i]! += 1;
    return runs;
  };
  if (!isDark(y)) return undefined;
  const up = runsFrom(y - 1, -1);
  const down = runsFrom(y, 1);
  const own = moduleOf([up[2]!, up[1]!, up[0]! + down[0]!, down[1]!, down[2]!]);
  if (own === undefined || Math.abs(own - module) > Math.max(0.8, 0.35 * module)) return undefined;
  return { middle: y + (down[0]! - up[0]!) / 2, module: own };
}

/** Codes that the eyes may belong to: two more eyes at one distance, to the right and below; nearest first. */
export function placesOf(eyes: readonly Eye[]): CodePlace[] {
  return eyes.flatMap((topLeft) => {
    const alike = eyes.filter(
      (eye) =>
        eye !== topLeft && Math.abs(eye.module - topLeft.module) < Math.max(0.6, 0.25 * topLeft.module),
    );
    const rights = alike.filter(({ x, y }) => isAlong(x - topLeft.x, y - topLeft.y, topLeft.module));
    const belows = alike.filter(({ x, y }) => isAlong(y - topLeft.y, x - topLeft.x, topLeft.module));
    return rights
      .flatMap((topRight) => belows.map((bottomLeft) => placeOf(topLeft, topRight, bottomLeft)))
      .filter((place) => place !== undefined)
      .sort((a, b) => a.side - b.side)
      .slice(0, 3);
  });
}

const isAlong = (ahead: number, aside: number, module: number) =>
  ahead > 10 * module && Math.abs(aside) < 1.5 * module + 0.05 * ahead;

function placeOf(topLeft: Eye, topRight: Eye, bottomLeft: Eye): CodePlace | undefined {
  const across = topRight.x - topLeft.x;
  const down = bottomLeft.y - topLeft.y;
  const size = (topLeft.module + topRight.module + bottomLeft.module) / 3;
  if (Math.abs(across - down) > 2 * size + 0.03 * across) return undefined;
  // A side has 4v + 17 modules; from eye to eye it is seven less.
  const side = 4 * Math.round(((across + down) / 2 / size - 10) / 4) + 17;
  return side >= 21 && side <= 177 ? { topLeft, topRight, bottomLeft, side } : undefined;
}
