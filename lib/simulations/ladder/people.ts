import { counterUniform, nameKey, ownerKey } from '@/lib/math';
import { CHANNELS, createTraits } from '@/lib/customers';

/** Who they are: columns, one entry a person. Nothing here changes in a run. */
export interface People {
  readonly count: number;
  /** Names the person in the draws. */
  readonly key: Uint32Array;
  /** Orders a quarter in the category, from us or from others. */
  readonly demand: Float32Array;
  /** Usual order, in fen. */
  readonly order: Float64Array;
  /** How easily she leaves by nature, 0 to 1 (lib/customers). */
  readonly leaver: Float32Array;
  /** Traits, 0 to 1: price sensitivity, need for service, sociability. */
  readonly price: Float32Array;
  readonly need: Float32Array;
  readonly social: Float32Array;
  /** Number of CHANNELS: where she prefers to buy. */
  readonly channel: Uint8Array;
}

const WEEKS = 13;
const TWO_YEARS = 731;

/**
 * The people of a market: those of lib/customers under the same seed, with what the ladder needs besides. The same seed gives the
 * same person in a market of 40 and of 100 000.
 *
 * @param count 40 to 100 000
 */
export function createPeople(
  seed: string,
  count: number,
  { demandScale, orderScale }: { readonly demandScale: number; readonly orderScale: number },
): People {
  const people: People = {
    count,
    key: new Uint32Array(count),
    demand: new Float32Array(count),
    order: new Float64Array(count),
    leaver: new Float32Array(count),
    price: new Float32Array(count),
    need: new Float32Array(count),
    social: new Float32Array(count),
    channel: new Uint8Array(count),
  };
  const owners = nameKey(seed, 'ladder');
  const [price, need, social] = [nameKey('price'), nameKey('need'), nameKey('social')];
  for (let i = 0; i < count; i++) {
    const person = createTraits(seed, i, TWO_YEARS);
    const key = ownerKey(owners, i);
    people.key[i] = key;
    people.demand[i] = person.weeklyRate * WEEKS * demandScale;
    people.order[i] = Math.round(person.typicalCents * orderScale);
    people.leaver[i] = person.leaves;
    people.channel[i] = CHANNELS.indexOf(person.channel);
    people.price[i] = hump(counterUniform(key, price), counterUniform(key, price + 1));
    people.need[i] = hump(counterUniform(key, need), counterUniform(key, need + 1));
    people.social[i] = hump(counterUniform(key, social), counterUniform(key, social + 1));
  }
  return people;
}

/** Mean of two draws: most are near the middle (triangular on 0 to 1). */
const hump = (a: number, b: number) => (a + b) / 2;
