import { LEVERS, plannedOf, type LadderDecision, type QuarterPlan } from '@/lib/simulations/ladder';
import type { Interval } from '../interval';
import { playedPlans } from './played';
import { widestBuyers, type Marked } from './prediction';
import type { Goal, LadderState } from './steps';

/**
 * The criteria of the process. They read decisions alone, never what came of them: the same decisions earn the same marks under any
 * luck.
 */
export const PROCESS = { 'goal-fit': goalFit, information, revision, promise, recovery } as const;

/** Part of the money that a goal asks for, at least; and what falls to it when every lever gets the same, which serves no goal. */
const WANTED = { win: 0.5, keep: 0.7, deepen: 0.6 } as const;
const EVEN = { win: 1 / LEVERS.length, keep: 4 / LEVERS.length, deepen: 3 / LEVERS.length } as const;
/** Of the purse, what may go into bonds when the goal is to harvest: all points up to the first, none from the second on. */
const HARVEST = { all: 0.15, none: 0.5 } as const;

/** How far each quarter's money serves the goal that was stated before the first. */
function goalFit(state: LadderState): Marked | undefined {
  const plans = playedPlans(state);
  if (!state.goal || plans.length === 0) return undefined;
  const { goal } = state.goal;
  const quarters = plans.map(({ decision }) => fits(goal, decision, state.scenario.purse));
  return { share: mean(quarters), evidence: { goal, quarters } };
}

function fits(goal: Goal, { spend, aim }: LadderDecision, purse: number): number {
  const all = LEVERS.reduce((sum, lever) => sum + spend[lever], 0);
  const bonds = spend.financial + spend.social + spend.structural;
  if (goal === 'harvest') {
    const part = bonds / purse;
    return Math.max(0, Math.min(1, (HARVEST.none - part) / (HARVEST.none - HARVEST.all)));
  }
  if (all === 0) return 0;
  const towards = {
    win: spend.acquisition,
    keep: spend.service + spend.recovery + spend.data + (aim.length > 0 ? spend.social : 0),
    deepen: aim.length > 0 ? bonds : 0,
  };
  const beyondEven = (towards[goal] / all - EVEN[goal]) / (WANTED[goal] - EVEN[goal]);
  return Math.max(0, Math.min(1, beyondEven));
}

/** A quarter is a new course when this share of the purse moves. The first always is. */
const NEW_COURSE = 0.2;

/** Of the quarters that set a new course, the share in which a report was bought before deciding. */
function information(state: LadderState): Marked | undefined {
  const plans = playedPlans(state);
  if (plans.length === 0) return undefined;
  const courses = plans.flatMap(({ reports, decision }, i) => {
    const before = plans[i - 1];
    if (before && moved(before.decision, decision) < NEW_COURSE * state.scenario.purse) return [];
    return [{ quarter: i + 1, informed: reports.length > 0 }];
  });
  return { share: mean(courses.map(({ informed }) => (informed ? 1 : 0))), evidence: courses };
}

/** Yuan that are spent otherwise than the quarter before. */
const moved = (before: LadderDecision, now: LadderDecision) =>
  LEVERS.reduce((sum, lever) => sum + Math.abs(now.spend[lever] - before.spend[lever]), 0) / 2;

/**
 * Of the forecasts after the first, the share that is revised: neither said again word for word, nor thrown over (its middle moved by
 * more than an answer that says nothing is wide).
 */
function revision(state: LadderState): Marked | undefined {
  const said = state.quarters.flatMap(({ prediction }) => (prediction?.buyers ? [prediction.buyers] : []));
  if (said.length < 2) return undefined;
  const most = widestBuyers(state);
  const revised = said.slice(1).map((now, i) => {
    const before = said[i]!;
    const isSame = now.low === before.low && now.high === before.high;
    return !isSame && Math.abs(middle(now) - middle(before)) <= most;
  });
  return { share: mean(revised.map((one) => (one ? 1 : 0))), evidence: revised };
}

const middle = ({ low, high }: Interval) => (low + high) / 2;

/** What the criteria on promise and recovery ask for; the page warns by the same numbers. */
export const PROCESS_LIMITS = {
  /** A promise may be this much above the quality that the money so far can be expected to give. */
  promiseRoom: 0.1,
  /** Share of complaints that can be answered in time, at least. */
  inTime: 0.5,
} as const;

/** Of the quarters, the share in which no more was promised than could be kept. */
function promise(state: LadderState): Marked | undefined {
  return overQuarters(state, ({ decision }, { quality }) => ({
    value: decision.promise,
    limit: quality,
    kept: decision.promise <= quality + PROCESS_LIMITS.promiseRoom + 1e-9,
  }));
}

/** Of the quarters, the share in which at least half of the complaints could be answered in time. */
function recovery(state: LadderState): Marked | undefined {
  return overQuarters(state, (_, { answered }) => ({
    value: answered,
    limit: PROCESS_LIMITS.inTime,
    kept: answered >= PROCESS_LIMITS.inTime,
  }));
}

function overQuarters(
  state: LadderState,
  judge: (
    plan: QuarterPlan,
    planned: ReturnType<typeof plannedOf>[number],
  ) => { value: number; limit: number; kept: boolean },
): Marked | undefined {
  const plans = playedPlans(state);
  if (plans.length === 0) return undefined;
  const planned = plannedOf(
    state.scenario,
    plans.map(({ decision }) => decision),
  );
  const quarters = plans.map((plan, i) => judge(plan, planned[i]!));
  return { share: mean(quarters.map(({ kept }) => (kept ? 1 : 0))), evidence: quarters };
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
