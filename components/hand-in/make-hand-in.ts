import {
  assignmentQuery,
  EXERCISES,
  parseAssignment,
  receiptOf,
  type ExerciseName,
  type HandIn,
} from '@/lib/assignments';
import type { Json } from '@/lib/scoring';
import type { HandedIn, KeptAssignment } from './kept-assignment';

/** A run as it stands: an attempt without the rules' version. */
export interface Work {
  readonly exercise: ExerciseName;
  /** As an attempt holds it. */
  readonly scenario: Json;
  readonly seed: string;
  readonly decisions: readonly Json[];
}

/** The hand-in of that moment: the same again at every call, so that its receipt stays. */
export function handInOf(assignment: KeptAssignment, work: Work, moment: Omit<HandedIn, 'receipt'>): HandIn {
  const { exercise, scenario, seed, decisions } = work;
  const link = parseAssignment(assignment.search);
  return {
    form: 1,
    assignment: link.ok ? assignmentQuery(link.value) : assignment.search.slice(1, 1000),
    student: { name: moment.name, number: assignment.student.number },
    attempt: {
      exercise,
      rulesVersion: EXERCISES[exercise].rulesVersion,
      scenario,
      seed,
      decisions: decisions.slice(0, moment.decided),
    },
    claimed: { reportHash: moment.reportHash, begun: assignment.begun, handedIn: moment.at },
  };
}

/** What is kept of a hand-in made now. */
export function handedInNow(assignment: KeptAssignment, work: Work, reportHash: string, now: Date): HandedIn {
  const moment = {
    at: now.toISOString(),
    reportHash,
    decided: work.decisions.length,
    name: assignment.student.name,
  };
  return { ...moment, receipt: receiptOf(handInOf(assignment, work, moment)) };
}

/** A name that every file system takes. */
export const fileName = ({ student }: HandIn, receipt: string) => `${student.number}-${receipt}.json`;

/** Only these stand between the parts of the text form: what a part begins with must not occur in them. */
export const harmless = (text: string) => text.replace(/[~～〜∼˜*＊]/g, '-');
