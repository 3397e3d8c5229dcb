import { describe, expect, test } from 'vitest';
import { rfmGuided, type GuidedDecision, type Json } from '@/lib/scoring';
import {
  HOUSE_COUNTING,
  HOUSE_SCORING,
  poolSeed,
  type ActionGroup,
  type Action,
} from '@/lib/simulations/rfm-campaign';
import { attemptWith } from '../../../lib/scoring/rfm-guided/fixtures/runs';
import { answerKey, type AnswerKey } from './answer-key-data';

/** Hands in what the key says; `pick` chooses among what is accepted. */
function byTheKey(key: AnswerKey, pick: <T>(accepted: readonly T[]) => T): (GuidedDecision | Json)[] {
  const fit = (name: string) => pick(key.definitions.find((one) => one.name === name)!.fit);
  const definitions = {
    step: 'definitions',
    ...HOUSE_COUNTING,
    asOf: fit('asOf'),
    recency: fit('recency'),
  };
  return [
    definitions,
    ...key.cards.slice(1).map(({ asked, scores }, i) => ({
      step: `hand-${i + 2}`,
      scores: Object.fromEntries(asked.map((measure) => [measure, scores[measure]])),
    })),
    { step: 'file', ...HOUSE_SCORING },
    { step: 'names', names: key.names.map(({ group }) => group) },
    {
      step: 'actions',
      actions: Object.fromEntries(
        key.actions.map(({ group, accepted }) => [group, pick(accepted)]),
      ) as Record<ActionGroup, Action>,
    },
    { step: 'share', interval: null },
    { step: 'eighty-twenty', holds: key.topFifth >= 0.8 },
    { step: 'break-even', percent: key.breakEven.percent },
    {
      step: 'choice',
      choice: {
        kind: 'rule',
        groups: ['general-develop', 'important-develop'],
        order: 'recent',
        most: 100,
      },
    },
    { step: 'forecast', response: null, profit: null, pays: null },
    { step: 'goal', goal: '', reason: '' },
    { step: 'claims', claims: { anyway: null, random: null, interval: null, loss: null, luck: null } },
    { step: 'rule', rule: '' },
    {
      step: 'concepts',
      concepts: Object.fromEntries(key.concepts.map(({ id, answer }) => [id, answer])),
    },
  ];
}

describe('the answer key', () => {
  test.each([0, 100, 511])('earns every point that has a right answer, at place %i', (place) => {
    const key = answerKey('spring-tea', poolSeed(place));
    for (const pick of [
      <T>(list: readonly T[]) => list[0]!,
      <T>(list: readonly T[]) => list[list.length - 1]!,
    ]) {
      const outcome = rfmGuided.score(attemptWith(key.seed, byTheKey(key, pick)));
      if (!('criteria' in outcome)) throw new Error(JSON.stringify(outcome));
      const { criteria } = outcome;
      const full = criteria.flatMap((one) =>
        one.status === 'scored' && one.earned === one.max ? [one.id] : [],
      );
      expect(full).toEqual(
        expect.arrayContaining([
          'definitions',
          'by-hand',
          'segments',
          'actions',
          'concentration',
          'break-even',
          'concepts',
        ]),
      );
    }
  });

  test('lists what does not fit beside what does, and a slip for no right score', () => {
    const key = answerKey('spring-tea', poolSeed(7));
    expect(key.definitions.every(({ fit, unfit }) => fit.length > 0 && unfit.length > 0)).toBe(true);
    expect(key.cards).toHaveLength(6);
    for (const { slips, scores } of key.cards)
      for (const { measure, score } of slips) expect(score).not.toBe(scores[measure]);
    expect(key.baselines).toHaveLength(4);
  });
});
