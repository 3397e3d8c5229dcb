import {
  areWeights,
  assignmentQuery,
  DEFAULT_WEIGHTS,
  EXERCISE_NAMES,
  EXERCISES,
  isTitle,
  MAX_TITLE,
  parseAssignment,
  type Assignment,
  type ExerciseName,
  type PartWeights,
} from '@/lib/assignments';
import { dayNumber, isoDate } from '@/lib/math';
import { SCORE_PARTS, type ScorePart } from '@/lib/scoring';

/** The form as it stands, right or wrong: numbers are kept as typed. */
export interface Draft {
  readonly exercise: ExerciseName;
  /** As links name it. */
  readonly case: string;
  readonly kind: 'same' | 'each';
  readonly place: string;
  readonly salt: string;
  readonly weights: Readonly<Record<ScorePart, string>>;
  readonly opens: string;
  readonly due: string;
  readonly resubmit: boolean;
  readonly title: string;
}

/** What keeps a form from becoming a link. */
export type DraftProblem =
  | { readonly code: 'place'; readonly pool: number }
  /** The case is not, or no longer, one of those that stand here. */
  | { readonly code: 'case' }
  | { readonly code: 'weight'; readonly part: ScorePart }
  | { readonly code: 'sum'; readonly sum: number }
  | { readonly code: 'dates' }
  | { readonly code: 'title-long'; readonly over: number }
  /** The schema refuses something that the form did not foresee. */
  | { readonly code: 'refused'; readonly at: string };

export const MAX_LINK = 400;
const USUAL_DAYS = 14;

const texts = (weights: PartWeights): Draft['weights'] => ({
  process: String(weights.process),
  prediction: String(weights.prediction),
  debrief: String(weights.debrief),
  concepts: String(weights.concepts),
  outcome: String(weights.outcome),
});

export const DEFAULT_WEIGHT_TEXTS = texts(DEFAULT_WEIGHTS);

/** A form with the usual values: one seed a student, two weeks from today. */
export function freshDraft(drawn: { readonly salt: string; readonly place: number }, today: string): Draft {
  const [year, month, day] = today.split('-').map(Number);
  return {
    exercise: 'rfm/guided',
    case: 'spring-tea',
    kind: 'each',
    place: String(drawn.place),
    salt: drawn.salt,
    weights: DEFAULT_WEIGHT_TEXTS,
    opens: today,
    due: isoDate(dayNumber(year!, month!, day!) + USUAL_DAYS),
    resubmit: true,
    title: '',
  };
}

/** The form of a link that exists. What the link does not say comes from the form before it. */
export function draftOf(assignment: Assignment, before: Draft): Draft {
  const { exercise, case: name, seedRule, weights, opens, due, resubmit, title } = assignment;
  const rule =
    seedRule.kind === 'same'
      ? { kind: seedRule.kind, place: String(seedRule.place) }
      : { kind: seedRule.kind, salt: seedRule.salt };
  return { ...before, exercise, case: name, ...rule, weights: texts(weights), opens, due, resubmit, title };
}

/** The form with another exercise: its first case, and a place that its pool has. */
export function withExercise(draft: Draft, exercise: ExerciseName, firstCase: string): Partial<Draft> {
  const place = wholeNumber(draft.place);
  const { poolSize } = EXERCISES[exercise];
  return { exercise, case: firstCase, ...(place >= poolSize && { place: String(place % poolSize) }) };
}

/** A whole number as people type it, full-width digits too; NaN for anything else. */
export function wholeNumber(text: string): number {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(plain) ? Number(plain) : NaN;
}

/** The title in one line, without what could hide in it. */
export const tidyTitle = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The sum of the weights that are numbers. */
export const weightSum = ({ weights }: Pick<Draft, 'weights'>): number =>
  SCORE_PARTS.reduce((sum, part) => sum + (wholeNumber(weights[part]) || 0), 0);

/** The assignment that the form describes, or what is wrong with it. `cases` are those of its exercise, as links name them. */
export function assignmentOf(
  draft: Draft,
  cases: readonly string[] = [draft.case],
):
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] } {
  const title = tidyTitle(draft.title);
  const place = wholeNumber(draft.place);
  const { rulesVersion, poolSize: pool } = EXERCISES[draft.exercise];
  const weight = (part: ScorePart) => wholeNumber(draft.weights[part]);
  const weights: PartWeights = {
    process: weight('process'),
    prediction: weight('prediction'),
    debrief: weight('debrief'),
    concepts: weight('concepts'),
    outcome: weight('outcome'),
  };
  const bad = SCORE_PARTS.filter((part) => !(weights[part] <= 100));
  const problems: DraftProblem[] = [];
  const over = [...title].length - MAX_TITLE;
  if (over > 0) problems.push({ code: 'title-long', over });
  if (!cases.includes(draft.case)) problems.push({ code: 'case' });
  if (draft.kind === 'same' && !(place < pool)) problems.push({ code: 'place', pool });
  for (const part of bad) problems.push({ code: 'weight', part });
  if (bad.length === 0 && !areWeights(weights)) problems.push({ code: 'sum', sum: weightSum(draft) });
  if (draft.opens !== '' && draft.due !== '' && draft.opens > draft.due) problems.push({ code: 'dates' });
  if (problems.length > 0) return { ok: false, problems };
  const assignment: Assignment = {
    exercise: draft.exercise,
    rulesVersion,
    case: draft.case,
    seedRule: draft.kind === 'same' ? { kind: 'same', place } : { kind: 'each', salt: draft.salt },
    weights,
    opens: draft.opens,
    due: draft.due,
    resubmit: draft.resubmit,
    title: isTitle(title) ? title : '',
  };
  // No link leaves this page that the page itself would refuse.
  const read = parseAssignment(assignmentQuery(assignment));
  return read.ok
    ? { ok: true, assignment }
    : { ok: false, problems: [{ code: 'refused', at: read.problem.at }] };
}

/** A kept form, field by field; what cannot be read is left as in `fresh`. */
export function readDraft(text: string | null, fresh: Draft): Draft {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    return fresh;
  }
  if (!isRecord(kept)) return fresh;
  const weights = isRecord(kept.weights) ? kept.weights : {};
  const typed = (value: unknown, otherwise: string) =>
    typeof value === 'string' && value.length <= 200 ? value : otherwise;
  const weight = (part: ScorePart) => typed(weights[part], fresh.weights[part]);
  const exercise = EXERCISE_NAMES.find((name) => name === kept.exercise) ?? fresh.exercise;
  return {
    exercise,
    // A form that was kept before there was a choice names none.
    case: typed(kept.case, fresh.case),
    kind: kept.kind === 'same' || kept.kind === 'each' ? kept.kind : fresh.kind,
    place: typed(kept.place, fresh.place),
    salt: typed(kept.salt, fresh.salt),
    weights: {
      process: weight('process'),
      prediction: weight('prediction'),
      debrief: weight('debrief'),
      concepts: weight('concepts'),
      outcome: weight('outcome'),
    },
    opens: typed(kept.opens, fresh.opens),
    due: typed(kept.due, fresh.due),
    resubmit: typeof kept.resubmit === 'boolean' ? kept.resubmit : fresh.resubmit,
    title: typed(kept.title, fresh.title),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
