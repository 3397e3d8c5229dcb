import { contentHash, isRecord, parseAttempt, refuse, type Attempt, type Parsed } from '@/lib/scoring';
import { codeOfHash } from './base32';
import { jsonOf } from './json-of';
import { normaliseName, normaliseNumber, type Student } from './student';

/** What a student hands in: her decisions. Everything under `claimed` is her word and never counts. */
export interface HandIn {
  readonly form: 1;
  /** The assignment as she had it: the query of its link. */
  readonly assignment: string;
  readonly student: Student;
  readonly attempt: Attempt;
  readonly claimed: Claimed;
}

export interface Claimed {
  /** Hash of the report that her page showed. */
  readonly reportHash: string;
  /** When she began and handed in, by her own clock: ISO 8601, or empty. */
  readonly begun: string;
  readonly handedIn: string;
}

/** A file's or a text's bytes are never read beyond this; a whole run with long texts is below 12 KB. */
export const MAX_HAND_IN = 64 * 1024;

const KEYS = ['form', 'assignment', 'student', 'attempt', 'claimed'];

/** Eight characters that name this hand-in: student and teacher can compare them. */
export function receiptOf(handIn: HandIn): string {
  const code = codeOfHash(contentHash(handIn), 8);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The hand-in file: JSON that one can read, with its receipt. */
export const handInFile = (handIn: HandIn): string =>
  `${JSON.stringify({ receipt: receiptOf(handIn), ...handIn }, undefined, 1)}\n`;

/**
 * Reads a hand-in file. Codes: `empty`, `too-large`, `not-json` (also a file cut short), `not-a-hand-in`, `newer-form`,
 * `unknown-field`, `not-a-text`, `not-a-name`, `not-a-number`, `changed` (the receipt does not fit the content), and those of
 * `parseAttempt`; `at` is the place.
 */
export function parseHandInFile(text: string): Parsed<HandIn> {
  if (text.trim() === '') return refuse('empty', '');
  if (text.length > MAX_HAND_IN) return refuse('too-large', '');
  const value = jsonOf(text);
  if (value === undefined) return refuse('not-json', '');
  if (!isRecord(value) || !('receipt' in value)) return refuse('not-a-hand-in', '');
  const { receipt, ...rest } = value;
  const handIn = parseHandIn(rest);
  if (!handIn.ok) return handIn;
  return receipt === receiptOf(handIn.value) ? handIn : refuse('changed', 'receipt');
}

/** Checks the envelope; the replay checks the decisions. */
export function parseHandIn(value: unknown): Parsed<HandIn> {
  if (!isRecord(value)) return refuse('not-a-hand-in', '');
  const { form, assignment, student, attempt, claimed } = value;
  if (typeof form === 'number' && form > 1) return refuse('newer-form', 'form');
  if (form !== 1) return refuse('not-a-hand-in', 'form');
  const strange = Object.keys(value).find((key) => !KEYS.includes(key));
  if (strange !== undefined) return refuse('unknown-field', strange.slice(0, 40));
  if (typeof assignment !== 'string' || assignment.length > 1000) return refuse('not-a-text', 'assignment');
  if (!isRecord(student)) return refuse('not-a-hand-in', 'student');
  if (hasOther(student, ['name', 'number'])) return refuse('unknown-field', 'student');
  if (typeof student.name !== 'string' || normaliseName(student.name) !== student.name)
    return refuse('not-a-name', 'student.name');
  if (typeof student.number !== 'string' || normaliseNumber(student.number) !== student.number)
    return refuse('not-a-number', 'student.number');
  const parsed = parseAttempt(attempt);
  if (!parsed.ok)
    return refuse(parsed.problem.code, `attempt${parsed.problem.at && `.${parsed.problem.at}`}`);
  if (!isRecord(claimed)) return refuse('not-a-hand-in', 'claimed');
  const { reportHash, begun, handedIn } = claimed;
  if (hasOther(claimed, ['reportHash', 'begun', 'handedIn'])) return refuse('unknown-field', 'claimed');
  if (typeof reportHash !== 'string' || !/^([0-9a-f]{64})?$/.test(reportHash))
    return refuse('not-a-text', 'claimed.reportHash');
  if (!isTime(begun)) return refuse('not-a-time', 'claimed.begun');
  if (!isTime(handedIn)) return refuse('not-a-time', 'claimed.handedIn');
  return {
    ok: true,
    value: {
      form: 1,
      assignment,
      student: { name: student.name, number: student.number },
      attempt: parsed.value,
      claimed: { reportHash, begun, handedIn },
    },
  };
}

const isTime = (value: unknown): value is string =>
  value === '' || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value));

const hasOther = (value: object, keys: readonly string[]) =>
  Object.keys(value).some((key) => !keys.includes(key));
