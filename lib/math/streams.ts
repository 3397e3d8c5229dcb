/**
 * Named random streams. A stream is named by seed, purpose and owner ("orders" of customer 17), and draws from no
 * other: changing one decision, or adding a purpose, leaves everybody else's luck as it was.
 */
export interface RandomStream {
  /** Whole number in [0, 2³²). */
  uint32(): number;
  /** Number in [0, 1), multiple of 2⁻⁵³. */
  uniform(): number;
}

const SEPARATOR = '\u001f';
const encoder = new TextEncoder();

/** The stream of that name. The same name gives the same numbers in every engine. */
export function randomStream(seed: string, ...name: readonly (string | number)[]): RandomStream {
  const key = encoder.encode([seed, ...name].join(SEPARATOR));
  return xoshiro128ss(murmur3(key, 1), murmur3(key, 2), murmur3(key, 3), murmur3(key, 4));
}

/** xoshiro128** 1.1 (Blackman & Vigna 2021, ACM TOMS 47(4), 36), period 2¹²⁸ − 1. */
export function xoshiro128ss(s0: number, s1: number, s2: number, s3: number): RandomStream {
  let [a, b, c, d] = [s0, s1, s2, s3];
  // The one state that the generator never leaves.
  if ((a | b | c | d) === 0) d = 1;
  const uint32 = () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return {
    uint32,
    uniform: () => ((uint32() >>> 5) * 67_108_864 + (uint32() >>> 6)) / 9_007_199_254_740_992,
  };
}

/** MurmurHash3 x86 32-bit (Appleby 2011, public domain): spreads similar names over unrelated states. */
export function murmur3(bytes: Uint8Array, seed: number): number {
  let hash = seed;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    hash ^= scramble(bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let i = bytes.length - 1; i >= whole; i--) tail = (tail << 8) | bytes[i]!;
  hash ^= scramble(tail) ^ bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
