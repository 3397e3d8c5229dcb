import { describe, expect, test } from 'vitest';
import { BONDS, bondSpeeds, divideAgain, inPoints, playBond, standardCoefficients, type BondPlan } from '.';

const even: BondPlan = {
  spend: { financial: 800, social: 800, structural: 800 },
  heads: 200,
  quarters: 8,
  paid: 8,
  openStandard: false,
};
const c = standardCoefficients();

describe('against the closed form, worked out by hand', () => {
  // Constant money: u = o·(1 − (1 − s)^t) and v = o·(1 − (1 − k)^(t − 1)), the rival being a quarter late.
  const parts = {
    financial: { half: c.financialHalf, s: c.financialSpeed, k: c.financialCopy },
    social: { half: c.socialHalf, s: c.socialSpeed, k: c.socialCopy },
    structural: { half: c.structuralHalf, s: c.structuralSpeed, k: c.structuralCopy },
  };
  test.each(BONDS)('%s', (bond) => {
    const { half, s, k } = parts[bond];
    const perHead = 800 / 200;
    const offer =
      Math.pow(perHead, c.steepness) / (Math.pow(half, c.steepness) + Math.pow(perHead, c.steepness));
    playBond(bond, even).forEach(({ ours, rival, lead, spent }, i) => {
      const t = i + 1;
      expect(ours).toBeCloseTo(offer * (1 - Math.pow(1 - s, t)), 12);
      expect(rival).toBeCloseTo(offer * (1 - Math.pow(1 - k, t - 1)), 12);
      expect(lead).toBeCloseTo(ours - rival, 12);
      expect(spent).toBe(800);
    });
  });
});

test('two quarters by hand with round numbers: half the effect, half felt, half copied', () => {
  const round = { ...c, socialHalf: 4, socialSpeed: 0.5, socialCopy: 0.5 };
  const [first, second, third] = playBond('social', { ...even, paid: 2 }, round);
  expect(first).toEqual({ offer: 0.5, ours: 0.25, rival: 0, lead: 0.25, spent: 800 });
  expect(second).toEqual({ offer: 0.5, ours: 0.375, rival: 0.25, lead: 0.125, spent: 800 });
  // The money stops; he still copies what he saw last.
  expect(third).toEqual({ offer: 0, ours: 0.1875, rival: 0.375, lead: -0.1875, spent: 0 });
});

test('when the money stops, what we have fades and the rival keeps what he copied', () => {
  for (const bond of BONDS) {
    const played = playBond(bond, { ...even, paid: 4 });
    expect(played[7]!.ours).toBeLessThan(played[3]!.ours);
    expect(played[7]!.rival).toBeGreaterThanOrEqual(played[4]!.rival);
    expect(played.slice(4).every(({ spent }) => spent === 0)).toBe(true);
  }
});

test('no money, no lead; an open standard is copied as points are, and nothing else changes', () => {
  const nothing = { ...even, spend: { financial: 0, social: 0, structural: 0 } };
  for (const bond of BONDS) expect(playBond(bond, nothing).every(({ lead }) => lead === 0)).toBe(true);
  expect(bondSpeeds('structural', true)).toEqual({ felt: c.structuralSpeed, copied: c.financialCopy });
  expect(bondSpeeds('structural', false).copied).toBe(c.structuralCopy);
  expect(bondSpeeds('social', true)).toEqual(bondSpeeds('social', false));
  const [own, open] = [false, true].map((openStandard) => playBond('structural', { ...even, openStandard }));
  expect(open!.map(({ ours }) => ours)).toEqual(own!.map(({ ours }) => ours));
  // Customers take along what they have, never more.
  expect(open!.every(({ lead }, i) => lead > 0 && lead <= own![i]!.lead)).toBe(true);
  const [first, second] = open!;
  expect(second!.rival).toBeCloseTo(c.financialCopy * first!.ours, 12);
});

test('a purse is never exceeded; the larger of the others gives first', () => {
  const spend = { financial: 1000, social: 600, structural: 800 };
  expect(divideAgain(spend, 'social', 1000, 2400)).toEqual({ financial: 600, social: 1000, structural: 800 });
  expect(divideAgain(spend, 'social', 2000, 2400)).toEqual({ financial: 0, social: 2000, structural: 400 });
  expect(divideAgain(spend, 'social', 200, 2400)).toEqual({ financial: 1000, social: 200, structural: 800 });
  expect(divideAgain(spend, 'social', 9999, 2400)).toEqual({ financial: 0, social: 2400, structural: 0 });
});

test('what is shown adds up', () => {
  expect(inPoints({ offer: 1, ours: 0.2949, rival: 0.1151, lead: 0.1798, spent: 0 })).toEqual({
    ours: 29,
    rival: 12,
    lead: 17,
  });
});
