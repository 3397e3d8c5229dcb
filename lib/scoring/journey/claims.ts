import { LEAVING_FATES, meanOf, type JourneyCase, type LeavingFate } from '@/lib/simulations/journey';
import { factsOf } from './played';

/** What is claimed about the world of a case after both walks; each is settled by walking it. */
export const JOURNEY_CLAIM_IDS = ['costliest', 'loudest', 'cause', 'single', 'naive'] as const;
export type JourneyClaimId = (typeof JOURNEY_CLAIM_IDS)[number];
export type JourneyClaimAnswers = Readonly<Record<JourneyClaimId, string | null>>;

/** Of the worth that the best choice adds, what the loudest complaint's choice adds. */
export const NAIVE_ANSWERS = ['nothing-or-less', 'under-half', 'over-half'] as const;

/** What can be answered to each claim in a case. */
export function claimOptions({
  model,
  improvements,
}: JourneyCase): Readonly<Record<JourneyClaimId, readonly string[]>> {
  const touchpoints = model.touchpoints.map(({ id }) => id);
  return {
    /** The touchpoint that loses the most value. */
    costliest: touchpoints,
    /** The touchpoint with the most complaints. */
    loudest: touchpoints,
    /** Why most of those leave who leave. */
    cause: LEAVING_FATES,
    /** The one improvement that alone adds the most worth. */
    single: improvements.map(({ id }) => id),
    naive: NAIVE_ANSWERS,
  };
}

export interface JourneyClaimFact {
  readonly right: string;
  /** In the order of the options; for `naive`: mean worth of nothing, naive and best. */
  readonly figures: readonly number[];
}

/** What the walks say to each claim. */
export function claimFacts(scenario: JourneyCase): Readonly<Record<JourneyClaimId, JourneyClaimFact>> {
  const facts = factsOf(scenario);
  const touchpoints = scenario.model.touchpoints.map(({ id }) => id);
  const most = (figures: readonly number[], names: readonly string[]): JourneyClaimFact => ({
    right: names[figures.indexOf(Math.max(...figures))]!,
    figures,
  });
  const [nothing, naive, best] = [facts.worth.nothing, facts.worth.naive, facts.worth.best].map(meanOf) as [
    number,
    number,
    number,
  ];
  const part = best === nothing ? 0 : (naive - nothing) / (best - nothing);
  return {
    costliest: most(facts.valueLost, touchpoints),
    loudest: most(facts.complaints, touchpoints),
    cause: most(facts.fates, LEAVING_FATES satisfies readonly LeavingFate[]),
    single: most(
      facts.singles,
      scenario.improvements.map(({ id }) => id),
    ),
    naive: {
      right: part <= 0 ? 'nothing-or-less' : part < 0.5 ? 'under-half' : 'over-half',
      figures: [nothing, naive, best],
    },
  };
}
