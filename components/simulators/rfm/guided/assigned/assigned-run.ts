import { assignmentId, studentSeed, type Assignment, type Student } from '@/lib/assignments';
import type { Assignment as AssignedRun } from '../saved-run';

/** What the page keeps of an assignment and its student. */
export function assignedRun(
  assignment: Assignment,
  student: Student,
  search: string,
  untitled: string,
  begun: Date,
): AssignedRun {
  const { title, due, weights } = assignment;
  return {
    id: assignmentId(assignment),
    seed: studentSeed(assignment, student.number),
    title: title || untitled,
    search,
    student: { name: student.name, number: student.number },
    weights,
    begun: begun.toISOString(),
    handedIn: [],
    ...(due !== '' && { dueDate: due }),
  };
}

/** Where a day of this device's calendar lies. Both dates belong to the time in which one may work. */
export function timeOf(
  { opens, due }: Pick<Assignment, 'opens' | 'due'>,
  now: Date,
): 'early' | 'open' | 'late' {
  const two = (value: number) => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  if (opens !== '' && today < opens) return 'early';
  return due !== '' && today > due ? 'late' : 'open';
}
