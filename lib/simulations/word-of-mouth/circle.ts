import { randomStream, type RandomStream } from '@/lib/math';

/** Who knows whom. Number of a person is her place. */
export interface Circle {
  readonly friends: readonly (readonly number[])[];
  /** Everybody once, in the order in which the lesson makes people delighted (from the front) or hurt (from the back). */
  readonly order: readonly number[];
}

/** Neighbours on the ring to either side that a person knows. */
const REACH = 2;
/** Share of ties that lead anywhere instead. */
const ANYWHERE = 1 / 8;

/**
 * A small circle in which most friends know each other and a few ties lead across: a ring whose ties are rewired with a fixed
 * chance (Watts & Strogatz 1998). On average everybody has four friends.
 *
 * @param people 10 or more
 */
export function createCircle(seed: string, people: number): Circle {
  const stream = randomStream(seed, 'word-of-mouth', 'ties');
  const ties = Array.from({ length: people }, () => new Set<number>());
  const join = (a: number, b: number) => {
    ties[a]!.add(b);
    ties[b]!.add(a);
  };
  for (let step = 1; step <= REACH; step++) for (let a = 0; a < people; a++) join(a, (a + step) % people);
  for (let step = 1; step <= REACH; step++)
    for (let a = 0; a < people; a++) {
      const [across, other] = [stream.uniform() < ANYWHERE, place(stream, people)];
      if (!across || other === a || ties[a]!.has(other)) continue;
      const near = (a + step) % people;
      ties[a]!.delete(near);
      ties[near]!.delete(a);
      join(a, other);
    }
  return {
    friends: ties.map((known) => [...known].sort((a, b) => a - b)),
    order: spreadOut(people),
  };
}

const place = (stream: RandomStream, people: number) => Math.floor(stream.uniform() * people);

/** Round the ring in strides of a bit more than a quarter, so that those who come first stand apart, and those who come last too. */
function spreadOut(people: number): number[] {
  let stride = Math.floor(people / 4) + 1;
  while (commonDivisor(stride, people) > 1) stride++;
  return Array.from({ length: people }, (_, i) => (i * stride) % people);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
