import type { JourneyOutcome, TouchpointOutcome } from '@/lib/simulations/journey';

export type Measure = 'valueLost' | 'complaints' | 'leftShare';

/** The touchpoint with the most of something; undefined where nobody has any. The first of equals. */
export function mostOf(
  { touchpoints }: Pick<JourneyOutcome, 'touchpoints'>,
  measure: Measure,
): TouchpointOutcome | undefined {
  const most = Math.max(0, ...touchpoints.map((one) => one[measure]));
  return most === 0 ? undefined : touchpoints.find((one) => one[measure] === most);
}

export const goneAt = ({ left }: TouchpointOutcome): number =>
  Object.values(left).reduce((sum, many) => sum + many, 0);

/** What a touchpoint is before and after a change; undefined on the side where it is not. */
export interface ChangedPoint {
  readonly id: string;
  readonly before: TouchpointOutcome | undefined;
  readonly after: TouchpointOutcome | undefined;
}

/** The touchpoints of two walks, in the order of these ids. */
export function changedPoints(
  ids: readonly string[],
  before: JourneyOutcome,
  after: JourneyOutcome,
): ChangedPoint[] {
  const at = ({ touchpoints }: JourneyOutcome, id: string) => touchpoints.find((one) => one.id === id);
  return ids
    .map((id) => ({ id, before: at(before, id), after: at(after, id) }))
    .filter((one) => one.before !== undefined || one.after !== undefined);
}

/** Where the value lost differs most between two walks; undefined where it is the same everywhere. */
export function mostMoved(points: readonly ChangedPoint[]): ChangedPoint | undefined {
  const moved = ({ before, after }: ChangedPoint) =>
    before && after ? Math.abs(after.valueLost - before.valueLost) : 0;
  const most = Math.max(0, ...points.map(moved));
  return most === 0 ? undefined : points.find((one) => moved(one) === most);
}

/** Customers that such a journey can walk without filling the memory of a phone. */
export const MOST_CUSTOMERS = 100_000;
const MOST_VISITS = 2_000_000;
export const mostCustomers = (touchpoints: number): number =>
  Math.max(1000, Math.min(MOST_CUSTOMERS, 1000 * Math.floor(MOST_VISITS / touchpoints / 1000)));
