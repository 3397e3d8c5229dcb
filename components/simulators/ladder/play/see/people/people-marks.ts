import { wayOf } from '../take-aways';
import type { PeoplePlan } from './people-layout';

/** Colours of the marks: rungs 0 to 7, then who went up and who went down, then the ring round the chosen one. */
export const INKS = [
  '--rule-strong',
  '--rung-1',
  '--rung-2',
  '--rung-3',
  '--rung-4',
  '--rung-5',
  '--rule-strong',
  '--rule-strong',
  '--data-4',
  '--bad',
  '--ink',
] as const;

const [UP, DOWN, RING] = [8, 9, 10];
const MARKS = 10;

/** The mark of each person at the start, and once the quarter is under way. */
export function marksOf(before: Readonly<Uint8Array>, now: Readonly<Uint8Array>) {
  const moved = Uint8Array.from(now, (rung, i) => {
    const way = wayOf(before[i]!, rung);
    return way === 0 ? rung : way > 0 ? UP : DOWN;
  });
  const everybody = [...moved.keys()];
  return {
    start: before,
    moved,
    still: everybody.filter((i) => before[i] === now[i]),
    moving: everybody.filter((i) => before[i] !== now[i]),
  };
}

export type Marks = ReturnType<typeof marksOf>;

/** Every mark once, side by side, in device pixels: copying them is cheaper than drawing 2,000 circles a frame. */
export function markSheet(pitch: number, scale: number, inks: readonly string[]): HTMLCanvasElement {
  const size = sizeOf(pitch, scale);
  const sheet = document.createElement('canvas');
  sheet.width = size * MARKS;
  sheet.height = size;
  const context = sheet.getContext('2d');
  if (!context) return sheet;
  const r = (pitch * scale) / 2;
  for (let mark = 0; mark < MARKS; mark++) {
    context.save();
    context.translate(size * mark + size / 2, size / 2);
    context.fillStyle = context.strokeStyle = inks[mark] ?? '';
    context.lineWidth = Math.max(1, r * 0.24);
    drawMark(context, mark, r);
    context.restore();
  }
  return sheet;
}

const sizeOf = (pitch: number, scale: number) => Math.ceil(pitch * scale) + 2;

/** Rungs are discs; who never came is a small ring, the dormant a larger one, the lost a cross; triangles point the way. */
function drawMark(context: CanvasRenderingContext2D, mark: number, r: number) {
  context.beginPath();
  if (mark === UP || mark === DOWN) {
    const tip = mark === UP ? -r : r;
    context.moveTo(0, tip);
    context.lineTo(r * 0.95, -tip * 0.75);
    context.lineTo(-r * 0.95, -tip * 0.75);
    context.fill();
  } else if (mark === 7) {
    const arm = r * 0.5;
    context.moveTo(-arm, -arm);
    context.lineTo(arm, arm);
    context.moveTo(-arm, arm);
    context.lineTo(arm, -arm);
    context.stroke();
  } else {
    context.arc(0, 0, r * (mark === 0 ? 0.48 : mark === 6 ? 0.6 : 0.8), 0, 2 * Math.PI);
    if (mark === 0 || mark === 6) context.stroke();
    else context.fill();
  }
}

export interface Scene {
  readonly plan: PeoplePlan;
  readonly marks: Marks;
  readonly sheet: HTMLCanvasElement;
  readonly inks: readonly string[];
  /** Device pixels of a pixel of the page. */
  readonly scale: number;
  readonly chosen: number | undefined;
}

/** Draws those who stay: once. */
export const drawStill = (context: CanvasRenderingContext2D, scene: Scene): void =>
  stamp(context, scene, scene.marks.still, 1);

/** Draws those who move, `part` of the way from the start (0) to the end (1), and the ring round the chosen one. */
export function drawMoving(context: CanvasRenderingContext2D, scene: Scene, part: number): void {
  const { marks, plan, scale, chosen } = scene;
  stamp(context, scene, marks.moving, part);
  if (chosen === undefined) return;
  const [x, y] = placeOf(plan, chosen, part);
  context.strokeStyle = scene.inks[RING] ?? '';
  context.lineWidth = 2 * scale;
  context.beginPath();
  context.arc(x * scale, y * scale, Math.max(6, plan.pitch * 0.9) * scale, 0, 2 * Math.PI);
  context.stroke();
}

function stamp(
  context: CanvasRenderingContext2D,
  { plan, marks, sheet, scale }: Scene,
  people: readonly number[],
  part: number,
) {
  const size = sizeOf(plan.pitch, scale);
  const mark = part === 0 ? marks.start : marks.moved;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  for (const i of people) {
    const [x, y] = placeOf(plan, i, part);
    const [left, top] = [Math.round(x * scale - size / 2), Math.round(y * scale - size / 2)];
    context.drawImage(sheet, mark[i]! * size, 0, size, size, left, top, size, size);
  }
}

function placeOf({ start, end }: PeoplePlan, person: number, part: number): readonly [number, number] {
  const at = (place: number) => start[place]! + part * (end[place]! - start[place]!);
  return [at(2 * person), at(2 * person + 1)];
}
