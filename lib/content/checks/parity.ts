import type { FrontMatter } from '../front-matter';
import type { LessonSource, LessonDocument } from '../lesson-source';
import type { Tag } from '../outline';
import type { Problem } from '../problem';
import type { StaticValue } from '../static-value';

const SAME = [
  'minutes',
  'chapter',
  'slug',
  'concepts',
  'references',
  'questions',
  'updated',
] as const satisfies readonly (keyof FrontMatter)[];

interface Step {
  readonly what: string;
  readonly line: number;
}

/** The two languages of a lesson have the same head, headings, live parts and checks, in the same order. */
export function checkParity({ texts: { zh, en } }: LessonSource): Problem[] {
  if (!zh || !en) return [];
  return [
    ...heads(zh, en),
    ...compare(zh, en, headingSteps, 'heading'),
    ...compare(zh, en, tagSteps, 'part'),
  ];
}

function heads(zh: LessonDocument, en: LessonDocument): Problem[] {
  const [a, b] = [zh.head, en.head];
  if (!a || !b) return [];
  return SAME.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field])).map((field) => ({
    file: en.file,
    line: 1,
    what: `"${field}" differs from ${zh.file}`,
    todo: 'both languages of a lesson say the same',
  }));
}

/** Tells the first place at which two sequences part: everything after it is out of step anyway. */
function compare(
  zh: LessonDocument,
  en: LessonDocument,
  steps: (document: LessonDocument) => Step[],
  kind: string,
): Problem[] {
  if (!zh.outline || !en.outline) return [];
  const [a, b] = [steps(zh), steps(en)];
  const index = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).find(
    (i) => a[i]?.what !== b[i]?.what,
  );
  if (index === undefined) return [];
  const [here, there] = [b[index], a[index]];
  return [
    {
      file: en.file,
      line: here?.line ?? b.at(-1)?.line ?? 1,
      what: `${kind} ${index + 1} is ${here?.what ?? 'missing'}, in ${zh.file}:${there?.line ?? 1} it is ${there?.what ?? 'missing'}`,
      todo: 'give both languages the same, in the same order',
    },
  ];
}

const headingSteps = ({ outline }: LessonDocument): Step[] =>
  (outline?.headings ?? []).map(({ depth, id, line }) => ({
    what: `${'#'.repeat(depth)} #${id ?? '?'}`,
    line,
  }));

/** Terms and citations may stand in another order: sentences are built differently. */
const FREE = new Set(['Term', 'Cite', 'YourGuess', 'br', 'sub', 'sup', 'kbd', 'abbr']);

const tagSteps = ({ outline }: LessonDocument): Step[] =>
  (outline?.tags ?? [])
    .filter(({ name }) => !FREE.has(name))
    .map((tag) => ({ what: `<${tag.name}${identity(tag)}>`, line: tag.line }));

/** What must be equal in both languages: ids, states, data; words may differ. */
function identity({ name, attributes }: Tag): string {
  const words = new Set(['title', 'question', 'caption', 'alt', 'ask', 'wrong']);
  const same = Object.entries(attributes)
    .filter(([key]) => !words.has(key))
    .map(([key, value]) => [key, value === undefined ? null : withoutWords(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const asked = name === 'Step' && 'ask' in attributes ? ' ask' : '';
  return asked + same.map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join('');
}

/** Inside data the words for the reader stand under these keys; all else is the same in both languages. */
const WORDS = new Set(['text', 'name', 'label', 'title']);

function withoutWords(value: StaticValue): StaticValue {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(withoutWords);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, WORDS.has(key) ? '…' : withoutWords(entry)]),
  );
}

const isList = (value: StaticValue): value is readonly StaticValue[] => Array.isArray(value);
