import { counterUniform, ln, nameKey, ownerKey } from '@/lib/math';

const PURPOSES = [
  'patience',
  'service',
  'failure',
  'retry',
  'comeBack',
  'wait',
  'waitPatience',
  'giveUp',
  'leave',
  'disappointed',
  'voice',
  'next',
] as const;
type Purpose = (typeof PURPOSES)[number];
/** Numbers for the purposes: a name would be looked up at every draw. */
export const FOR = Object.fromEntries(PURPOSES.map((purpose, i) => [purpose, i])) as Record<Purpose, number>;
/** Tries are numbered from 0 to 5, the most that the coefficient allows. */
const ROUNDS = 6;

/** Draws of a walk, each named by customer, touchpoint, purpose and try. See “Luck” in model.md. */
export interface WalkLuck {
  /** Of the customer herself: `arrival`, `patience`, `expectation`, `recommend`. */
  readonly person: (customer: number, purpose: PersonPurpose) => number;
  /** Uniform in [0, 1); the purpose is one of `FOR`. */
  readonly at: (customer: number, touchpoint: number, purpose: number, round?: number) => number;
}
export type PersonPurpose = 'arrival' | 'patience' | 'expectation' | 'recommend';

/** The luck of one seed for the touchpoints with these names: one keeps its luck whatever stands before or behind it. */
export function walkLuck(seed: string, touchpoints: readonly string[]): WalkLuck {
  const seedKey = nameKey('journey', seed);
  const keys = Int32Array.from(
    touchpoints.flatMap((id) =>
      PURPOSES.flatMap((purpose) =>
        Array.from({ length: ROUNDS }, (_, round) => nameKey('journey', id, purpose, round)),
      ),
    ),
  );
  const personKeys: Readonly<Record<PersonPurpose, number>> = {
    arrival: nameKey('journey', 'person', 'arrival'),
    patience: nameKey('journey', 'person', 'patience'),
    expectation: nameKey('journey', 'person', 'expectation'),
    recommend: nameKey('journey', 'person', 'recommend'),
  };
  return {
    person: (customer, purpose) => counterUniform(ownerKey(seedKey, customer), personKeys[purpose]),
    at: (customer, touchpoint, purpose, round = 0) =>
      counterUniform(
        ownerKey(seedKey, customer),
        keys[(touchpoint * PURPOSES.length + purpose) * ROUNDS + Math.min(round, ROUNDS - 1)]!,
      ),
  };
}

/** An exponential time with that mean, by inversion. */
export const exponential = (mean: number, uniform: number): number =>
  mean === 0 ? 0 : -mean * ln(1 - uniform);
