import { checkHandIn, parseAssignment } from '@/lib/assignments';
import type { Question, Reply } from './protocol';
import { readSource } from './sources';

/** Answers a question of the desk, in a worker or on the page. */
export function replyTo(question: Question): Reply {
  const { number } = question;
  try {
    return { number, answer: answer(question) };
  } catch (error) {
    return { number, error: String(error) };
  }
}

function answer(question: Question) {
  if (question.call === 'read') return question.ask.flatMap(readSource);
  const { handIns, assignment: query } = question.ask;
  const assignment = parseAssignment(`?${query}`);
  if (!assignment.ok) throw new Error(assignment.problem.code);
  return handIns.map((handIn) => checkHandIn(handIn, assignment.value));
}
