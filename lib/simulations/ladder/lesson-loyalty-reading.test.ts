import { describe, expect, test } from 'vitest';
import { DICK_BASU } from './readings';
import { LOYALTY_FUTURES, readLoyaltyTwice, type LoyaltyFuture } from './lesson-loyalty-reading';

const shareGone = (future: LoyaltyFuture, people: number) => {
  const read = readLoyaltyTwice(future, people).people;
  return Object.fromEntries(
    DICK_BASU.map((cell) => {
      const of = read.filter((one) => one.cell === cell);
      return [cell, of.filter(({ after }) => !after).length / of.length];
    }),
  );
};

describe('the same people, read twice', () => {
  test('the first reading is the same in every future, of exactly as many people as asked for', () => {
    const [first, ...others] = LOYALTY_FUTURES.map((future) =>
      readLoyaltyTwice(future).people.map((one) => ({ ...one, after: undefined })),
    );
    expect(first).toHaveLength(200);
    for (const other of others) expect(other).toEqual(first);
    expect(readLoyaltyTwice('rival')).toEqual(readLoyaltyTwice('rival'));
  });

  test('a cell is attitude by repeat patronage, and nothing else', () => {
    const { people, strong } = readLoyaltyTwice('rival');
    const places = people.flatMap(({ after, ...before }) => (after ? [before, after] : [before]));
    for (const { attitude, quarters, cell, type } of places) {
      const often = quarters >= 3;
      expect(cell).toBe(attitude >= strong ? (often ? 'loyalty' : 'latent') : often ? 'spurious' : 'none');
      expect(type !== undefined).toBe(often);
    }
    expect(new Set(places.map(({ cell }) => cell)).size).toBe(4);
  });

  test('same luck: nobody whom an ordinary year takes is kept by a rival', () => {
    const rival = readLoyaltyTwice('rival').people;
    const ordinary = readLoyaltyTwice('same').people;
    expect(ordinary.filter(({ after }, i) => !after && rival[i]!.after)).toEqual([]);
    expect(rival.filter(({ after }) => !after).length).toBeGreaterThan(
      2 * ordinary.filter(({ after }) => !after).length,
    );
  });

  test('over 4,000 people: of those who come often, the weak in attitude go more; the captive hardly at all', () => {
    for (const future of ['same', 'rival', 'no-points'] as const) {
      const gone = shareGone(future, 4000);
      expect(gone.spurious).toBeGreaterThan(1.15 * gone.loyalty!);
      expect(gone.none).toBeGreaterThan(gone.spurious!);
    }
    expect(Math.max(...Object.values(shareGone('only', 4000)))).toBeLessThan(0.04);
  });

  test('only a market without another supplier makes the monopoly type', () => {
    for (const future of LOYALTY_FUTURES) {
      const captive = readLoyaltyTwice(future).people.filter(({ after }) => after?.type === 'monopoly');
      expect(captive.length > 0).toBe(future === 'only');
    }
  });
});
