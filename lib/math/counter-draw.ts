import { murmur3 } from './streams';

/**
 * Draws that are named by two numbers instead of being taken in order: who (`owner`) and what for (`purpose`). One draw costs a
 * few instructions and needs no state, so a draw that is not needed is simply not made, and nobody else's luck moves
 * (the idea: Salmon, Moraes, Dror & Shaw 2011, “Parallel random numbers: as easy as 1, 2, 3”, SC'11). The mixer is the
 * finaliser of MurmurHash3 (Appleby 2011, public domain), a bijection of the 32-bit words.
 *
 * @returns a number in [0, 1), multiple of 2⁻³²
 */
export const counterUniform = (owner: number, purpose: number): number =>
  mix(owner + purpose) * TWO_TO_MINUS_32;

/** Word of 32 bits for an owner, spread over all words. */
export const ownerKey = (seedKey: number, number: number): number => mix(mix(number + GOLDEN) ^ seedKey);

/** Word of 32 bits that a name stands for: seed, purpose, round. */
export function nameKey(...name: readonly (string | number)[]): number {
  return murmur3(encoder.encode(name.join('\u001f')), 1);
}

const encoder = new TextEncoder();
const TWO_TO_MINUS_32 = 1 / 4_294_967_296;
/** 2³² ÷ the golden ratio, odd: so that number 0 is not left at 0. */
const GOLDEN = 0x9e3779b9;

function mix(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
