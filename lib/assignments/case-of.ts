import { contentHash, type Json } from '@/lib/scoring';
import type { Assignment } from './assignment';
import { codeOfHash } from './base32';
import type { ExerciseName } from './exercises';

const CODE_LENGTH = 8;

/** A case as a link names it: `id`, and for the exercises that carry their whole scenario a code of what stands in it. */
export function caseOf(exercise: ExerciseName, id: string, scenario: Json): string {
  return exercise === 'rfm/guided' ? id : `${id}.${codeOfHash(contentHash(scenario), CODE_LENGTH)}`;
}

/** The case's name without the code. */
export const caseName = ({ case: name }: Pick<Assignment, 'case'>): string => name.replace(/\..*$/, '');

/**
 * Whether a scenario is the very one that was assigned. Asked before a hand-in is replayed: a scenario that somebody wrote herself could
 * be easy, or a hundred thousand people large.
 */
export function isAssignedCase({ exercise, case: name }: Assignment, scenario: Json): boolean {
  const id = name.replace(/\..*$/, '');
  return exercise === 'rfm/guided'
    ? contentHash(scenario) === contentHash({ case: id })
    : caseOf(exercise, id, scenario) === name;
}
