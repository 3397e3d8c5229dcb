import type { CampaignResult } from './result';

/** What can be claimed about a run, and the answers on offer. Which one is true follows from the replay. */
export const CLAIMS = {
  /** Of the contacted who ordered: would more have come anyway, or did more come because of the contact? */
  anyway: ['more-anyway', 'more-because', 'as-many'],
  /** Profit beside the random list's, under the luck that happened. */
  random: ['higher', 'lower', 'the-same'],
  /** The response that happened, beside the predicted interval. */
  interval: ['below', 'inside', 'above'],
  /** In how many of the 200 other lucks does the same choice lose money? */
  loss: ['under-a-quarter', 'between', 'over-three-quarters'],
  /** The profit that happened, among the 200 others. */
  luck: ['bad-luck', 'ordinary', 'good-luck'],
} as const;

export type ClaimId = keyof typeof CLAIMS;
export type ClaimAnswer<Id extends ClaimId = ClaimId> = (typeof CLAIMS)[Id][number];
export const CLAIM_IDS = [
  'anyway',
  'random',
  'interval',
  'loss',
  'luck',
] as const satisfies readonly ClaimId[];

/** The true answer of each claim, and the figures that prove it. */
export type Facts = {
  readonly [Id in ClaimId]: {
    readonly answer: ClaimAnswer<Id> | undefined;
    readonly figures: readonly number[];
  };
};

/**
 * @param happened the learner's contacts under draw 0
 * @param randomProfit what the random list earned under it
 * @param redraws the learner's contacts under the 200 others
 * @param predicted the learner's interval of the response, if she gave one: without it that claim has no answer
 */
export function campaignFacts(
  happened: CampaignResult,
  randomProfit: number,
  redraws: readonly CampaignResult[],
  predicted: { readonly low: number; readonly high: number } | undefined,
): Facts {
  const share = (holds: (result: CampaignResult) => boolean) => redraws.filter(holds).length / redraws.length;
  const loses = share(({ profit }) => profit < 0);
  // Half of the ties count: a profit that many draws share is neither good luck nor bad.
  const below =
    share(({ profit }) => profit < happened.profit) + share(({ profit }) => profit === happened.profit) / 2;
  return {
    anyway: {
      answer: compare(happened.anyway, happened.incremental, 'more-because', 'as-many', 'more-anyway'),
      figures: [happened.anyway, happened.incremental],
    },
    random: {
      answer: compare(happened.profit, randomProfit, 'lower', 'the-same', 'higher'),
      figures: [happened.profit, randomProfit],
    },
    interval: {
      answer: predicted && sideOf(happened.response, predicted),
      figures: predicted ? [happened.response, predicted.low, predicted.high] : [happened.response],
    },
    loss: {
      answer: loses < 0.25 ? 'under-a-quarter' : loses > 0.75 ? 'over-three-quarters' : 'between',
      figures: [loses],
    },
    luck: { answer: below < 0.25 ? 'bad-luck' : below > 0.75 ? 'good-luck' : 'ordinary', figures: [below] },
  };
}

const compare = <T>(a: number, b: number, less: T, same: T, more: T) => (a < b ? less : a > b ? more : same);

const sideOf = (value: number, { low, high }: { low: number; high: number }) =>
  value < low ? 'below' : value > high ? 'above' : 'inside';
