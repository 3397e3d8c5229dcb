import { inTheRedFrom, playVisits, triersOf } from '@/lib/simulations/repeated-visits';

/** What is promised, given and put to use, each of 100. */
export interface RepeatedVisitsState {
  readonly promise: number;
  readonly contact: number;
  readonly use: number;
}

export const VISITS = 8;
/** The visit that is held against the first. */
export const LATER = 6;

export const REPEATED_VISITS_START: RepeatedVisitsState = { promise: 90, contact: 80, use: 90 };

/** One visit in whole points of 100. */
export interface VisitView {
  readonly visit: number;
  readonly expected: number;
  readonly gap: number;
  readonly satisfaction: number;
  readonly account: number;
}

export interface RepeatedVisitsView extends RepeatedVisitsState {
  readonly got: number;
  readonly visits: readonly VisitView[];
  /** The visit from which the account stays below nothing. */
  readonly redFrom: number | undefined;
  /** Of 100 who hear of the firm, who come once. */
  readonly triers: number;
}

/** The sum in whole points; a zero has no sign. */
const points = (share: number) => Math.round(100 * share) + 0;

export function viewOf(state: RepeatedVisitsState): RepeatedVisitsView {
  const [promise, contact, use] = [state.promise / 100, state.contact / 100, state.use / 100];
  const played = playVisits({ promise, contact, use, visits: VISITS });
  return {
    ...state,
    got: points(contact * use),
    visits: played.map(({ visit, expected, disconfirmation, satisfaction, account }) => ({
      visit,
      expected: points(expected),
      gap: points(disconfirmation),
      satisfaction: points(satisfaction),
      account: points(account),
    })),
    redFrom: inTheRedFrom(played),
    triers: points(triersOf(promise)),
  };
}

/** One visit, counted from 1. */
export function visitAt({ visits }: RepeatedVisitsView, visit: number): VisitView {
  const found = visits[visit - 1];
  if (!found) throw new RangeError(`no visit ${visit}`);
  return found;
}
