import { sortedCopy } from '@/lib/math';

const known = new WeakMap<Int32Array | Float64Array, Float64Array>();

/**
 * A column of `RfmValues` in ascending order. Kept for as long as the column is: scores, cut lines and pictures all begin with
 * it, and nothing changes a column once it is made.
 */
export function sortedColumn(column: Int32Array | Float64Array): Float64Array {
  let sorted = known.get(column);
  if (!sorted) {
    sorted = sortedCopy(column);
    known.set(column, sorted);
  }
  return sorted;
}
