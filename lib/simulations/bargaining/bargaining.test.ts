import { describe, expect, test } from 'vitest';
import {
  bestPrice,
  firstProposerShare,
  nameOnce,
  patienceShare,
  readBargaining,
  type BargainingTerms,
  type Belief,
} from '.';

const LAST = 120;
const base: BargainingTerms = {
  sellElsewhere: 100,
  buyElsewhere: 125,
  switching: 15,
  sellerWait: 2,
  buyerWait: 2,
};
const priceOf = (change: Partial<BargainingTerms>) =>
  readBargaining({ ...base, ...change }, LAST).deal?.price;

describe('a round with both sides known', () => {
  test('by hand: 100 and 125 + 15 leave 40 to share, half of it makes 120, both lose 20 without the other', () => {
    expect(readBargaining(base, LAST)).toEqual({
      floor: 100,
      ceiling: 140,
      room: 40,
      share: 0.5,
      dependence: { seller: 20, buyer: 20 },
      deal: { price: 120, sellerGain: 20, buyerGain: 20, force: 'equal' },
    });
  });

  test('equal patience halves the room, whatever the ways out', () => {
    for (const sellElsewhere of [0, 37, 100, 139])
      for (const wait of [0.5, 2, 10]) {
        const { deal } = readBargaining({ ...base, sellElsewhere, sellerWait: wait, buyerWait: wait }, LAST);
        expect(deal?.sellerGain).toBeCloseTo((140 - sellElsewhere) / 2, 12);
        expect(deal?.buyerGain).toBeCloseTo((140 - sellElsewhere) / 2, 12);
      }
  });

  test('whoever cannot wait gets next to nothing', () => {
    expect(priceOf({ sellerWait: 1e9 })).toBeCloseTo(100, 6);
    expect(priceOf({ buyerWait: 1e9 })).toBeCloseTo(140, 6);
    expect(() => patienceShare(0, 2)).toThrow(RangeError);
  });

  test('no room, no deal', () => {
    expect(priceOf({ sellElsewhere: 140 })).toBeUndefined();
    expect(priceOf({ buyElsewhere: 70, switching: 0 })).toBeUndefined();
    expect(priceOf({ sellElsewhere: 139 })).toBe(139.5);
  });

  test('one yuan on a way out or on the cost of changing moves the price half a yuan', () => {
    expect(priceOf({ sellElsewhere: 101 })).toBe(120.5);
    expect(priceOf({ buyElsewhere: 126 })).toBe(120.5);
    expect(priceOf({ switching: 16 })).toBe(120.5);
  });

  test('the price maximises the Nash product on a grid of fen', () => {
    for (const [change, weight] of [
      [{}, 0.5],
      [{ sellElsewhere: 80.5 }, 0.5],
      [{ sellerWait: 6 }, 0.25],
      [{ buyerWait: 7, sellElsewhere: 63 }, 7 / 9],
    ] as const) {
      const { floor, ceiling, share, deal } = readBargaining({ ...base, ...change }, LAST);
      expect(share).toBeCloseTo(weight, 12);
      let [best, most] = [floor, -Infinity];
      for (let fen = floor * 100 + 1; fen < ceiling * 100; fen++) {
        const price = fen / 100;
        const product = weight * Math.log(price - floor) + (1 - weight) * Math.log(ceiling - price);
        if (product > most) [best, most] = [price, product];
      }
      expect(Math.abs(best - (deal?.price ?? NaN))).toBeLessThanOrEqual(0.01);
    }
  });

  test('the force is that of the weighted dependences, sign for sign', () => {
    for (let sellElsewhere = 60; sellElsewhere < 140; sellElsewhere += 7)
      for (const sellerWait of [1, 2, 5]) {
        const { dependence, share, deal } = readBargaining({ ...base, sellElsewhere, sellerWait }, LAST);
        const scale = share * dependence.buyer - (1 - share) * dependence.seller;
        expect((deal?.price ?? NaN) - LAST).toBeCloseTo(scale, 9);
        expect(deal?.force).toBe(scale >= 1 ? 'more' : scale <= -1 ? 'less' : 'equal');
      }
  });
});

describe('alternating offers', () => {
  /** Backward from a last round in which the proposer takes all: no formula, only reasoning. */
  function bySolvingBackward(keep: number, otherKeep: number, rounds: number): number {
    let proposer = 1;
    for (let round = rounds - 1; round >= 1; round--) {
      // Odd rounds are the first side's to propose; the other is offered what waiting would leave it.
      proposer = 1 - (round % 2 === 1 ? otherKeep : keep) * proposer;
    }
    return proposer;
  }

  test('solving a long game backward gives the share of the first proposer', () => {
    for (const [keep, otherKeep] of [
      [0.9, 0.9],
      [0.95, 0.8],
      [0.5, 0.99],
    ] as const)
      expect(bySolvingBackward(keep, otherKeep, 4001)).toBeCloseTo(firstProposerShare(keep, otherKeep), 9);
  });

  test('as rounds get shorter, proposing first stops mattering and the share is that of patience', () => {
    const [sellerWait, buyerWait] = [6, 2];
    const shares = [0.1, 0.01, 0.0001].map((weeks) => {
      const [seller, buyer] = [1 - (sellerWait / 100) * weeks, 1 - (buyerWait / 100) * weeks];
      return { first: firstProposerShare(seller, buyer), second: 1 - firstProposerShare(buyer, seller) };
    });
    const gaps = shares.map(({ first, second }) => first - second);
    expect(gaps[0]!).toBeGreaterThan(gaps[1]!);
    expect(gaps[2]!).toBeLessThan(1e-4);
    expect(shares[2]!.first).toBeCloseTo(patienceShare(sellerWait, buyerWait), 4);
    expect(patienceShare(sellerWait, buyerWait)).toBe(0.25);
  });

  test('a round that leaves everything is refused', () => {
    expect(() => firstProposerShare(1, 0.9)).toThrow(RangeError);
  });
});

describe('one price, the ceiling hidden', () => {
  const belief: Belief = { floor: 100, low: 120, high: 160 };

  test('by hand: 130 is taken 3 times of 4, brings 22.5; 6.25 is lost to both, 11.25 left to the buyer', () => {
    expect(bestPrice(belief)).toBe(130);
    expect(nameOnce(belief, 130)).toEqual({
      chance: 0.75,
      gain: 22.5,
      failed: 0.25,
      lost: 6.25,
      left: 11.25,
    });
  });

  const beliefs: readonly Belief[] = [
    belief,
    { floor: 100, low: 130, high: 150 },
    { floor: 130, low: 100, high: 180 },
    { floor: 100, low: 60, high: 90 },
    { floor: 60, low: 100, high: 180 },
  ];

  /** The same figures counted over 40 000 ceilings, evenly spread. */
  function counted({ floor, low, high }: Belief, price: number) {
    const n = 40_000;
    const sums = { chance: 0, gain: 0, failed: 0, lost: 0, left: 0 };
    for (let i = 0; i < n; i++) {
      const ceiling = low + ((i + 0.5) / n) * (high - low);
      if (ceiling >= price) {
        sums.chance += 1 / n;
        sums.gain += (price - floor) / n;
        sums.left += (ceiling - price) / n;
      } else if (ceiling > floor) {
        sums.failed += 1 / n;
        sums.lost += (ceiling - floor) / n;
      }
    }
    return sums;
  }

  test('every figure is what counting ceilings gives', () => {
    for (const one of beliefs)
      for (const price of [90, 105, 121, 130, 144.5, 170, 200]) {
        if (price < one.floor) continue;
        const [exact, sums] = [nameOnce(one, price), counted(one, price)];
        for (const key of ['chance', 'gain', 'failed', 'lost', 'left'] as const)
          expect(Math.abs(exact[key] - sums[key])).toBeLessThan(0.003);
      }
  });

  test('no price of the grid brings more than the best one', () => {
    for (const one of beliefs) {
      const best = bestPrice(one);
      const gains = Array.from({ length: 16_001 }, (_, i) => nameOnce(one, 40 + i / 100).gain);
      expect(Math.max(...gains)).toBeCloseTo(best === undefined ? 0 : nameOnce(one, best).gain, 9);
    }
  });

  test('gain, loss and what is left make the whole', () => {
    for (const price of [121, 130, 150]) {
      const { gain, lost, left } = nameOnce(belief, price);
      expect(gain + lost + left).toBeCloseTo(40, 12);
    }
  });

  test('a narrow belief never fails at its best price, and knowing loses nothing', () => {
    const narrow = { floor: 100, low: 130, high: 150 };
    expect(bestPrice(narrow)).toBe(130);
    expect(nameOnce(narrow, 130)).toMatchObject({ chance: 1, gain: 30, lost: 0, left: 10 });
    const known = { floor: 100, low: 140, high: 140 };
    expect(nameOnce(known, bestPrice(known) ?? NaN)).toEqual({
      chance: 1,
      gain: 40,
      failed: 0,
      lost: 0,
      left: 0,
    });
    expect(nameOnce(known, 141)).toMatchObject({ chance: 0, failed: 1, lost: 40 });
    const almost = nameOnce({ floor: 100, low: 140 - 1e-7, high: 140 + 1e-7 }, 140 - 1e-7);
    expect(almost.gain).toBeCloseTo(40, 5);
  });

  test('nothing to gain: no best price, nothing lost', () => {
    const none = { floor: 100, low: 60, high: 90 };
    expect(bestPrice(none)).toBeUndefined();
    expect(nameOnce(none, 110)).toMatchObject({ chance: 0, failed: 0, lost: 0 });
    expect(() => nameOnce({ floor: 0, low: 2, high: 1 }, 1)).toThrow(RangeError);
  });
});
