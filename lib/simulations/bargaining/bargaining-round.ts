/** Two sides of a contract, in yuan a jin; waiting in per cent of the gain a week. See model.md. */
export interface BargainingTerms {
  /** What the seller gets from the next best buyer, costs taken off. */
  readonly sellElsewhere: number;
  /** What the next best seller asks. */
  readonly buyElsewhere: number;
  /** What changing the seller costs the buyer. */
  readonly switching: number;
  /** How fast a week without agreement shrinks the gain of each side; above 0. */
  readonly sellerWait: number;
  readonly buyerWait: number;
}

/** The seller's force against the buyer's: 营销方＜、＝、＞被营销方. */
export type Force = 'less' | 'equal' | 'more';

export interface BargainingReading {
  /** Below the floor the seller, above the ceiling the buyer is better off elsewhere. */
  readonly floor: number;
  readonly ceiling: number;
  /** Ceiling − floor: what a deal makes for both. */
  readonly room: number;
  /** The seller's part of the room, 0 to 1. */
  readonly share: number;
  /** What each would lose without the other at last year's price; below 0 it would win. */
  readonly dependence: { readonly seller: number; readonly buyer: number };
  /** Undefined where there is no room. */
  readonly deal: BargainingDeal | undefined;
}

export interface BargainingDeal {
  readonly price: number;
  readonly sellerGain: number;
  readonly buyerGain: number;
  readonly force: Force;
}

/** Closer to last year's price than this counts as equal force. */
export const PARITY_YUAN = 1;

/** The seller's share of the room when offers alternate ever faster: the more the other suffers from waiting, the larger. */
export function patienceShare(sellerWait: number, buyerWait: number): number {
  if (!(sellerWait > 0 && buyerWait > 0)) throw new RangeError('waiting must cost each side something');
  return buyerWait / (sellerWait + buyerWait);
}

/**
 * The share of whoever proposes first in Rubinstein's alternating offers.
 *
 * @param keep what is left of the proposer's gain after a round, 0 to below 1
 * @param otherKeep the same for the other side
 */
export function firstProposerShare(keep: number, otherKeep: number): number {
  if (!(keep >= 0 && keep < 1 && otherKeep >= 0 && otherKeep < 1))
    throw new RangeError('a round leaves from 0 to less than the whole');
  return (1 - otherKeep) / (1 - keep * otherKeep);
}

/** Where both must stop, what there is to share, and the price on which they agree. See model.md. */
export function readBargaining(terms: BargainingTerms, lastPrice: number): BargainingReading {
  const floor = terms.sellElsewhere;
  const ceiling = terms.buyElsewhere + terms.switching;
  const room = ceiling - floor;
  const share = patienceShare(terms.sellerWait, terms.buyerWait);
  const price = floor + share * room;
  return {
    floor,
    ceiling,
    room,
    share,
    dependence: { seller: lastPrice - floor, buyer: ceiling - lastPrice },
    deal:
      room > 0
        ? { price, sellerGain: price - floor, buyerGain: ceiling - price, force: forceOf(price - lastPrice) }
        : undefined,
  };
}

function forceOf(rise: number): Force {
  if (rise >= PARITY_YUAN) return 'more';
  return rise <= -PARITY_YUAN ? 'less' : 'equal';
}
