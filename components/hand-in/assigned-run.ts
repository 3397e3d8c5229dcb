import { assignmentId, studentSeed, type Assignment, type Student } from '@/lib/assignments';
import type { KeptAssignment } from './kept-assignment';

/** What the page keeps of an assignment and its student. Fetched when a run begins: it brings the pools of seeds. */
export function assignedRun(
  assignment: Assignment,
  student: Student,
  search: string,
  untitled: string,
  begun: Date,
): KeptAssignment {
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
