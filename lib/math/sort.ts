const BITS = 11;
const BUCKETS = 1 << BITS;
/** Fewer are sorted by the engine: it is done before the loops below have been compiled. */
const MANY = 1 << 16;

/**
 * A copy in ascending order. Of many values, whole numbers in a narrow range, as days and counts are, are counted, and those that
 * span less than 2³¹, as cents do, sorted by radix (LSD, 11 bits a pass), in time proportional to their number; all else the
 * engine sorts. −0 counts as 0.
 */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  if (values.length < MANY) return Float64Array.from(values).sort();
  const { least, most, whole } = rangeOf(values);
  if (!whole || most - least >= 0x7fff_ffff) return Float64Array.from(values).sort();
  if (most - least < values.length) return byCounting(values, least, most);
  let keys = keysOf(values, least);
  for (let shift = 0; shift < 31 && (most - least) >> shift > 0; shift += BITS) keys = radixPass(keys, shift);
  return valuesOf(keys, least);
}

// One loop a function: V8 throws away what it compiled in mid-loop when the loop ends, and would go on slowly behind it.

function rangeOf(values: ArrayLike<number>): { least: number; most: number; whole: boolean } {
  let [least, most, whole] = [Infinity, -Infinity, true];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
    if (whole && Math.floor(value) !== value) whole = false;
  }
  return { least, most, whole };
}

function byCounting(values: ArrayLike<number>, least: number, most: number): Float64Array {
  const counts = new Int32Array(most - least + 1);
  for (let i = 0; i < values.length; i++) counts[values[i]! - least]! += 1;
  const sorted = new Float64Array(values.length);
  let from = 0;
  for (let key = 0; key < counts.length; key++) {
    const to = from + counts[key]!;
    sorted.fill(least + key, from, to);
    from = to;
  }
  return sorted;
}

function keysOf(values: ArrayLike<number>, least: number): Int32Array<ArrayBuffer> {
  const keys = new Int32Array(values.length);
  for (let i = 0; i < keys.length; i++) keys[i] = values[i]! - least;
  return keys;
}

function valuesOf(keys: Int32Array, least: number): Float64Array {
  const values = new Float64Array(keys.length);
  for (let i = 0; i < values.length; i++) values[i] = keys[i]! + least;
  return values;
}

function radixPass(keys: Int32Array<ArrayBuffer>, shift: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(BUCKETS + 1);
  countKeys(keys, shift, next);
  for (let bucket = 0; bucket < BUCKETS; bucket++) next[bucket + 1]! += next[bucket]!;
  const sorted = new Int32Array(keys.length);
  placeKeys(keys, shift, next, sorted);
  return sorted;
}

function countKeys(keys: Int32Array, shift: number, next: Int32Array): void {
  for (let i = 0; i < keys.length; i++) next[((keys[i]! >> shift) & (BUCKETS - 1)) + 1]! += 1;
}

function placeKeys(keys: Int32Array, shift: number, next: Int32Array, sorted: Int32Array): void {
  for (let i = 0; i < keys.length; i++) sorted[next[(keys[i]! >> shift) & (BUCKETS - 1)]!++] = keys[i]!;
}
