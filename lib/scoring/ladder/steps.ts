import type { LadderDecision, LadderScenario, Report } from '@/lib/simulations/ladder';
import type { Interval } from '../interval';
import type { Json } from '../json';
import type { LadderConceptId } from './concept-items';
import type { LadderClaims } from './claims';

/** What a run is played for. Said before the first quarter; the spending is held against it. */
export const GOALS = ['win', 'keep', 'deepen', 'harvest'] as const;
export type Goal = (typeof GOALS)[number];

/** The steps of a run in their order: `goal`, three for each quarter, three to look back. */
export type LadderStep =
  | { readonly kind: 'goal' }
  | { readonly kind: 'prepare' | 'decide' | 'predict'; readonly quarter: number }
  | { readonly kind: 'claims' | 'rule' | 'concepts' };
export type LadderStepKind = LadderStep['kind'];

/** The two predictions about a quarter; null is “left empty”. */
export interface LadderPrediction {
  /** People who order at least once in the quarter: an 80 % interval. */
  readonly buyers: Interval | null;
  /** Probability that the profit is above that of the quarter before (in the first: above 0). */
  readonly profitUp: number | null;
}

export type LadderAnswer =
  | { readonly step: 'goal'; readonly goal: Goal; readonly reason: string }
  | { readonly step: 'prepare'; readonly reports: readonly Report[] }
  | ({ readonly step: 'decide' } & LadderDecision)
  | ({ readonly step: 'predict' } & LadderPrediction)
  | { readonly step: 'claims'; readonly claims: LadderClaims }
  | { readonly step: 'rule'; readonly rule: string }
  | { readonly step: 'concepts'; readonly concepts: Readonly<Record<LadderConceptId, string | null>> };

/** One quarter as far as it is decided. It has been played once the prediction is given. */
export interface LadderQuarter {
  readonly reports: readonly Report[];
  readonly decision?: LadderDecision;
  readonly prediction?: LadderPrediction;
}

export interface LadderState {
  readonly scenario: LadderScenario;
  readonly seed: string;
  readonly goal?: { readonly goal: Goal; readonly reason: string };
  readonly quarters: readonly LadderQuarter[];
  readonly claims?: LadderClaims;
  readonly rule?: string;
  readonly concepts?: Readonly<Record<LadderConceptId, string | null>>;
}

/** The step that is next; undefined when all are decided. */
export function nextStep({
  scenario,
  goal,
  quarters,
  claims,
  rule,
  concepts,
}: LadderState): LadderStep | undefined {
  if (!goal) return { kind: 'goal' };
  const last = quarters.at(-1);
  if (last && !last.decision) return { kind: 'decide', quarter: quarters.length };
  if (last && !last.prediction) return { kind: 'predict', quarter: quarters.length };
  if (quarters.length < scenario.quarters) return { kind: 'prepare', quarter: quarters.length + 1 };
  if (claims === undefined) return { kind: 'claims' };
  if (rule === undefined) return { kind: 'rule' };
  return concepts === undefined ? { kind: 'concepts' } : undefined;
}

/** How many decisions a whole run has. */
export const ladderLength = ({ quarters }: LadderScenario): number => 4 + 3 * quarters;

/** The decision as it travels in an attempt. */
export const plainLadderAnswer = (answer: LadderAnswer): Json => JSON.parse(JSON.stringify(answer));
