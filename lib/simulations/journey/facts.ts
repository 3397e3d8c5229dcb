import { nameKey } from '@/lib/math';
import { changesOf, portfolios, type JourneyCase } from './case';
import { changed } from './model';
import { readJourneyCase } from './read-case';
import { LEAVING_FATES, outcomeOf, type JourneyOutcome } from './summary';
import { walkJourney } from './walk';
import { WALKED_CASES } from './walked-data';

/** Walks of the world as it is, over which its shares and feelings are means. */
export const FACT_WALKS = 200;
/** Common luck draws on which choices are compared; the look back shows the same ones. */
export const PANEL_WALKS = 20;
/** Of them, those on which the best choice is looked for. */
const SEARCH_WALKS = 4;

/** The truth about a case: by touchpoint, means over 200 walks of the world as it is; and what choices are worth over 20. */
export interface CaseFacts {
  /** Share of those who begin that leaves there. */
  readonly dropOut: readonly number[];
  /** Mean feeling of those who come there, −3 to 3. */
  readonly feelings: readonly number[];
  /** Yuan a walk. */
  readonly valueLost: readonly number[];
  readonly complaints: readonly number[];
  /** Customers a walk who leave, by why, in the order of LEAVING_FATES. */
  readonly fates: readonly number[];
  /** The best choice that the budget allows. */
  readonly best: readonly string[];
  /** Worth of a walk, yuan, on each of the 20 lucks. */
  readonly worth: {
    readonly nothing: readonly number[];
    readonly naive: readonly number[];
    readonly best: readonly number[];
  };
  /** Mean worth with each improvement alone, in the order of the case. */
  readonly singles: readonly number[];
}

export const panelSeed = (case_: Pick<JourneyCase, 'id'>, place: number): string =>
  `${case_.id} panel ${place}`;

/** Worth of a walk under these improvements on each of the common lucks, yuan. */
export function panelWorth(case_: JourneyCase, chosen: readonly string[], walks = PANEL_WALKS): number[] {
  return panelOutcomes(case_, chosen, walks).map(({ worth }) => worth);
}

export function panelOutcomes(
  case_: JourneyCase,
  chosen: readonly string[],
  walks = PANEL_WALKS,
): JourneyOutcome[] {
  const model = changed(case_.model, changesOf(case_, chosen));
  return Array.from({ length: walks }, (_, place) =>
    outcomeOf(walkJourney(model, panelSeed(case_, place), case_.customers)),
  );
}

/** Names a case, in whatever order its fields stand: what was worked out beforehand holds for this very one. */
export function madeForCase(case_: JourneyCase): number {
  const read = readJourneyCase(case_);
  return nameKey(JSON.stringify(read.ok ? read.case : case_));
}

/** The facts of a case: those committed, where they hold; else worked out, which takes seconds. */
export function caseFacts(case_: JourneyCase): CaseFacts {
  const walked = WALKED_CASES[case_.id];
  return walked?.made === madeForCase(case_) ? walked.facts : workOutFacts(case_);
}

/** Works the facts out. `onWalk` is told how many of the first 200 walks are done. */
export function workOutFacts(case_: JourneyCase, onWalk?: (done: number) => void): CaseFacts {
  const many = case_.model.touchpoints.length;
  const sums = {
    dropOut: zeros(many),
    feelings: zeros(many),
    valueLost: zeros(many),
    complaints: zeros(many),
    fates: zeros(LEAVING_FATES.length),
  };
  for (let walk = 0; walk < FACT_WALKS; walk++) {
    const { touchpoints } = outcomeOf(walkJourney(case_.model, `${case_.id} fact ${walk}`, case_.customers));
    touchpoints.forEach((one, j) => {
      sums.dropOut[j]! += one.leftShare;
      sums.feelings[j]! += one.meanFeeling;
      sums.valueLost[j]! += one.valueLost;
      sums.complaints[j]! += one.complaints;
      LEAVING_FATES.forEach((fate, f) => (sums.fates[f]! += one.left[fate]));
    });
    onWalk?.(walk + 1);
  }
  const over = (list: readonly number[]) => list.map((sum) => sum / FACT_WALKS);
  const best = bestPortfolio(case_);
  return {
    dropOut: over(sums.dropOut),
    feelings: over(sums.feelings),
    valueLost: over(sums.valueLost),
    complaints: over(sums.complaints),
    fates: over(sums.fates),
    best,
    worth: {
      nothing: panelWorth(case_, []),
      naive: panelWorth(case_, case_.naive),
      best: panelWorth(case_, best),
    },
    singles: case_.improvements.map(({ id }) => meanOf(panelWorth(case_, [id]))),
  };
}

/** Of all choices that the budget allows: the four best on a few of the lucks, compared on all. */
function bestPortfolio(case_: JourneyCase): string[] {
  const rough = portfolios(case_).map((chosen) => ({
    chosen,
    worth: meanOf(panelWorth(case_, chosen, SEARCH_WALKS)),
  }));
  const finalists = rough.sort((a, b) => b.worth - a.worth).slice(0, 4);
  return finalists
    .map(({ chosen }) => ({ chosen, worth: meanOf(panelWorth(case_, chosen)) }))
    .sort((a, b) => b.worth - a.worth)[0]!.chosen;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const zeros = (length: number) => Array.from({ length }, () => 0);
