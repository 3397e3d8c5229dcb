import { contentHash } from '@/lib/scoring';
import { journeySeed } from '@/lib/simulations/journey';
import { ladderSeed } from '@/lib/simulations/ladder';
import { poolSeed } from '@/lib/simulations/rfm-campaign';
import type { Assignment } from './assignment';
import { caseName } from './case-of';
import { EXERCISES } from './exercises';

/** The place in the pool that a student plays: hash(salt, number) mod pool size, or the one that all play. */
export function studentPlace({ exercise, seedRule }: Assignment, number: string): number {
  if (seedRule.kind === 'same') return seedRule.place;
  // 32 bits of SHA-256: the places of a pool of 2^n come up evenly.
  return parseInt(contentHash([seedRule.salt, number]).slice(0, 8), 16) % EXERCISES[exercise].poolSize;
}

/** The seed that a student plays. */
export function studentSeed(assignment: Assignment, number: string): string {
  return seedAt(assignment, studentPlace(assignment, number));
}

/** The seed at that place of the pool of the assignment's case. */
export function seedAt(assignment: Assignment, place: number): string {
  switch (assignment.exercise) {
    case 'rfm/guided':
      return poolSeed(place);
    case 'ladder/run':
      return ladderSeed(caseName(assignment), place);
    case 'journey/case':
      return journeySeed(caseName(assignment), place);
  }
}
