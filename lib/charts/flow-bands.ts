/** So many customers go from one segment on the left to one on the right. */
export interface BandFlow {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
}

/** A segment on one side: a block as high as it has customers. */
export interface BandNode {
  readonly id: string;
  readonly customers: number;
  readonly top: number;
  readonly height: number;
  /** Middle of its label, which may have been moved so that labels keep apart. */
  readonly label: number;
}

/** A flow: from `left` to `left + height` on the left, from `right` to `right + height` on the right. */
export interface Band extends BandFlow {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export interface FlowBands {
  readonly left: readonly BandNode[];
  readonly right: readonly BandNode[];
  readonly bands: readonly Band[];
  readonly height: number;
}

export interface FlowBandSizes {
  /** Of the whole picture, unless more labels than fit ask for more. */
  readonly height: number;
  /** Between two blocks. */
  readonly gap: number;
  /** From the middle of one label to that of the next, at least. */
  readonly labelStep: number;
}

/**
 * Lays out bands between two columns of blocks. A height is the same number of customers everywhere; within a block the
 * bands lie in the order of the blocks on the other side, so that they cross as little as they can.
 *
 * @param order of the blocks, top first; what is missing follows as it comes
 */
export function flowBands(
  flows: readonly BandFlow[],
  order: readonly string[],
  { height: wanted, gap, labelStep }: FlowBandSizes,
): FlowBands {
  const shown = flows.filter(({ customers }) => customers > 0);
  const total = shown.reduce((sum, { customers }) => sum + customers, 0);
  const rank = new Map([...order, ...shown.flatMap(({ from, to }) => [from, to])].map((id) => [id, 0]));
  [...rank.keys()].forEach((id, i) => rank.set(id, i));
  const place = (id: string) => rank.get(id)!;
  const sides = (['from', 'to'] as const).map((side) => {
    const sums = new Map<string, number>();
    for (const flow of shown) sums.set(flow[side], (sums.get(flow[side]) ?? 0) + flow.customers);
    return [...sums].sort(([a], [b]) => place(a) - place(b));
  });
  const most = Math.max(1, ...sides.map((side) => side.length));
  const height = Math.max(wanted, most * Math.max(labelStep, gap + 1));
  const scale = total === 0 ? 0 : (height - (most - 1) * gap) / total;
  const [left, right] = sides.map((side) => nodesOf(side, scale, gap, height, labelStep));
  const nextLeft = new Map(left!.map(({ id, top }) => [id, top]));
  const nextRight = new Map(right!.map(({ id, top }) => [id, top]));
  const take = (next: Map<string, number>, id: string, size: number) => {
    const from = next.get(id)!;
    next.set(id, from + size);
    return from;
  };
  const bands = [...shown]
    .sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to))
    .map((flow) => {
      const size = flow.customers * scale;
      return {
        ...flow,
        height: size,
        left: take(nextLeft, flow.from, size),
        // Sorted by `from` first, the bands of a block on the right come in the order of the left, too.
        right: take(nextRight, flow.to, size),
      };
    });
  return { left: left!, right: right!, bands, height };
}

function nodesOf(
  side: readonly (readonly [string, number])[],
  scale: number,
  gap: number,
  height: number,
  labelStep: number,
): BandNode[] {
  let top = 0;
  const nodes = side.map(([id, customers]) => {
    const node = { id, customers, top, height: customers * scale };
    top += node.height + gap;
    return node;
  });
  const labels = apart(
    nodes.map((node) => node.top + node.height / 2),
    labelStep,
    height,
  );
  return nodes.map((node, i) => ({ ...node, label: labels[i]! }));
}

/** Moves ascending places so that each is `step` from the next and all stay half a step inside 0 to `height`. */
function apart(places: readonly number[], step: number, height: number): number[] {
  const found: number[] = [];
  for (const place of places)
    found.push(Math.max(place, found.length === 0 ? step / 2 : found[found.length - 1]! + step));
  for (let i = found.length - 1, limit = height - step / 2; i >= 0; i--, limit -= step)
    if (found[i]! > limit) found[i] = limit;
  return found;
}

/** The outline of a band from x = `from` to x = `to`, as an SVG path. */
export function bandPath({ left, right, height }: Band, from: number, to: number): string {
  const middle = (from + to) / 2;
  const at = (value: number) => Math.round(value * 100) / 100;
  const curve = (y: number, toX: number, toY: number) =>
    `C${middle} ${at(y)} ${middle} ${at(toY)} ${toX} ${at(toY)}`;
  return (
    `M${from} ${at(left)}${curve(left, to, right)}V${at(right + height)}` +
    `${curve(right + height, from, left + height)}Z`
  );
}
