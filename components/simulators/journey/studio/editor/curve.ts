import type { Id, Stage, Touchpoint } from '@/lib/journey-map';
import type { Cells } from './cells';

/** Where a touchpoint stands along the journey, in columns: stage 2 of 0-based, half way through, is 2.5. */
export interface CurvePoint {
  readonly touchpoint: Touchpoint;
  readonly stage: Stage;
  readonly along: number;
}

export const HIGHEST = 3;

/** Touchpoints spread evenly over the column of their stage. */
export function curvePoints(stages: readonly Stage[], touchpoints: Cells['touchpoints']): CurvePoint[] {
  return stages.flatMap((stage, column) => {
    const here = touchpoints.get(stage.id) ?? [];
    return here.map((touchpoint, i) => ({ touchpoint, stage, along: column + (i + 0.5) / here.length }));
  });
}

/** 0 at the top of the row (the best), 1 at its foot. */
export const heightOf = (value: number): number => (HIGHEST - value) / (2 * HIGHEST);

/** The nearest half step to a height, within the scale. */
export function valueAt(height: number): number {
  const value = Math.round(2 * (HIGHEST - height * 2 * HIGHEST)) / 2;
  return Math.min(HIGHEST, Math.max(-HIGHEST, value)) + 0;
}

/** The line through the points that one person has, in units of columns and of heights. */
export const curvePath = (points: readonly CurvePoint[], persona: Id): string =>
  points
    .flatMap(({ touchpoint, along }) => {
      const value = touchpoint.feelings[persona];
      return value === undefined ? [] : [[along, heightOf(value)] as const];
    })
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(4)} ${y.toFixed(4)}`)
    .join('');

/** With its sign, as it is said: −1.5, 0, +2. */
export const signed = (value: number): string =>
  value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0';
