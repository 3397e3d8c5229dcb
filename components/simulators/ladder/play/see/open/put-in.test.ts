import { describe, expect, it } from 'vitest';
import {
  MEASURES,
  openMarket,
  openMeasure,
  playQuarter,
  POLICIES,
  playPolicy,
  startRun,
  NOTHING,
} from '@/lib/simulations/ladder';
import { comesTo, equityRows, putIn } from './put-in';
import { openMessages } from './open-messages';

const market = openMarket(
  { id: 'lesson', people: 300, quarters: 4, purse: 3600, changes: {}, events: [] },
  'glass box',
);
const run = playPolicy(market, POLICIES.relationship);

describe('putIn', () => {
  it.each(MEASURES)('comes to the value of %s', (measure) => {
    const opened = openMeasure(run, measure);
    const terms = putIn(measure, opened);
    if (terms.length === 0) return expect(['equity', 'nps', 'quality']).toContain(measure);
    const scale = { satisfaction: 100, trust: 100, expectation: 100 }[String(measure)] ?? 1;
    // Lifetime value is rounded to the fen.
    expect(Math.abs(comesTo(terms) - scale * opened.value)).toBeLessThanOrEqual(
      measure === 'clv' ? 0.5 : 1e-6,
    );
  });

  it('divides by nobody without a word', () => {
    const first = startRun(market);
    const done = playQuarter(first, NOTHING);
    expect(done.quarters).toHaveLength(1);
    expect(
      comesTo(
        putIn('retention', {
          inputs: [
            { name: 'stayed', value: 0 },
            { name: 'atStart', value: 0 },
          ],
        }),
      ),
    ).toBe(0);
  });
});

describe('customer equity', () => {
  it('adds up over the rungs but for the rounding of one person’s worth', () => {
    const opened = openMeasure(run, 'equity');
    const rows = equityRows(opened);
    expect(rows.map(({ rung }) => rung)).toEqual([1, 2, 3, 4, 5, 6]);
    const sum = rows.reduce((total, { people, worth }) => total + people * worth, 0);
    const people = rows.reduce((total, row) => total + row.people, 0);
    expect(Math.abs(sum - opened.value)).toBeLessThanOrEqual(people / 2 + 1);
  });
});

describe('the words', () => {
  it.each(['zh', 'en'] as const)('name every input in %s', (locale) => {
    const known = openMessages[locale].inputs;
    const names = MEASURES.filter((measure) => measure !== 'equity').flatMap((measure) =>
      openMeasure(run, measure).inputs.map(({ name }) => name),
    );
    const missing = names.filter((name) => !/^(rung|quarter)\d+$/.test(name) && !(name in known));
    expect(missing).toEqual([]);
  });
});
