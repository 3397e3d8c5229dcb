import { playPlans, valueCreated, type LadderDecision, type Run } from '@/lib/simulations/ladder';
import { marketOf, panelOf, playedPlans, runOf } from './played';
import type { LadderState } from './steps';

/** What is claimed about one's own run, by choosing; each is settled by replaying it. */
export const LADDER_CLAIMS = {
  /** Without a fen for bonds the value created would have been … */
  bonds: ['higher', 'about-the-same', 'lower'],
  /** Without a fen for advertising … */
  acquisition: ['higher', 'about-the-same', 'lower'],
  /** Had a fifth more been promised each quarter, the people who buy in the last quarter would have been … */
  promise: ['more', 'about-as-many', 'fewer'],
  /** Of our best level of the financial bond, the rival has copied by the end … */
  rival: ['under-a-third', 'between', 'over-two-thirds'],
  /** Beside the same decisions on 200 other seeds, my luck was … */
  luck: ['bad-luck', 'ordinary', 'good-luck'],
} as const;
export type LadderClaimId = keyof typeof LADDER_CLAIMS;
export const LADDER_CLAIM_IDS = [
  'bonds',
  'acquisition',
  'promise',
  'rival',
  'luck',
] as const satisfies readonly LadderClaimId[];
export type LadderClaimAnswer<Id extends LadderClaimId> = (typeof LADDER_CLAIMS)[Id][number];
export type LadderClaims = { readonly [Id in LadderClaimId]: LadderClaimAnswer<Id> | null };

export type LadderFacts = {
  /** Undefined: cannot be asked of this run. */
  readonly [Id in LadderClaimId]: {
    readonly answer: LadderClaimAnswer<Id> | undefined;
    readonly figures: readonly number[];
  };
};

/** Nearer than this share of the larger counts as the same. */
const SAME = 0.02;
const MORE_PROMISED = 0.2;

const facts = new WeakMap<LadderState, LadderFacts>();

/** What a replay says to each claim: same people, same luck. */
export function ladderFacts(state: LadderState): LadderFacts {
  const known = facts.get(state);
  if (known) return known;
  const found = settle(state);
  facts.set(state, found);
  return found;
}

function settle(state: LadderState): LadderFacts {
  const run = runOf(state);
  const value = valueCreated(run);
  const plans = playedPlans(state);
  const replay = (change: (decision: LadderDecision) => LadderDecision): Run =>
    playPlans(
      marketOf(state),
      plans.map(({ decision, reports }) => ({ decision: change(decision), reports })),
    );
  const free = (...levers: readonly (keyof LadderDecision['spend'])[]) => {
    if (plans.every(({ decision }) => levers.every((lever) => decision.spend[lever] === 0))) return undefined;
    const none = Object.fromEntries(levers.map((lever) => [lever, 0]));
    return valueCreated(replay((decision) => ({ ...decision, spend: { ...decision.spend, ...none } })));
  };
  const bonds = free('financial', 'social', 'structural');
  const acquisition = free('acquisition');
  const bolder = replay((decision) => ({
    ...decision,
    promise: Math.min(1, decision.promise + MORE_PROMISED),
  }));
  const buyers = run.quarters.at(-1)?.tally.buyers ?? 0;
  const bolderBuyers = bolder.quarters.at(-1)?.tally.buyers ?? 0;
  const best = Math.max(0, ...run.quarters.map(({ terms }) => terms.financial));
  const copied = best === 0 ? undefined : run.firm.rivalFinancial / best;
  const panel = panelOf(state);
  const below = panel.filter((other) => other < value).length / panel.length;
  return {
    bonds: {
      answer: bonds === undefined ? undefined : compare(bonds, value, 'lower', 'about-the-same', 'higher'),
      figures: bonds === undefined ? [] : [value, bonds],
    },
    acquisition: {
      answer:
        acquisition === undefined
          ? undefined
          : compare(acquisition, value, 'lower', 'about-the-same', 'higher'),
      figures: acquisition === undefined ? [] : [value, acquisition],
    },
    promise: {
      answer: compare(bolderBuyers, buyers, 'fewer', 'about-as-many', 'more'),
      figures: [buyers, bolderBuyers],
    },
    rival: {
      answer:
        copied === undefined
          ? undefined
          : copied < 1 / 3
            ? 'under-a-third'
            : copied > 2 / 3
              ? 'over-two-thirds'
              : 'between',
      figures: copied === undefined ? [] : [copied],
    },
    luck: { answer: below < 0.25 ? 'bad-luck' : below > 0.75 ? 'good-luck' : 'ordinary', figures: [below] },
  };
}

function compare<T>(other: number, own: number, less: T, same: T, more: T): T {
  const near = SAME * Math.max(Math.abs(other), Math.abs(own));
  return Math.abs(other - own) <= near ? same : other < own ? less : more;
}
