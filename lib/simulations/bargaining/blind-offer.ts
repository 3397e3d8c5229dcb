/** What the seller knows before it names its one price, in yuan a jin. See model.md. */
export interface Belief {
  /** Below this the seller is better off elsewhere. */
  readonly floor: number;
  /** The buyer's ceiling lies anywhere between these, each place equally likely. */
  readonly low: number;
  readonly high: number;
}

export interface BlindOffer {
  /** Chance that the buyer takes the price, 0 to 1. */
  readonly chance: number;
  /** What the seller may expect over its floor. */
  readonly gain: number;
  /** Chance that talks fail though both could have gained. */
  readonly failed: number;
  /** Expected value that failure takes from both together. */
  readonly lost: number;
  /** Expected value that a deal leaves to the buyer. */
  readonly left: number;
}

/** What a price, named once, may be expected to bring. Without width the belief is knowledge. */
export function nameOnce({ floor, low, high }: Belief, price: number): BlindOffer {
  if (!(low <= high)) throw new RangeError('the interval ends before it begins');
  if (low === high) return nameKnowing(floor, low, price);
  const width = high - low;
  const chance = Math.min(1, Math.max(0, (high - price) / width));
  // Ceilings from which on a deal is worth it, and from which on it is made.
  const worth = Math.min(high, Math.max(low, floor));
  const made = Math.min(high, Math.max(low, price));
  const missed = Math.max(0, made - worth);
  return {
    chance,
    gain: (price - floor) * chance,
    failed: missed / width,
    lost: Math.max(0, (missed * (worth - floor + (made - floor))) / (2 * width)),
    left: Math.max(0, ((high - made) * (high - price + (made - price))) / (2 * width)),
  };
}

function nameKnowing(floor: number, ceiling: number, price: number): BlindOffer {
  const taken = price <= ceiling;
  const failed = !taken && ceiling > floor;
  return {
    chance: taken ? 1 : 0,
    gain: taken ? price - floor : 0,
    failed: failed ? 1 : 0,
    lost: failed ? ceiling - floor : 0,
    left: taken ? ceiling - price : 0,
  };
}

/** The price with the largest expected gain; undefined where no ceiling lies above the floor. */
export function bestPrice({ floor, low, high }: Belief): number | undefined {
  return high > floor ? Math.max(low, (high + floor) / 2) : undefined;
}
