import type { ScorePart } from '@/lib/scoring';

export const MOST_HAND_INS = 10;

/** What an assignment gives a run, as it is kept with the run on the device. */
export interface KeptAssignment {
  /** Of the assignment, the same for all students. */
  readonly id: string;
  /** This student's luck. */
  readonly seed: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly dueDate?: string;
  /** The part of the link after the path, with its “?”: where the run is gone on with. */
  readonly search: string;
  readonly student: { readonly name: string; readonly number: string };
  /** Points of 100 for each part of the mark. */
  readonly weights: Readonly<Record<ScorePart, number>>;
  /** By this device's clock, ISO 8601. */
  readonly begun: string;
  /** Latest last. */
  readonly handedIn: readonly HandedIn[];
}

/** What is needed to make the same hand-in again. */
export interface HandedIn {
  /** By this device's clock, ISO 8601. */
  readonly at: string;
  readonly receipt: string;
  readonly reportHash: string;
  /** Steps decided by then. */
  readonly decided: number;
  /** The student's name as it was written by then. */
  readonly name: string;
}

/** A run of an assignment as the page that its link opens shows it. */
export interface KeptWork {
  readonly key: string;
  readonly assignment: KeptAssignment;
  /** How far it is and when it was worked on, in words. */
  readonly standing: string;
  readonly finished: boolean;
}

/** Reads what was kept, from untrusted data; the seed stands with the run. */
export function parseKeptAssignment(value: unknown, seed: string): KeptAssignment | undefined {
  if (!isRecord(value)) return undefined;
  const { id, title, dueDate, search, student, weights, begun, handedIn } = value;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof search !== 'string') return undefined;
  if (!search.startsWith('?') || typeof begun !== 'string') return undefined;
  if (!isRecord(student) || typeof student.name !== 'string' || typeof student.number !== 'string')
    return undefined;
  const points = parseWeights(weights);
  if (!points || !Array.isArray(handedIn)) return undefined;
  return {
    id,
    seed,
    title,
    search,
    student: { name: student.name, number: student.number },
    weights: points,
    begun,
    handedIn: handedIn.flatMap(parseHandedIn).slice(-MOST_HAND_INS),
    ...(typeof dueDate === 'string' && { dueDate }),
  };
}

function parseWeights(value: unknown): KeptAssignment['weights'] | undefined {
  if (!isRecord(value)) return undefined;
  const { process, prediction, debrief, concepts, outcome } = value;
  const weights = { process, prediction, debrief, concepts, outcome };
  return areNumbers(weights) ? weights : undefined;
}

const areNumbers = (value: Record<ScorePart, unknown>): value is Record<ScorePart, number> =>
  Object.values(value).every((points) => typeof points === 'number' && points >= 0 && points <= 100);

function parseHandedIn(value: unknown): HandedIn[] {
  if (!isRecord(value)) return [];
  const { at, receipt, reportHash, decided, name } = value;
  if (typeof at !== 'string' || typeof receipt !== 'string' || typeof reportHash !== 'string') return [];
  if (typeof name !== 'string' || typeof decided !== 'number' || !Number.isInteger(decided)) return [];
  return [{ at, receipt, reportHash, decided, name }];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
