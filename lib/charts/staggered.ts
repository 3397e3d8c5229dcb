/**
 * Rows for marks that must not overlap: each mark takes the first row in which it stands at least `gap` from the one before it.
 *
 * @param places ascending
 */
export function staggered(places: readonly number[], gap: number): number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= gap);
    const row = free === -1 ? last.length : free;
    last[row] = place;
    return row;
  });
}
