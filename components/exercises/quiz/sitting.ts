import type { CheckRecord } from '@/lib/learner';
import type { QuizKind, QuizResponses } from '@/lib/scoring';
import type { CheckKind, ItemOf, Question } from './check-kind';
import { mark, type Mark } from './mark';

/** Where the reader stands with a question. */
export interface Sitting<Kind extends QuizKind, Draft> {
  readonly draft: Draft;
  /** The answers so far; the last one counts. */
  readonly tries: readonly QuizResponses[Kind][];
  readonly marked?: Marked<Kind> | 'not-marked';
  /** Put back from what was kept: nothing that has just happened. */
  readonly earlier?: true;
}

interface Marked<Kind extends QuizKind> extends Mark {
  readonly response: QuizResponses[Kind];
}

export const newSitting = <Kind extends QuizKind, Draft>(
  kind: CheckKind<Kind, Draft>,
  item: ItemOf<Kind>,
): Sitting<Kind, Draft> => ({ draft: kind.start(item), tries: [] });

/**
 * The answer that was kept, marked anew. Undefined if there is none, or if it does not answer the question as it
 * stands today: an option may have gone, or the record come from a file.
 */
export function earlierSitting<Kind extends QuizKind, Draft>(
  kind: CheckKind<Kind, Draft>,
  question: Question<Kind>,
  record: CheckRecord | undefined,
): Sitting<Kind, Draft> | undefined {
  const given = record?.attempt.exercise === kind.exercise.exercise && record.attempt.decisions.at(-1);
  if (given === undefined || given === false) return undefined;
  const draft = kind.restore(given);
  const result = mark(kind, question.item, [given]);
  if (draft === undefined || !result) return undefined;
  const reading = kind.read(draft, question);
  if ('missing' in reading) return undefined;
  const { response } = reading;
  return { draft, tries: [response], marked: { ...result, response }, earlier: true };
}
