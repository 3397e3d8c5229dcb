/** How dark a cell is: 0 for none, else 1 to 5 in equal steps up to the largest. */
export function shadeOf(count: number, most: number): number {
  return count > 0 ? Math.max(1, Math.ceil((5 * count) / most)) : 0;
}
