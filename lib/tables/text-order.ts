const BITS = 11;
const BUCKETS = 1 << BITS;
/** Longer texts than this are compared pair by pair: a radix sort would go over all of them for the sake of one. */
export const LONGEST_FOR_RADIX = 64;

/**
 * The numbers of texts in the order of their bytes. Text i starts at `start[i]` and ends with a zero byte, behind which the next
 * one starts; it holds none itself. At least four bytes of the arena lie behind the last. Radix sort (LSD), four bytes at a time,
 * last ones first; a text that has ended comes before one that goes on.
 */
export function orderOfTexts(arena: Uint8Array, start: Int32Array, size: number): Int32Array {
  let order = new Int32Array(size);
  let longest = 0;
  for (let i = 0; i < size; i++) {
    order[i] = i;
    longest = Math.max(longest, start[i + 1]! - 1 - start[i]!);
  }
  if (longest > LONGEST_FOR_RADIX) return order.sort((a, b) => compare(arena, start, a, b));
  let spare = new Int32Array(size);
  const keys = new Int32Array(size);
  for (let from = 4 * Math.ceil(longest / 4) - 4; from >= 0; from -= 4) {
    readKeys(arena, start, from, keys);
    for (let shift = 0; shift < 32; shift += BITS)
      if (radixPass(keys, shift, order, spare)) [order, spare] = [spare, order];
  }
  return order;
}

/** Bytes `from` to `from + 3` of each text as one big-endian word, zeros behind its end. */
function readKeys(arena: Uint8Array, start: Int32Array, from: number, keys: Int32Array): void {
  const view = new DataView(arena.buffer, arena.byteOffset, arena.byteLength);
  for (let i = 0; i < keys.length; i++) {
    const at = start[i]! + from;
    const left = start[i + 1]! - 1 - at;
    keys[i] = left >= 4 ? view.getInt32(at) : left <= 0 ? 0 : view.getInt32(at) & (-1 << (32 - 8 * left));
  }
}

/** One stable pass by 11 bits of the keys, from `order` to `sorted`; false when all are equal there and nothing was written. */
function radixPass(keys: Int32Array, shift: number, order: Int32Array, sorted: Int32Array): boolean {
  const next = new Int32Array(BUCKETS + 1);
  for (let i = 0; i < keys.length; i++) next[((keys[i]! >>> shift) & (BUCKETS - 1)) + 1]! += 1;
  if (next.includes(keys.length)) return false;
  for (let bucket = 0; bucket < BUCKETS; bucket++) next[bucket + 1]! += next[bucket]!;
  for (let i = 0; i < order.length; i++) {
    const text = order[i]!;
    sorted[next[(keys[text]! >>> shift) & (BUCKETS - 1)]!++] = text;
  }
  return true;
}

function compare(arena: Uint8Array, start: Int32Array, a: number, b: number): number {
  let [i, j] = [start[a]!, start[b]!];
  while (arena[i] === arena[j] && arena[i] !== 0) {
    i += 1;
    j += 1;
  }
  return arena[i]! - arena[j]!;
}
