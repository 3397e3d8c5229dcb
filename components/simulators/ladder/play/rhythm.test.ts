import { expect, it } from 'vitest';
import { ladderLength, nextStep, ladderRules, replay } from '@/lib/scoring';
import { someRun, SMALL } from './fixtures';
import { beatOf, decisionsBefore, hashOf, isPlayed, placeIn, progressOf, stepKey } from './rhythm';

const all = someRun().decisions;
const stateAfter = (decisions: number) => {
  const played = replay(ladderRules, {
    exercise: 'ladder/run',
    rulesVersion: '1',
    scenario: { ...SMALL, events: [] },
    seed: 'practice TEST',
    decisions: all.slice(0, decisions),
  });
  if (played.status !== 'replayed') throw new Error(played.problem.code);
  return played.state;
};

it('tells from the number of decisions what the replayed run says', () => {
  expect(all).toHaveLength(ladderLength(SMALL));
  for (let decisions = 0; decisions <= all.length; decisions++) {
    const state = stateAfter(decisions);
    const over = state.quarters.filter(({ prediction }) => prediction).length;
    for (const seen of [Math.max(0, over - 1), over]) {
      const beat = beatOf({ step: nextStep(state), quarters: Array.from({ length: over }) as never }, seen);
      const told = progressOf(decisions, SMALL.quarters, seen);
      if (decisions === all.length) expect(told).toBe('finished');
      else expect([decisions, seen, told]).toEqual([decisions, seen, beat]);
    }
  }
});

it('shows a quarter that has run before the next begins, the last before the debrief', () => {
  expect(progressOf(decisionsBefore(2), 3, 0)).toEqual({ kind: 'see', quarter: 1 });
  expect(progressOf(decisionsBefore(2), 3, 1)).toEqual({ kind: 'prepare', quarter: 2 });
  expect(progressOf(decisionsBefore(4), 3, 2)).toEqual({ kind: 'see', quarter: 3 });
  expect(progressOf(decisionsBefore(4), 3, 3)).toEqual({ kind: 'debrief' });
});

it('cuts a run where a quarter begins', () => {
  for (const quarter of [1, 2, 3])
    expect(nextStep(stateAfter(decisionsBefore(quarter)))).toEqual({ kind: 'prepare', quarter });
  expect([9, 10].map((decisions) => isPlayed(decisions, 3))).toEqual([false, true]);
});

it('keeps drafts of different quarters apart', () => {
  expect(stepKey({ kind: 'decide', quarter: 2 })).not.toBe(stepKey({ kind: 'decide', quarter: 3 }));
  expect(stepKey(undefined)).toBeUndefined();
});

it('opens from the address only a quarter that is over', () => {
  expect(placeIn('#q2', 2)).toBe(2);
  expect(placeIn('#q3', 2)).toBe('now');
  for (const hash of ['', '#q0', '#q', '#q1x', '#run=1', '#q-1', '#Q1']) expect(placeIn(hash, 9)).toBe('now');
  expect(placeIn(hashOf(1), 1)).toBe(1);
  expect(hashOf('now')).toBe('');
});
