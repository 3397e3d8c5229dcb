import { describe, expect, it } from 'vitest';
import { EIGHT_GROUPS } from '@/lib/metrics';
import { levelsOf, misread, sides } from './naming';

describe('sides', () => {
  it('draws the line at 0.6 × bins', () => {
    expect(sides(3)).toEqual({ high: [2, 3], low: [1] });
    expect(sides(4)).toEqual({ high: [3, 4], low: [1, 2] });
    expect(sides(5)).toEqual({ high: [4, 5], low: [1, 2, 3] });
  });
});

describe('misread', () => {
  const levels = levelsOf({ r: 4, f: 3, m: 5 }, 5);
  it('finds nothing in the right name', () => expect(misread(levels, 'important-develop')).toEqual([]));
  it.each([
    ['important-value', ['f']],
    ['general-develop', ['m']],
    ['important-win-back', ['r']],
    ['general-keep', ['r', 'f', 'm']],
  ] as const)('of %s says which scores were taken for their opposite', (answer, measures) =>
    expect(misread(levels, answer).map(({ measure }) => measure)).toEqual(measures),
  );
  it('is empty for one name only', () =>
    expect(EIGHT_GROUPS.filter((group) => misread(levels, group).length === 0)).toHaveLength(1));
});
