import { contentHash, SCORE_PARTS, refuse, type ScorePart, type Parsed } from '@/lib/scoring';
import { codeOfHash } from './base32';
import { EXERCISE_NAMES, EXERCISES, type ExerciseName } from './exercises';

/** What an instructor sets. All of it stands in the link, readable; nothing of it is secret. */
export interface Assignment {
  readonly exercise: ExerciseName;
  readonly rulesVersion: string;
  /** As `caseOf` names it. */
  readonly case: string;
  readonly seedRule: SeedRule;
  /** Points of 100 for each part of the mark. */
  readonly weights: PartWeights;
  /** YYYY-MM-DD by the calendar of whoever reads it, or empty. A page without a server cannot enforce them. */
  readonly opens: string;
  readonly due: string;
  /** A second hand-in replaces the first; else the first counts. */
  readonly resubmit: boolean;
  /** Shown to students; may be empty. */
  readonly title: string;
}

/** `same`: all students get that place of the pool. `each`: one place a student, by salt and student number. */
export type SeedRule =
  { readonly kind: 'same'; readonly place: number } | { readonly kind: 'each'; readonly salt: string };

export type PartWeights = Readonly<Record<ScorePart, number>>;

export const DEFAULT_WEIGHTS: PartWeights = {
  process: 40,
  prediction: 20,
  debrief: 20,
  concepts: 10,
  outcome: 10,
};

export const MAX_TITLE = 24;
/** With an origin of up to 60 characters a link stays below 400. */
export const MAX_QUERY = 340;
const FORM = '1';
const CHECK_LENGTH = 6;
const SALT = /^[0-9A-HJKMNP-TV-Z]{6}$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

type Field = 'a' | 'x' | 'c' | 's' | 'w' | 'o' | 'd' | 'r' | 't' | 'k';
const FIELDS: readonly Field[] = ['a', 'x', 'c', 's', 'w', 'o', 'd', 'r', 't', 'k'];

/** The query of the link, without `?`. */
export function assignmentQuery(assignment: Assignment): string {
  const fields = fieldsOf(assignment);
  return [...Object.entries(fields), ['k', checkOf(fields)]]
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)
    .join('&');
}

/** Names the assignment in a hand-in and on the device: ten characters. */
export const assignmentId = (assignment: Assignment): string =>
  codeOfHash(contentHash(fieldsOf(assignment)), 10);

function fieldsOf({ exercise, case: name, seedRule, weights, opens, due, resubmit, title }: Assignment) {
  return {
    a: FORM,
    x: EXERCISES[exercise].link,
    c: name,
    s: seedRule.kind === 'same' ? `same.${seedRule.place}` : `each.${seedRule.salt}`,
    w: SCORE_PARTS.map((part) => weights[part]).join('.'),
    o: opens,
    d: due,
    r: resubmit ? 'y' : 'n',
    t: title,
  };
}

/** Notices a character lost or changed on the way; it keeps nobody from writing another link. */
const checkOf = (fields: Readonly<Record<string, string>>) => codeOfHash(contentHash(fields), CHECK_LENGTH);

/** What chat programs and counters hang onto a link that is passed on; it says nothing about the assignment. */
const HANGERS_ON =
  /^(from|isappinstalled|scene|subscene|clicktime|enterid|sessionid|ascene|nsukey|pass_ticket|wx_header|mpshare|srcid|fbclid|gclid|share\w*|wxshare\w*|utm_\w+)$/;

/**
 * Reads a link, or its query, from anywhere: an address bar, a pasted message.
 *
 * Codes: `not-a-link` (no assignment in it), `too-long`, `missing`, `repeated`, `unknown-field`, `damaged` (the check does not
 * fit), `newer-form`, `unknown-exercise`, `unknown-case`, `outside` (a value that the schema does not allow); `at` names the field.
 */
export function parseAssignment(text: string): Parsed<Assignment> {
  const query = text
    .normalize('NFC')
    .trim()
    .replace(/^[^?]*\?/, '')
    .replace(/#.*$/s, '');
  if (query.length > 2000) return refuse('too-long', '');
  const given = new URLSearchParams(query);
  if (!given.has('a')) return refuse('not-a-link', '');
  const names = [...given.keys()].filter((name) => !HANGERS_ON.test(name));
  const strange = names.find((name) => !FIELDS.some((field) => field === name));
  if (strange !== undefined) return refuse('unknown-field', strange.slice(0, 20));
  for (const field of FIELDS) {
    if (!given.has(field)) return refuse('missing', field);
    if (names.filter((name) => name === field).length > 1) return refuse('repeated', field);
  }
  const value = (field: Field) => given.get(field) ?? '';
  const { k, ...rest } = Object.fromEntries(FIELDS.map((field) => [field, value(field)]));
  if (k !== checkOf(rest)) return refuse('damaged', 'k');
  if (value('a') !== FORM) return refuse('newer-form', 'a');
  const exercise = EXERCISE_NAMES.find((name) => EXERCISES[name].link === value('x'));
  if (!exercise) return refuse('unknown-exercise', 'x');
  const { caseForm, rulesVersion, poolSize } = EXERCISES[exercise];
  if (!caseForm.test(value('c'))) return refuse('unknown-case', 'c');
  const seedRule = parseSeedRule(value('s'), poolSize);
  if (!seedRule) return refuse('outside', 's');
  const weights = parseWeights(value('w'));
  if (!weights) return refuse('outside', 'w');
  for (const field of ['o', 'd'] as const)
    if (value(field) !== '' && !DAY.test(value(field))) return refuse('outside', field);
  if (value('o') !== '' && value('d') !== '' && value('o') > value('d')) return refuse('outside', 'd');
  if (!/^[yn]$/.test(value('r'))) return refuse('outside', 'r');
  if (!isTitle(value('t'))) return refuse('outside', 't');
  return {
    ok: true,
    value: {
      exercise,
      rulesVersion,
      case: value('c'),
      seedRule,
      weights,
      opens: value('o'),
      due: value('d'),
      resubmit: value('r') === 'y',
      title: value('t'),
    },
  };
}

function parseSeedRule(text: string, poolSize: number): SeedRule | undefined {
  const [kind, rest, more] = text.split('.');
  if (more !== undefined || rest === undefined) return undefined;
  if (kind === 'each') return SALT.test(rest) ? { kind, salt: rest } : undefined;
  if (kind !== 'same' || !/^(0|[1-9]\d{0,3})$/.test(rest)) return undefined;
  return Number(rest) < poolSize ? { kind, place: Number(rest) } : undefined;
}

function parseWeights(text: string): PartWeights | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){4}$/.test(text)) return undefined;
  const [process, prediction, debrief, concepts, outcome] = text.split('.').map(Number);
  const weights = {
    process: process!,
    prediction: prediction!,
    debrief: debrief!,
    concepts: concepts!,
    outcome: outcome!,
  };
  return areWeights(weights) ? weights : undefined;
}

/** Whole points, 0 to 100, 100 together. */
export const areWeights = (weights: PartWeights): boolean =>
  SCORE_PARTS.every((part) => Number.isInteger(weights[part]) && weights[part] >= 0) &&
  SCORE_PARTS.reduce((sum, part) => sum + weights[part], 0) === 100;

/** Up to MAX_TITLE characters, none of them a control or direction mark. */
export const isTitle = (title: string): boolean =>
  [...title].length <= MAX_TITLE && !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(title) && title === title.trim();
