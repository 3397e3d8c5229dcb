import { score, type Exercise, type Problem } from '@/lib/scoring';
import { isEmpty, type CheckRecord, type Progress } from './progress';
import { readProgress } from './read';
import { resultOf } from './record';

/** Longest text that is taken for an export, in characters. */
export const LONGEST_IMPORT = 4_000_000;

/** The text of an export. */
export const exportText = (progress: Progress): string =>
  `${JSON.stringify({ format: 'guanxi-lab-progress', ...progress }, null, 1)}\n`;

/** A name that a person finds again: `guanxi-lab-progress-2026-03-01.json`. `day` is year-month-day. */
export const exportName = (day: string): string => `guanxi-lab-progress-${day}.json`;

export type Import =
  { readonly ok: true; readonly progress: Progress } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads an export. Scores in it are not believed: every attempt is replayed with the exercises that the caller
 * brings, and one that they cannot replay is kept without a score.
 */
export function readImport(text: string, exercises: readonly Exercise[]): Import {
  if (text.length > LONGEST_IMPORT) return refuse('too-long', '');
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return parsed;
  const { progress, problems } = readProgress(parsed.value);
  const [problem] = problems;
  if (problem) return { ok: false, problem };
  if (isEmpty(progress)) return refuse('empty', '');
  return { ok: true, progress: replayed(progress, exercises) };
}

/** The same progress with every score computed anew. */
export function replayed(progress: Progress, exercises: readonly Exercise[]): Progress {
  const checks = Object.fromEntries(
    Object.entries(progress.checks).map(([id, check]): [string, CheckRecord] => [
      id,
      { ...check, result: resultOf(score(check.attempt, exercises)) },
    ]),
  );
  return { ...progress, checks };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problem: Problem } {
  if (text.trim() === '') return refuse('no-text', '');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse('not-json', '');
  }
}

const refuse = (code: string, at: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, at },
});
