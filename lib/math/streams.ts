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
  let text = seed;
  for (const part of name) text += SEPARATOR + part;
  const key = bytesOf(text);
  return xoshiro128ss(murmur3(key, 1), murmur3(key, 2), murmur3(key, 3), murmur3(key, 4));
}

/** UTF-8. Names are short and nearly always ASCII; calling the encoder for each would cost more than the rest of a stream. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return encoder.encode(text);
    bytes[i] = code;
  }
  return bytes;
}

/** xoshiro128** 1.1 (Blackman & Vigna 2021, ACM TOMS 47(4), 36), period 2¹²⁸ − 1. */
export function xoshiro128ss(s0: number, s1: number, s2: number, s3: number): RandomStream {
  // A typed array: as plain variables the words would be boxed anew at each draw where small integers have 31 bits (Chrome).
  const state = new Int32Array(4);
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
  // The one state that the generator never leaves.
  if ((s0 | s1 | s2 | s3) === 0) state[3] = 1;
  const uint32 = () => {
    const b = state[1]!;
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const c = state[2]! ^ state[0]!;
    const d = state[3]! ^ b;
    state[1] = b ^ c;
    state[0] = state[0]! ^ d;
    state[2] = c ^ (b << 9);
    state[3] = (d << 11) | (d >>> 21);
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
