import { isFiniteNumber, isRecord, refuse, type Parsed, type Problem, type RubricLine } from '@/lib/scoring';
import {
  areWeights,
  assignmentQuery,
  parseAssignment,
  type Assignment,
  type PartWeights,
} from './assignment';
import { rubricOf } from './exercises';
import { parseHandIn, type HandIn } from './hand-in';
import { jsonOf } from './json-of';
import { RUBRIC_PARTS, type PersonMarks, type PersonRubric } from './marks';

/** The desk's work, saved and opened as one file. */
export interface DeskFile {
  readonly assignment: Assignment;
  readonly classList: string;
  readonly handIns: readonly HandIn[];
  /** By receipt. */
  readonly marks: Readonly<Record<string, PersonMarks>>;
  readonly weights: PartWeights;
  readonly rubric: PersonRubric;
}

const FORM = 'guanxi-lab-desk-1';

export const saveDesk = ({ assignment, ...rest }: DeskFile): string =>
  `${JSON.stringify({ form: FORM, assignment: assignmentQuery(assignment), ...rest })}\n`;

/** Reads a desk file. Codes: `not-json`, `not-a-desk`, and those of the parts; `at` is the place. Nothing is taken half. */
export function parseDesk(text: string): Parsed<DeskFile> {
  const value = jsonOf(text);
  if (value === undefined) return refuse('not-json', '');
  if (!isRecord(value) || value.form !== FORM) return refuse('not-a-desk', 'form');
  const { assignment: query, classList, handIns, marks, weights, rubric } = value;
  const assignment = typeof query === 'string' ? parseAssignment(query) : refuse('not-a-link', '');
  if (!assignment.ok) return within('assignment', assignment.problem);
  if (typeof classList !== 'string') return refuse('not-a-text', 'classList');
  if (!Array.isArray(handIns)) return refuse('not-a-list', 'handIns');
  const read: HandIn[] = [];
  for (const [i, raw] of handIns.entries()) {
    const handIn = parseHandIn(raw);
    if (!handIn.ok) return within(`handIns[${i}]`, handIn.problem);
    read.push(handIn.value);
  }
  const own = weightsOf(weights);
  if (!own) return refuse('outside', 'weights');
  const points = personRubricOf(rubric);
  const lines = rubricOf(assignment.value.exercise);
  if (!points) return refuse('outside', 'rubric');
  if (!isRecord(marks)) return refuse('not-a-desk', 'marks');
  const entered: Record<string, PersonMarks> = {};
  for (const [receipt, raw] of Object.entries(marks)) {
    const mark = marksOf(raw, lines, points);
    if (!/^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(receipt) || !mark)
      return refuse('outside', `marks.${receipt.slice(0, 20)}`);
    entered[receipt] = mark;
  }
  return {
    ok: true,
    value: {
      assignment: assignment.value,
      classList,
      handIns: read,
      marks: entered,
      weights: own,
      rubric: points,
    },
  };
}

function weightsOf(value: unknown): PartWeights | undefined {
  if (!isRecord(value)) return undefined;
  const { process, prediction, debrief, concepts, outcome } = value;
  if (
    !isFiniteNumber(process) ||
    !isFiniteNumber(prediction) ||
    !isFiniteNumber(debrief) ||
    !isFiniteNumber(concepts) ||
    !isFiniteNumber(outcome)
  )
    return undefined;
  const weights = { process, prediction, debrief, concepts, outcome };
  return areWeights(weights) ? weights : undefined;
}

function personRubricOf(value: unknown): PersonRubric | undefined {
  if (!isRecord(value)) return undefined;
  const { goal, reason, rule } = value;
  if (!isFiniteNumber(goal) || !isFiniteNumber(reason) || !isFiniteNumber(rule)) return undefined;
  const fine =
    [goal, reason, rule].every((points) => points >= 0 && points <= 100) && goal + reason + rule > 0;
  return fine ? { goal, reason, rule } : undefined;
}

function marksOf(
  value: unknown,
  lines: readonly RubricLine[],
  rubric: PersonRubric,
): PersonMarks | undefined {
  if (
    !isRecord(value) ||
    !isRecord(value.texts) ||
    !isRecord(value.overrides) ||
    typeof value.note !== 'string'
  )
    return undefined;
  const texts: { -readonly [Part in keyof PersonRubric]?: number } = {};
  for (const part of RUBRIC_PARTS) {
    const points = value.texts[part];
    if (points === undefined) continue;
    if (!isFiniteNumber(points) || points < 0 || points > rubric[part]) return undefined;
    texts[part] = points;
  }
  const overrides: PersonMarks['overrides'] = Object.fromEntries(
    Object.entries(value.overrides).flatMap(([id, raw]) => {
      if (
        !lines.some((line) => line.id === id) ||
        !isRecord(raw) ||
        !isFiniteNumber(raw.share) ||
        typeof raw.reason !== 'string'
      )
        return [];
      return raw.share >= 0 && raw.share <= 1 ? [[id, { share: raw.share, reason: raw.reason }]] : [];
    }),
  );
  if (Object.keys(overrides).length < Object.keys(value.overrides).length) return undefined;
  return { texts, overrides, note: value.note };
}

const within = (place: string, { code, at }: Problem) => refuse(code, at === '' ? place : `${place}.${at}`);
