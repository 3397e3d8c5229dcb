import { MEASURES, type Measure } from './score-rfm';
import type { Segmentation } from './schemes';
import type { RfmTable } from './table';

/** A table with its segments: one side of a comparison. */
export interface SegmentedTable {
  readonly table: RfmTable;
  readonly segmentation: Segmentation;
}

/** Stands for “not scored” where a customer is in one table only (refunds only, or after the reference day). */
export const NOT_SCORED = 'not-scored';

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
}

/** One customer who is in another segment, and which of her scores changed; none when the rule of high or the scheme moved her. */
export interface MovedCustomer {
  readonly customer: number;
  readonly from: string;
  readonly to: string;
  /** Positions in the two tables; −1 where she is not scored. */
  readonly before: number;
  readonly after: number;
  readonly changed: readonly Measure[];
}

export interface Comparison {
  /** All flows, largest first; those who stayed included (`from` = `to`). */
  readonly flows: readonly Flow[];
  readonly moved: readonly MovedCustomer[];
  readonly stayed: number;
}

/** Who is in another segment under `b` than under `a`. Segments are compared by id. */
export function compareSegments(a: SegmentedTable, b: SegmentedTable): Comparison {
  const sizes = new Map<string, Flow>();
  const moved: MovedCustomer[] = [];
  let stayed = 0;
  const [left, right] = [a.table.customer, b.table.customer];
  // Both ascend by customer: walk along them together.
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    const customer = Math.min(left[i] ?? Infinity, right[j] ?? Infinity);
    const before = left[i] === customer ? i++ : -1;
    const after = right[j] === customer ? j++ : -1;
    const from = nameAt(a, before);
    const to = nameAt(b, after);
    const flow = sizes.get(`${from}\n${to}`);
    sizes.set(`${from}\n${to}`, { from, to, customers: (flow?.customers ?? 0) + 1 });
    if (from === to) {
      stayed += 1;
      continue;
    }
    const changed =
      before === -1 || after === -1
        ? []
        : MEASURES.filter((measure) => a.table[measure][before] !== b.table[measure][after]);
    moved.push({ customer, from, to, before, after, changed });
  }
  return { flows: [...sizes.values()].sort((x, y) => y.customers - x.customers), moved, stayed };
}

function nameAt({ segmentation }: SegmentedTable, place: number): string {
  return place === -1 ? NOT_SCORED : segmentation.ids[segmentation.segment[place]!]!;
}
