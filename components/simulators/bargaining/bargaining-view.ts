import type { BargainingTerms } from '@/lib/simulations/bargaining';

/** Yuan a jin; waiting in per cent a week. */
export interface BargainingRoundState extends BargainingTerms {
  /** The outcome is hidden until the reader has said who leads. */
  readonly covered: boolean;
}

export interface BlindOfferState {
  /** Yuan a jin. */
  readonly floor: number;
  /** How far the buyer's ceiling may lie from the middle, either way. */
  readonly spread: number;
  readonly price: number;
}

/** The contract of the lesson: a year's tea for a chain of hotels. */
export const YEAR_JIN = 500;
export const LAST_PRICE = 120;

export const ROUND_START: BargainingRoundState = {
  sellElsewhere: 100,
  buyElsewhere: 125,
  switching: 15,
  sellerWait: 2,
  buyerWait: 2,
  covered: true,
};

/** What the seller takes for the likeliest ceiling: that of the round above. */
export const MIDDLE_CEILING = ROUND_START.buyElsewhere + ROUND_START.switching;

export const BLIND_START: BlindOfferState = { floor: 100, spread: 20, price: 150 };

export const beliefOf = ({ floor, spread }: BlindOfferState) => ({
  floor,
  low: MIDDLE_CEILING - spread,
  high: MIDDLE_CEILING + spread,
});
