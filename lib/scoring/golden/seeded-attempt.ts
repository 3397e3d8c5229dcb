import { randomStream, sampleIndex, type RandomStream } from '@/lib/math';
import { FORECAST_BOUNDS, FORECAST_QUANTITIES } from '@/lib/simulations/forecast';
import type { Attempt } from '../attempt';
import type { Json } from '../json';
import { seededJourney } from '../journey/fixtures/runs';
import { seededLadder } from '../ladder/fixtures/runs';
import { seededGuided } from '../rfm-guided/fixtures/runs';

/**
 * Made-up attempts for the golden files and for the proof that engines agree: full and half right, empty, and malformed
 * ones too, so that every branch of a marker is held.
 */
export const SEEDED_KINDS = ['single', 'multiple', 'judge-correct', 'numeric', 'match', 'order'] as const;
export type SeededKind = (typeof SEEDED_KINDS)[number] | 'forecast' | 'rfm-guided' | 'ladder' | 'journey';

/** The attempt of that kind and number. */
export function seededAttempt(kind: SeededKind, number: number): Attempt {
  if (kind === 'rfm-guided') return seededGuided(number);
  if (kind === 'ladder') return seededLadder(number);
  if (kind === 'journey') return seededJourney(number);
  const stream = randomStream('golden', kind, number);
  if (kind === 'forecast') return forecastAttempt(stream, number);
  const { item, responses } = MAKERS[kind](stream);
  const scenario = { id: `q${number}`, kind, points: 1 + pick(stream, 3), concepts: ['rfm'], ...item };
  const tries = pick(stream, 8) === 0 ? 0 : 1 + pick(stream, 2);
  const decisions = Array.from({ length: tries }, () => responses());
  // One in twelve is malformed: the report says invalid, and its words are held as well.
  if (pick(stream, 12) === 0) decisions.push('no such answer');
  return { exercise: `quiz/${kind}`, rulesVersion: '1', scenario, seed: '', decisions };
}

type Made = { item: Record<string, Json>; responses: () => Json };

const OPTIONS = ['a', 'b', 'c', 'd', 'e'];
const pick = (stream: RandomStream, n: number) => Math.floor(stream.uniform() * n);
const one = <T>(stream: RandomStream, list: readonly T[]) => list[pick(stream, list.length)]!;
const some = (stream: RandomStream, list: readonly string[]) => list.filter(() => stream.uniform() < 0.5);
const shuffled = (stream: RandomStream, list: readonly string[]) => {
  const left = [...list];
  return list.map(() => left.splice(pick(stream, left.length), 1)[0]!);
};

const MAKERS: Record<(typeof SEEDED_KINDS)[number], (stream: RandomStream) => Made> = {
  single: (stream) => ({
    item: { options: OPTIONS, answer: one(stream, OPTIONS) },
    responses: () => one(stream, OPTIONS),
  }),
  multiple: (stream) => ({
    item: {
      options: OPTIONS,
      answers: OPTIONS.slice(0, 1 + pick(stream, 4)),
      credit: one(stream, ['all-or-nothing', 'per-option', 'right-minus-wrong']),
    },
    responses: () => ['a', ...some(stream, OPTIONS.slice(1))],
  }),
  'judge-correct': (stream) => {
    const truth = stream.uniform() < 0.4;
    return {
      item: {
        truth,
        corrections: truth ? [] : ['收入', 'revenue'],
        judgementShare: one(stream, [0.5, 0.4, 1]),
      },
      responses: () => ({
        judgement: stream.uniform() < 0.5,
        correction: one(stream, ['收入', ' Revenue.', '利润', '']),
      }),
    };
  },
  numeric: (stream) => {
    const answer = Math.round(stream.uniform() * 10_000) / 100;
    return {
      item: {
        answer,
        tolerance: { kind: one(stream, ['absolute', 'relative']), value: one(stream, [0, 0.005, 0.05]) },
        unit: 'yuan',
        slips: [{ id: 'double', value: 2 * answer }],
      },
      responses: () => one(stream, [answer, answer + 0.05, answer * 1.005, 2 * answer, 0.1 + 0.2]),
    };
  },
  match: (stream) => {
    const right = ['days', 'times', 'money', 'none'];
    const pairs = () => ({ r: one(stream, right), f: one(stream, right), m: one(stream, right) });
    return {
      item: {
        left: ['r', 'f', 'm'],
        right,
        pairs: pairs(),
        credit: one(stream, ['per-pair', 'all-or-nothing']),
      },
      responses: pairs,
    };
  },
  order: (stream) => ({
    item: { entries: OPTIONS, credit: one(stream, ['kendall', 'all-or-nothing']) },
    responses: () => shuffled(stream, OPTIONS),
  }),
};

function forecastAttempt(stream: RandomStream, number: number): Attempt {
  const answered = sampleIndex(stream, [1, 1, 2, 8]);
  const decisions = FORECAST_QUANTITIES.slice(0, answered).map((quantity) => {
    const { low, high } = FORECAST_BOUNDS[quantity];
    const from = low + stream.uniform() * (high - low);
    return { quantity, low: from, high: from + stream.uniform() * (high - from) };
  });
  return {
    exercise: 'forecast',
    rulesVersion: '1',
    scenario: { customers: 60 + pick(stream, 200) },
    seed: `world ${number}`,
    decisions,
  };
}
