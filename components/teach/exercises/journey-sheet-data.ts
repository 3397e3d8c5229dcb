import {
  claimFacts,
  factsOf,
  JOURNEY_CLAIM_IDS,
  type JourneyClaimFact,
  type JourneyClaimId,
  type Json,
} from '@/lib/scoring';
import { costOf, meanOf, readJourneyCase } from '@/lib/simulations/journey';

/** What a teacher should know of a case: its key, and what 200 walks make of it. Yuan are of one walk. */
export interface JourneySheet {
  readonly touchpoints: readonly {
    readonly id: string;
    readonly stage: string;
    readonly isTruth: boolean;
    readonly isPain: boolean;
    readonly backstage: readonly string[];
    readonly feeling: number;
    /** Share of those who begin. */
    readonly leave: number;
    readonly valueLost: number;
    readonly complaints: number;
  }[];
  readonly strangers: readonly string[];
  /** With the places that have credit, the best first. */
  readonly evidence: readonly {
    readonly id: string;
    readonly places: readonly { readonly at: string; readonly credit: number }[];
  }[];
  readonly customers: number;
  /** Thousand yuan, as the costs. */
  readonly budget: number;
  readonly choices: readonly {
    readonly name: 'best' | 'naive' | 'nothing';
    readonly chosen: readonly string[];
    readonly cost: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Each improvement alone, the one that adds most first. */
  readonly alone: readonly { readonly id: string; readonly cost: number; readonly adds: number }[];
  readonly claims: readonly ({ readonly id: JourneyClaimId } & JourneyClaimFact)[];
}

/** Reads the case and looks up its facts; seconds of work where they have not been worked out beforehand. */
export function journeySheet(model: Json): JourneySheet | undefined {
  const read = readJourneyCase(model);
  if (!read.ok) return undefined;
  const { case: scenario } = read;
  const facts = factsOf(scenario);
  const nothing = meanOf(facts.worth.nothing);
  const choice = (name: 'best' | 'naive' | 'nothing', chosen: readonly string[]) => ({
    name,
    chosen,
    cost: costOf(scenario, chosen),
    mean: meanOf(facts.worth[name]),
    low: Math.min(...facts.worth[name]),
    high: Math.max(...facts.worth[name]),
  });
  const right = claimFacts(scenario);
  return {
    touchpoints: scenario.model.touchpoints.map(({ id }, i) => ({
      id,
      stage: scenario.stageOf[id] ?? '',
      isTruth: scenario.momentsOfTruth.includes(id),
      isPain: scenario.pains.includes(id),
      backstage: scenario.backstageOf[id] ?? [],
      feeling: facts.feelings[i] ?? 0,
      leave: facts.dropOut[i] ?? 0,
      valueLost: facts.valueLost[i] ?? 0,
      complaints: facts.complaints[i] ?? 0,
    })),
    strangers: scenario.strangers,
    evidence: scenario.evidence.map(({ id, accept }) => ({
      id,
      places: Object.entries(accept)
        .map(([at, credit]) => ({ at, credit }))
        .sort((a, b) => b.credit - a.credit),
    })),
    customers: scenario.customers,
    budget: scenario.budget,
    choices: [choice('best', facts.best), choice('naive', scenario.naive), choice('nothing', [])],
    alone: scenario.improvements
      .map(({ id, cost }, i) => ({ id, cost, adds: (facts.singles[i] ?? nothing) - nothing }))
      .sort((a, b) => b.adds - a.adds),
    claims: JOURNEY_CLAIM_IDS.map((id) => ({ id, ...right[id] })),
  };
}
