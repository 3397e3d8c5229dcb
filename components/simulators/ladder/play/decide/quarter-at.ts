import type { LadderPrediction } from '@/lib/scoring';
import type { LadderDecision } from '@/lib/simulations/ladder';
import type { BoughtReports, LadderView, QuarterView } from '../protocol';

/** One quarter as far as it is decided. */
export interface QuarterAt {
  readonly quarter: number;
  /** Which of its steps is open; `over` once it has run. */
  readonly stage: 'prepare' | 'decide' | 'predict' | 'over';
  readonly reports: BoughtReports | undefined;
  /** Whole yuan left after the reports. */
  readonly purseLeft: number;
  readonly decision: LadderDecision | undefined;
  readonly prediction: LadderPrediction | undefined;
  /** The quarter before it; none before the first. */
  readonly before: QuarterView | undefined;
  /** People by rung at its start. */
  readonly counts: readonly number[];
}

/** A quarter of the run; without a number the one that is open, or the last. */
export function quarterAt(view: LadderView, wanted?: number): QuarterAt {
  const { step, terms, quarters, open, start } = view;
  const quarter = wanted ?? (step && 'quarter' in step ? step.quarter : Math.max(1, quarters.length));
  const before = quarters[quarter - 2];
  const shared = { quarter, before, counts: before?.counts ?? start };
  const over = quarters[quarter - 1];
  if (over) {
    const { reports, decision, prediction } = over;
    const spent = reports.bought.reduce((sum, report) => sum + terms.reportCost[report], 0);
    return { ...shared, stage: 'over', reports, purseLeft: terms.purse - spent, decision, prediction };
  }
  if (open?.quarter === quarter) {
    const { reports, purseLeft, decision } = open;
    return {
      ...shared,
      stage: decision ? 'predict' : 'decide',
      reports,
      purseLeft,
      decision,
      prediction: undefined,
    };
  }
  return {
    ...shared,
    stage: 'prepare',
    reports: undefined,
    purseLeft: terms.purse,
    decision: undefined,
    prediction: undefined,
  };
}
