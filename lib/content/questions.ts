import { z } from 'zod';
import type { Locale } from './locale';
import type { Problem } from './problem';
import { parseYaml } from './yaml';

/**
 * A question file holds each item's data once (kind, option ids, answer, scoring rule) and its words per language
 * beside it, keyed by the same ids, so that the two languages cannot drift apart.
 *
 * The item schemas mirror the quiz items of `lib/scoring`, which this layer may not import; `content/questions`
 * proves to the compiler that they fit.
 */
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab-case');
const names = z
  .array(name)
  .min(2)
  .refine((ids) => new Set(ids).size === ids.length, 'names an entry twice');
const base = { id: name, points: z.number().positive(), concepts: z.array(name).min(1) };

const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...base, options: names, answer: name }),
  z.strictObject({
    kind: z.literal('multiple'),
    ...base,
    options: names,
    answers: z.array(name).min(1),
    credit: z.enum(['all-or-nothing', 'per-option', 'right-minus-wrong']),
  }),
  z.strictObject({
    kind: z.literal('judge-correct'),
    ...base,
    truth: z.boolean(),
    corrections: z.array(z.string().min(1)),
    judgementShare: z.number().min(0).max(1),
  }),
  z.strictObject({
    kind: z.literal('numeric'),
    ...base,
    answer: z.number(),
    tolerance: z.strictObject({ kind: z.enum(['absolute', 'relative']), value: z.number().min(0) }),
    unit: z.string(),
    slips: z.array(z.strictObject({ id: name, value: z.number() })),
  }),
  z.strictObject({
    kind: z.literal('match'),
    ...base,
    left: names,
    right: names,
    pairs: z.record(name, name),
    credit: z.enum(['all-or-nothing', 'per-pair']),
  }),
  z.strictObject({
    kind: z.literal('order'),
    ...base,
    entries: names,
    credit: z.enum(['all-or-nothing', 'kendall']),
  }),
]);

const text = z.string().min(1);
const wordsSchema = z.strictObject({
  stem: text,
  /** The words of every option or entry, by its id. */
  options: z.record(name, text).default({}),
  /** Why the right answer is right. */
  explanation: text,
  /** Why an option, entry or named slip is right or wrong, by its id; the most tempting one must be there. */
  why: z.record(name, text).default({}),
  /** What stands beside a numeric field. */
  unit: text.optional(),
});

const questionSchema = z.strictObject({ item: itemSchema, zh: wordsSchema, en: wordsSchema });
const fileSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });

export type QuestionItem = z.infer<typeof itemSchema>;
export type QuestionWords = z.infer<typeof wordsSchema>;
export type Question = z.infer<typeof questionSchema>;

/** A question in the language of the page. */
export interface LocalisedQuestion {
  readonly item: QuestionItem;
  readonly words: QuestionWords;
}

export interface PlacedQuestion {
  readonly question: Question;
  readonly line: number;
}

/** Reads a question file; what the shape alone cannot say (answers that are options, words for all) is checked too. */
export function readQuestions(
  file: string,
  source: string,
): { questions: readonly PlacedQuestion[]; problems: Problem[] } {
  const { data, problems, lineOf } = parseYaml({ file, text: source, schema: fileSchema });
  const questions = (data?.questions ?? []).map((question, index) => ({
    question,
    line: lineOf(['questions', index, 'item', 'id']),
  }));
  const ids = questions.map(({ question }) => question.item.id);
  const found = questions.flatMap(({ question, line }, index) => [
    ...(ids.indexOf(question.item.id) < index
      ? [
          {
            file,
            line,
            what: `the id "${question.item.id}" is used twice`,
            todo: 'give each question its own id',
          },
        ]
      : []),
    ...wordProblems(question).map((problem) => ({ file, line, ...problem })),
  ]);
  return { questions, problems: [...problems, ...found] };
}

/** The ids of an item that need words, and those that its answer may name. */
function entriesOf(item: QuestionItem): {
  worded: readonly string[];
  answers: readonly string[];
  extra: readonly string[];
} {
  switch (item.kind) {
    case 'single':
      return { worded: item.options, answers: [item.answer], extra: [] };
    case 'multiple':
      return { worded: item.options, answers: item.answers, extra: [] };
    case 'match':
      return { worded: [...item.left, ...item.right], answers: Object.entries(item.pairs).flat(), extra: [] };
    case 'order':
      return { worded: item.entries, answers: item.entries, extra: [] };
    case 'numeric':
      return { worded: [], answers: [], extra: item.slips.map(({ id }) => id) };
    case 'judge-correct':
      return { worded: [], answers: [], extra: ['true', 'false'] };
  }
}

function wordProblems({ item, ...words }: Question): Pick<Problem, 'what' | 'todo'>[] {
  const { worded, answers, extra } = entriesOf(item);
  const problems = answers
    .filter((id) => !worded.includes(id))
    .map((id) => ({
      what: `"${item.id}": the answer "${id}" is not on offer`,
      todo: `use one of ${worded.join(', ')}`,
    }));
  if (item.kind === 'judge-correct' && item.truth === item.corrections.length > 0)
    problems.push({
      what: `"${item.id}": a false statement needs corrections, a true one has none`,
      todo: 'mend truth or corrections',
    });
  if (item.kind === 'match' && item.left.some((id) => !(id in item.pairs)))
    problems.push({ what: `"${item.id}": not every left entry has a partner`, todo: 'complete pairs' });
  for (const locale of ['zh', 'en'] as const)
    problems.push(...localeProblems(item, locale, words[locale], worded, extra));
  return problems;
}

function localeProblems(
  item: QuestionItem,
  locale: Locale,
  words: QuestionWords,
  worded: readonly string[],
  extra: readonly string[],
): Pick<Problem, 'what' | 'todo'>[] {
  const known = [...worded, ...extra];
  const missing = worded.filter((id) => !Object.hasOwn(words.options, id));
  const unknown = [
    ...Object.keys(words.options).filter((id) => !worded.includes(id)),
    ...Object.keys(words.why).filter((id) => !known.includes(id)),
  ];
  const noReason =
    (item.kind === 'single' || item.kind === 'multiple' || item.kind === 'numeric') &&
    known.length > 0 &&
    Object.keys(words.why).length === 0;
  return [
    ...missing.map((id) => ({
      what: `"${item.id}": no ${locale} words for "${id}"`,
      todo: `add ${locale}.options.${id}`,
    })),
    ...unknown.map((id) => ({
      what: `"${item.id}": ${locale} has words for "${id}", which the item does not have`,
      todo: 'mend the id',
    })),
    ...(noReason
      ? [
          {
            what: `"${item.id}": ${locale} does not say why the most tempting wrong answer is wrong`,
            todo: `add ${locale}.why`,
          },
        ]
      : []),
  ];
}
