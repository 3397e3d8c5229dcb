import { describe, expect, it } from 'vitest';
import { luckFigures } from './luck-figures';

describe('the figures of the other lucks', () => {
  it('count losses, place what happened with ties by half, and compare medians', () => {
    const figures = luckFigures({
      mine: [-20, -10, 0, 10, 10, 30],
      baselines: {
        everyone: [-100, -50],
        'best-customers': [-9, -7],
        'random-list': [0, 2],
        model: [-3, 3],
      },
      happened: 10,
      outcomeShares: [0, 0.5, 0.75, 1, 1],
    });
    expect(figures.losses).toBe(2);
    expect(figures.of).toBe(6);
    expect(figures.below).toBeCloseTo(4 / 6, 12);
    expect(figures.best).toBe('random-list');
    expect(figures.overBest).toBe(4);
    expect(figures.outcome.median).toBe(0.75);
  });
});
