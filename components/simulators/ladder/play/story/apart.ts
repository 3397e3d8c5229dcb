/** Moves labels apart by at least `row`, in the order in which they stand, and keeps them between `top` and `bottom`. */
export function apart(wanted: readonly number[], row: number, top: number, bottom: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let floor = top;
  for (const i of order) floor = (placed[i] = Math.max(placed[i]!, floor)) + row;
  let ceiling = bottom;
  for (const i of order.reverse()) ceiling = (placed[i] = Math.min(placed[i]!, ceiling)) - row;
  return placed;
}
