import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
  type Attempt,
  type Exercise,
} from '..';
import { SEEDED_KINDS, seededAttempt, type SeededKind } from './seeded-attempt';

const EXERCISES: Readonly<Record<SeededKind, Exercise>> = {
  single,
  multiple,
  'judge-correct': judgeCorrect,
  numeric,
  match,
  order,
  forecast,
  'rfm-guided': rfmGuided,
  ladder: ladderRun,
  journey: journeyCase,
};
const COUNT = 100;

interface Golden {
  readonly attempt: Attempt;
  readonly reportHash: string;
}

/**
 * The promise of frozen rules: an attempt of a released version gives the same report for ever. These files are never
 * edited. A new version gets a new file, which the first run with GOLDEN=write makes; an existing one is not touched.
 */
describe.each([...SEEDED_KINDS, 'forecast', 'rfm-guided', 'ladder', 'journey'] as const)('%s', (kind) => {
  const exercise = EXERCISES[kind];
  const file = new URL(`${kind}-${exercise.rulesVersion}.json`, import.meta.url);
  if (!existsSync(file) && process.env.GOLDEN === 'write') writeFileSync(file, recorded(kind, exercise));

  test(`${COUNT} attempts under rules ${exercise.rulesVersion} give the reports that they always gave`, () => {
    const golden: Golden[] = JSON.parse(readFileSync(file, 'utf8'));
    expect(golden).toHaveLength(COUNT);
    const changed = golden.filter(
      ({ attempt, reportHash }) => contentHash(score(attempt, [exercise])) !== reportHash,
    );
    expect(changed.map(({ attempt }) => attempt)).toEqual([]);
  }, 180_000);
});

function recorded(kind: SeededKind, exercise: Exercise): string {
  const lines = Array.from({ length: COUNT }, (_, number) => {
    const attempt = seededAttempt(kind, number);
    return JSON.stringify({ attempt, reportHash: contentHash(score(attempt, [exercise])) });
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}
