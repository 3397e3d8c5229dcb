import { PERSON_RUBRIC, type ExerciseName, type PersonRubric } from '@/lib/assignments';

/** What the desk must know of an exercise before it has any words for it. */
export interface TeachFacts {
  /** What the texts are marked by unless the person at the desk says otherwise. A part with 0 is shown and not marked. */
  readonly personRubric: PersonRubric;
  /** The criterion that a person marks. */
  readonly byPerson: string;
  /** Hand-ins that are replayed in one go, and how often their rows are shown: a slow exercise shows each as it comes. */
  readonly pace: { readonly batch: number; readonly flushMs: number };
  /** Whether its page plays a seed that stands in the address, for practice. */
  readonly practisesSeed: boolean;
}

export const TEACH_FACTS: Readonly<Record<ExerciseName, TeachFacts>> = {
  'rfm/guided': {
    personRubric: PERSON_RUBRIC,
    byPerson: 'reflection',
    pace: { batch: 4, flushMs: 3000 },
    practisesSeed: true,
  },
  'ladder/run': {
    // The goal is one of four and the machine holds the money against it.
    personRubric: { goal: 0, reason: 5, rule: 5 },
    byPerson: 'reflection',
    // A replay with its 200 lucks and 200 other seeds takes up to a second.
    pace: { batch: 1, flushMs: 1000 },
    practisesSeed: false,
  },
  'journey/case': {
    personRubric: { goal: 3, reason: 3, rule: 4 },
    byPerson: 'reflection',
    // What was chosen is walked on the common lucks: some tenths of a second.
    pace: { batch: 2, flushMs: 1500 },
    practisesSeed: false,
  },
};
