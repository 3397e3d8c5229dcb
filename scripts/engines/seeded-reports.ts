import {
  contentHash,
  forecast,
  journeyCase,
  judgeCorrect,
  ladderRun,
  match,
  multiple,
  numeric,
  order,
  rfmGuided,
  score,
  single,
  type CriterionReport,
  type Outcome,
} from '@/lib/scoring';
import { seededLadder } from '@/lib/scoring/ladder/fixtures/runs';
import { SEEDED_KINDS, seededAttempt, type SeededKind } from '@/lib/scoring/golden/seeded-attempt';

/** How many of each: a fifth of the forecasts have no identified model, and a twelfth no answer. */
const FORECASTS = 700;
const OF_EACH_QUIZ_KIND = 50;
/** Whole runs of the guided exercise on 250 houses, from expert to malformed. */
const GUIDED = 1000;
/** Runs of the ladder with 200 people, and whole-sized ones. */
const LADDERS = 1000;
const LARGE_LADDERS = 20;
/** Attempts at journey cases with 200 customers. */
const JOURNEYS = 1000;

const EXERCISES = [
  single,
  multiple,
  judgeCorrect,
  numeric,
  match,
  order,
  forecast,
  rfmGuided,
  ladderRun,
  journeyCase,
];

/** What one exercise came to, small enough to be sent from a browser. */
export interface SeededReport {
  readonly kind: SeededKind;
  readonly number: number;
  readonly status: Outcome['status'];
  /** An interval was scored against generated customers, whose BG/NBD model is identified. */
  readonly modelled: boolean;
  readonly hash: string;
}

/** Scores three thousand made-up attempts: the same list in every engine, or determinism is a broken promise. */
export function seededReports(): SeededReport[] {
  const of = (kind: SeededKind, count: number, make = (number: number) => seededAttempt(kind, number)) =>
    Array.from({ length: count }, (_, number): SeededReport => {
      const outcome = score(make(number), EXERCISES);
      const modelled = outcome.status === 'scored' && outcome.criteria.some(hasModel);
      return { kind, number, status: outcome.status, modelled, hash: contentHash(outcome) };
    });
  return [
    ...SEEDED_KINDS.flatMap((kind) => of(kind, OF_EACH_QUIZ_KIND)),
    ...of('forecast', FORECASTS),
    ...of('rfm-guided', GUIDED),
    ...of('ladder', LADDERS),
    ...of('journey', JOURNEYS),
    ...of('ladder', LARGE_LADDERS, (number) => seededLadder(number, 2000, 8)),
  ];
}

/** One digest over the hashes, in order. */
export const digestOf = (reports: readonly SeededReport[]) => contentHash(reports.map(({ hash }) => hash));

function hasModel(criterion: CriterionReport): boolean {
  if (criterion.status !== 'scored') return false;
  const { evidence } = criterion;
  if (typeof evidence !== 'object' || evidence === null || !('model' in evidence)) return false;
  const { model } = evidence;
  return typeof model === 'object' && model !== null && 'identified' in model && model.identified === true;
}
