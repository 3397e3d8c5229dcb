import { assignmentQuery, parseAssignment, receiptOf, type HandIn } from '@/lib/assignments';
import type { GuidedRun } from '../protocol';
import type { Assignment, HandedIn } from '../saved-run';

/** The hand-in of that moment: the same again at every call, so that its receipt stays. */
export function handInOf(assignment: Assignment, run: GuidedRun, moment: Omit<HandedIn, 'receipt'>): HandIn {
  const link = parseAssignment(assignment.search);
  return {
    form: 1,
    assignment: link.ok ? assignmentQuery(link.value) : assignment.search.slice(1, 1000),
    student: { name: moment.name, number: assignment.student.number },
    attempt: {
      exercise: 'rfm/guided',
      rulesVersion: '1',
      scenario: { case: 'spring-tea' },
      seed: run.seed,
      decisions: run.decisions.slice(0, moment.decided),
    },
    claimed: { reportHash: moment.reportHash, begun: assignment.begun, handedIn: moment.at },
  };
}

/** What is kept of a hand-in made now. */
export function handedInNow(assignment: Assignment, run: GuidedRun, reportHash: string, now: Date): HandedIn {
  const moment = {
    at: now.toISOString(),
    reportHash,
    decided: run.decisions.length,
    name: assignment.student.name,
  };
  return { ...moment, receipt: receiptOf(handInOf(assignment, run, moment)) };
}

/** A name that every file system takes. */
export const fileName = ({ student }: HandIn, receipt: string) => `${student.number}-${receipt}.json`;

/** Only these stand between the parts of the text form: what a part begins with must not occur in them. */
export const harmless = (text: string) => text.replace(/[~～〜∼˜*＊]/g, '-');
