import type { Chapter } from '@/lib/simulations/ladder';
import type { PersonFilter } from '../protocol';

const DORMANT = 6;
const DEEDS = ['left', 'returned', 'complained', 'warned', 'recommended'] as const;

/** What makes another one alike: the rung now, and the most telling thing that happened in the last quarter. */
export function likenessOf({ from, to, happened }: Pick<Chapter, 'from' | 'to' | 'happened'>): {
  readonly rung: number;
  readonly filter: PersonFilter;
} {
  const deed = DEEDS.find((one) => happened.includes(one));
  if (deed) return { rung: to, filter: deed };
  if (to > from && to < DORMANT) return { rung: to, filter: 'climbed' };
  return { rung: to, filter: to < from && to > 0 && from < DORMANT ? 'fell' : 'all' };
}

/** The next after a person in a list by number, the first after the last; undefined when there is nobody else. */
export function nextAfter(people: readonly number[], person: number): number | undefined {
  const next = people.find((one) => one > person) ?? people[0];
  return next === person ? undefined : next;
}
