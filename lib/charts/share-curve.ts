/** A point of a curve that runs from (0, 0) to (1, 1): the first `customers` share holds the `value` share. */
export interface SharePoint {
  readonly customers: number;
  readonly value: number;
}

/** Value share at a share of the customers, on the straight line between the points to its left and right. */
export function valueAt(points: readonly SharePoint[], customers: number): number {
  let low = 0;
  let high = points.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (points[middle]!.customers <= customers) low = middle;
    else high = middle;
  }
  const [a, b] = [points[low]!, points[high]!];
  const width = b.customers - a.customers;
  return width > 0 ? a.value + ((customers - a.customers) / width) * (b.value - a.value) : b.value;
}

/** At most about `most` of the points, the first and the last among them: a screen shows no more. */
export function thinned(points: readonly SharePoint[], most: number): SharePoint[] {
  const kept: SharePoint[] = [];
  points.forEach((point, i) => {
    const before = kept.at(-1);
    if (!before || i === points.length - 1 || point.customers - before.customers >= 1 / most)
      kept.push(point);
  });
  return kept;
}
