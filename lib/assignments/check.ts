import { contentHash, score, type Outcome, type Problem } from '@/lib/scoring';
import { assignmentQuery, parseAssignment, type Assignment } from './assignment';
import { isAssignedCase } from './case-of';
import { receiptOf, type HandIn } from './hand-in';
import { SCORERS } from './scorers';
import { studentSeed } from './seed';

/** What is odd about a hand-in that could be read. None of them says who is to blame. */
export type Flag =
  /** The replay refuses a decision: where and why. */
  | { readonly code: 'impossible'; readonly problem: Problem }
  | { readonly code: 'other-exercise' }
  | { readonly code: 'other-rules-version' }
  /** Another case, or a case that was written over. Not replayed. */
  | { readonly code: 'other-case' }
  /** Played on a seed that the assignment does not give to this student number. */
  | { readonly code: 'other-seed' }
  /** Handed in under another assignment link; `fields` are those that differ. */
  | { readonly code: 'other-assignment'; readonly fields: readonly string[] }
  /** The report that the student claims to have seen is not the one that the replay gives. */
  | { readonly code: 'claim-differs' }
  /** By her own clock, after the due day as China counts it. */
  | { readonly code: 'claims-late' }
  /** Steps are missing at the end: a run handed in before it was done. */
  | { readonly code: 'unfinished'; readonly decided: number }
  | { readonly code: 'not-on-list' }
  /** The very same hand-in again. */
  | { readonly code: 'repeated' }
  /** Another hand-in of this student counts: `by` is its receipt. */
  | { readonly code: 'replaced'; readonly by: string }
  /** The decisions, or the texts, of another student: the receipts. */
  | { readonly code: 'same-decisions'; readonly as: readonly string[] }
  | { readonly code: 'same-texts'; readonly as: readonly string[] };

/** A hand-in, replayed. */
export interface CheckedHandIn {
  readonly handIn: HandIn;
  readonly receipt: string;
  readonly outcome: Outcome;
  readonly reportHash: string;
  /** Of the decisions alone: equal for equal play. */
  readonly decisionsHash: string;
  /** Of the free texts; empty when there are none worth comparing. */
  readonly textsHash: string;
  readonly flags: readonly Flag[];
}

/** Midnight by Beijing time, as UTC has it: the due day itself counts. */
const END_OF_DAY_IN_CHINA = 'T16:00:00';
/** Shorter texts coincide by themselves. */
const TEXT_WORTH_COMPARING = 12;

/** Replays one hand-in under an assignment. Total: whatever the data, a row. */
export function checkHandIn(handIn: HandIn, assignment: Assignment): CheckedHandIn {
  const { attempt, student, claimed } = handIn;
  const { scorer, lengthOf } = SCORERS[assignment.exercise];
  const isOtherCase =
    attempt.exercise === assignment.exercise && !isAssignedCase(assignment, attempt.scenario);
  const outcome: Outcome = isOtherCase
    ? { status: 'invalid', problem: { code: 'other-case', at: 'scenario' } }
    : score(attempt, [scorer]);
  const reportHash = contentHash(outcome);
  const flags: Flag[] = [];
  if (attempt.exercise !== assignment.exercise) flags.push({ code: 'other-exercise' });
  else if (attempt.rulesVersion !== assignment.rulesVersion) flags.push({ code: 'other-rules-version' });
  else if (isOtherCase) flags.push({ code: 'other-case' });
  else if (outcome.status === 'invalid') flags.push({ code: 'impossible', problem: outcome.problem });
  const fields = otherFields(handIn.assignment, assignment);
  if (fields.length > 0) flags.push({ code: 'other-assignment', fields });
  if (attempt.seed !== studentSeed(assignment, student.number)) flags.push({ code: 'other-seed' });
  // What was not replayed has no report to compare.
  if (!isOtherCase && claimed.reportHash !== '' && claimed.reportHash !== reportHash)
    flags.push({ code: 'claim-differs' });
  if (assignment.due !== '' && claimed.handedIn > `${assignment.due}${END_OF_DAY_IN_CHINA}`)
    flags.push({ code: 'claims-late' });
  if (outcome.status !== 'invalid' && attempt.decisions.length < lengthOf(attempt.scenario))
    flags.push({ code: 'unfinished', decided: attempt.decisions.length });
  return {
    handIn,
    receipt: receiptOf(handIn),
    outcome,
    reportHash,
    decisionsHash: contentHash(attempt.decisions),
    textsHash: textsHash(handIn),
    flags,
  };
}

function otherFields(query: string, assignment: Assignment): string[] {
  const own = parseAssignment(query);
  if (!own.ok) return ['link'];
  const [theirs, ours] = [
    new URLSearchParams(assignmentQuery(own.value)),
    new URLSearchParams(assignmentQuery(assignment)),
  ];
  return [...ours.keys()].filter((field) => field !== 'k' && theirs.get(field) !== ours.get(field));
}

/** All that a student wrote freely, run together. */
function textsHash({ attempt }: HandIn): string {
  const texts = attempt.decisions.flatMap((decision) =>
    typeof decision === 'object' && decision !== null && !Array.isArray(decision)
      ? ['goal', 'reason', 'rule'].map((name) => (decision as Record<string, unknown>)[name])
      : [],
  );
  const joined = texts
    .filter((text) => typeof text === 'string')
    .join('')
    .replace(/\s+/g, '');
  return joined.length < TEXT_WORTH_COMPARING ? '' : contentHash(joined);
}
