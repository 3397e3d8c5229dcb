import { AIMS, LEVERS, NOTHING, type LadderDecision, type Lever } from './decision';
import { playQuarter, startRun, type Market, type Run } from './run';

/** Rules that decide every quarter alike, whatever happens. */
export const SCRIPTED = ['nothing', 'acquisition', 'equal', 'discounts', 'relationship'] as const;
export type Scripted = (typeof SCRIPTED)[number];

/** What is decided every quarter, as shares of the purse. */
export interface Policy extends Omit<LadderDecision, 'spend'> {
  readonly shares: Readonly<Partial<Record<Lever, number>>>;
}

export const POLICIES: Readonly<Record<Scripted, Policy>> = {
  nothing: { ...NOTHING, shares: {} },
  acquisition: { ...NOTHING, shares: { acquisition: 1 }, promise: 0.8 },
  equal: {
    shares: Object.fromEntries(LEVERS.map((lever) => [lever, 1 / LEVERS.length])),
    aim: AIMS,
    promise: 0.5,
    contacts: 2,
    answer: 'refund',
  },
  discounts: { ...NOTHING, shares: { financial: 1 }, aim: AIMS, contacts: 3 },
  relationship: {
    shares: {
      acquisition: 0.15,
      service: 0.3,
      social: 0.2,
      structural: 0.15,
      recovery: 0.1,
      data: 0.1,
    },
    aim: ['client', 'supporter', 'advocate', 'partner'],
    promise: 0.55,
    contacts: 2,
    answer: 'make-good',
  },
};

/** A policy's decision in whole yuan. */
export function decisionOf({ shares, ...rest }: Policy, purse: number): LadderDecision {
  const yuan = (lever: Lever) => Math.floor((shares[lever] ?? 0) * purse + 1e-9);
  return {
    ...rest,
    spend: {
      acquisition: yuan('acquisition'),
      service: yuan('service'),
      financial: yuan('financial'),
      social: yuan('social'),
      structural: yuan('structural'),
      recovery: yuan('recovery'),
      data: yuan('data'),
    },
  };
}

/** A whole run under one policy. */
export function playPolicy(market: Market, policy: Policy): Run {
  const decision = decisionOf(policy, market.scenario.purse);
  let run = startRun(market);
  for (let quarter = 0; quarter < market.scenario.quarters; quarter++) run = playQuarter(run, decision);
  return run;
}
