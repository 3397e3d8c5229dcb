const BITS = 11;
const BUCKETS = 1 << BITS;

/**
 * A copy in ascending order. Whole numbers that span less than 2³¹, as days, counts and cents do, are sorted by radix (LSD,
 * 11 bits a pass), in time proportional to their number; others by the engine. −0 counts as 0.
 */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  let [least, most, whole] = [Infinity, -Infinity, true];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
    if (whole && Math.floor(value) !== value) whole = false;
  }
  const sorted = new Float64Array(values.length);
  if (!whole || most - least >= 0x7fff_ffff || values.length < 64) {
    for (let i = 0; i < sorted.length; i++) sorted[i] = values[i]!;
    return sorted.sort();
  }
  let keys = new Int32Array(values.length);
  for (let i = 0; i < keys.length; i++) keys[i] = values[i]! - least;
  for (let shift = 0; shift < 31 && (most - least) >> shift > 0; shift += BITS) keys = radixPass(keys, shift);
  for (let i = 0; i < sorted.length; i++) sorted[i] = keys[i]! + least;
  return sorted;
}

function radixPass(keys: Int32Array<ArrayBuffer>, shift: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(BUCKETS + 1);
  for (let i = 0; i < keys.length; i++) next[((keys[i]! >> shift) & (BUCKETS - 1)) + 1]! += 1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) next[bucket + 1]! += next[bucket]!;
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) sorted[next[(keys[i]! >> shift) & (BUCKETS - 1)]!++] = keys[i]!;
  return sorted;
}
