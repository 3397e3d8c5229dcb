import { histogramOf } from '@/lib/charts';
import { isoDate } from '@/lib/math';
import {
  classLimits,
  compareSegments,
  expectedPurchases,
  explainScores,
  firstDay,
  fitBgNbd,
  gini,
  lastDay,
  lorenzCurve,
  meanOf,
  pAlive,
  purchaseHistories,
  rfmValues,
  scoreTable,
  sortedColumn,
  sortOrders,
  segmentCustomers,
  topShare,
  type OrderColumns,
  type PurchaseHistories,
  type RfmValues,
  type SegmentedTable,
} from '@/lib/metrics';
import { maskIds, readDate, type ScoredColumns } from '@/lib/tables';
import { importantFirst } from './important-first';
import type {
  CustomerStory,
  Histogram,
  LabView,
  MovedView,
  Outlook,
  SortKey,
  TablePage,
  TableQuery,
  TableRow,
} from './protocol';
import type { LabSettings } from './settings';

/** Orders with the ids that their customers have in the file. */
export interface LabOrders extends OrderColumns {
  readonly ids: readonly string[];
}

/** Values of one reading of R, F and M, and the pictures that need nothing else. */
interface Counted {
  readonly values: RfmValues;
  readonly cents: number;
  readonly lorenz: LabView['lorenz'];
  readonly histograms: LabView['histograms'];
}

interface Fitted {
  readonly asOfDay: number;
  readonly histories: PurchaseHistories;
  readonly fit: ReturnType<typeof fitBgNbd>;
}

/** Tables kept at a time: the setting, the one it is compared with, and two to step back to. */
const MOST_KEPT = 4;

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.size >= MOST_KEPT) map.delete(map.keys().next().value!);
  map.set(key, value);
}

/** Answers the lab's questions about one order file. Tables of the latest settings are kept: most questions are about them. */
export class LabEngine {
  /** Whether answers carry stand-ins instead of the file's ids. */
  maskIds = false;
  private fit: Fitted | undefined;
  private sortedOrders: OrderColumns | undefined;
  private masked: readonly string[] | undefined;
  private readonly kept = new Map<string, SegmentedTable>();
  private readonly values = new Map<string, Counted>();
  private order: { key: string; places: Int32Array } | undefined;

  constructor(readonly orders: LabOrders) {}

  /** The reference day: the reader's, or the day after the last row. */
  asOfDay({ asOf }: LabSettings): number {
    const reading = readDate(asOf ?? '');
    return 'day' in reading ? reading.day : (lastDay(this.orders) ?? 0) + 1;
  }

  /** Ids as they are to be shown. */
  get ids(): readonly string[] {
    if (!this.maskIds) return this.orders.ids;
    return (this.masked ??= maskIds(this.orders.customers));
  }

  segmented(settings: LabSettings): SegmentedTable {
    const key = JSON.stringify(settings);
    const known = this.kept.get(key);
    if (known) return known;
    const table = scoreTable(this.counted(settings).values, settings.definition);
    const segmentation = segmentCustomers(table, settings.scheme, settings.definition.bins);
    keep(this.kept, key, { table, segmentation });
    return { table, segmentation };
  }

  /** What does not depend on scores: counted anew only when the reference day or the meaning of R, F or M changes. */
  private counted(settings: LabSettings): Counted {
    const { recency, frequency, periodDays, monetary, refunds } = settings.definition;
    const key = JSON.stringify([this.asOfDay(settings), recency, frequency, periodDays, monetary, refunds]);
    const known = this.values.get(key);
    if (known) return known;
    const everyRow = recency === 'since-last' && frequency === 'orders' && refunds === 'as-orders';
    // Sorted once, so that no later change of a definition sorts again; a definition that needs no order does not wait for it.
    const orders = everyRow ? this.orders : (this.sortedOrders ??= sortOrders(this.orders));
    const values = rfmValues(orders, this.asOfDay(settings), settings.definition);
    const counted: Counted = {
      values,
      cents: sum(values.cents),
      lorenz: concentration(values.cents),
      histograms: {
        r: histogram(values.recencyDays),
        f: histogram(values.frequency),
        m: histogram(values.monetary),
      },
    };
    keep(this.values, key, counted);
    return counted;
  }

  view(settings: LabSettings): LabView {
    const { table, segmentation } = this.segmented(settings);
    const { cents, lorenz, histograms } = this.counted(settings);
    const { definition } = settings;
    const { bins } = definition;
    const segments = segmentation.ids.map((id) => ({ id, customers: 0, cents: 0, oneTime: 0 }));
    const heat = Array.from({ length: bins }, () =>
      Array.from({ length: bins }, () => ({ customers: 0, cents: 0, meanM: 0 })),
    );
    for (let i = 0; i < table.customer.length; i++) {
      const segment = segments[segmentation.segment[i]!]!;
      const cell = heat[table.r[i]! - 1]![table.f[i]! - 1]!;
      segment.customers += 1;
      segment.cents += table.cents[i]!;
      if (table.occasions[i] === 1) segment.oneTime += 1;
      cell.meanM += table.m[i]!;
      cell.customers += 1;
      cell.cents += table.cents[i]!;
    }
    for (const cell of heat.flat()) if (cell.customers > 0) cell.meanM /= cell.customers;
    return {
      asOf: isoDate(this.asOfDay(settings)),
      rowsAfter: table.rowsAfter,
      scored: table.customer.length,
      cents,
      refundsOnly: { customers: table.refundsOnly.customer.length, cents: sum(table.refundsOnly.cents) },
      bins,
      segments: inReadingOrder(segments, settings),
      heat,
      lorenz,
      histograms,
      limits: classLimits(table, table, definition),
      repeatedEdges: table.repeatedEdges,
      decidedById: table.decidedById,
    };
  }

  table(settings: LabSettings, query: TableQuery): TablePage {
    const segmented = this.segmented(settings);
    const { segment, search, from, count } = query;
    const wanted = segment === undefined ? -1 : segmented.segmentation.ids.indexOf(segment);
    const found: number[] = [];
    for (const i of this.sorted(settings, query)) {
      if (segment !== undefined && segmented.segmentation.segment[i] !== wanted) continue;
      if (search && !this.ids[segmented.table.customer[i]!]!.includes(search)) continue;
      found.push(i);
    }
    return {
      total: found.length,
      rows: found.slice(from, from + count).map((i) => this.row(segmented, i)),
    };
  }

  customer(settings: LabSettings, id: string): CustomerStory | null {
    const segmented = this.segmented(settings);
    const { table } = segmented;
    const number = this.ids.indexOf(id);
    const i = number === -1 ? -1 : table.customer.indexOf(number);
    if (i === -1) return null;
    const row = this.row(segmented, i);
    const asOfDay = this.asOfDay(settings);
    const orders: { day: number; cents: number; counted: boolean }[] = [];
    this.orders.customer.forEach((customer, at) => {
      const [day, cents] = [this.orders.day[at]!, this.orders.cents[at]!];
      if (customer === number && day <= asOfDay)
        orders.push({ day, cents, counted: cents > 0 || settings.definition.refunds === 'as-orders' });
    });
    return {
      id,
      segment: row.segment,
      row,
      orders: orders.sort((a, b) => a.day - b.day),
      asOfDay,
      firstDay: firstDay(this.orders)!,
      scores: explainScores(table, i, settings.definition),
    };
  }

  moved(
    settings: LabSettings,
    against: LabSettings,
    from: number,
    count: number,
    flow?: { readonly from: string; readonly to: string },
  ): MovedView {
    const [before, after] = [this.segmented(against), this.segmented(settings)];
    const { flows, moved, stayed } = compareSegments(before, after);
    const wanted = flow ? moved.filter((one) => one.from === flow.from && one.to === flow.to) : moved;
    return {
      flows,
      stayed,
      moved: moved.length,
      rows: wanted.slice(from, from + count).map((one) => ({
        id: this.ids[one.customer]!,
        from: one.from,
        to: one.to,
        changed: one.changed,
        before: one.before === -1 ? undefined : this.row(before, one.before),
        after: one.after === -1 ? undefined : this.row(after, one.after),
      })),
    };
  }

  /** The model of one reference day: fitted once, asked for several horizons. */
  private fitted(asOfDay: number): Fitted {
    if (this.fit?.asOfDay === asOfDay) return this.fit;
    const histories = purchaseHistories(this.orders, asOfDay);
    return (this.fit = { asOfDay, histories, fit: fitBgNbd(histories) });
  }

  outlook(settings: LabSettings, horizonWeeks: number): Outlook {
    const { histories, fit } = this.fitted(this.asOfDay(settings));
    if (!fit.identified) return { identified: false, reason: fit.reason };
    const { table, segmentation } = this.segmented(settings);
    const placeOf = new Map(Array.from(table.customer, (customer, i) => [customer, i]));
    const segments = segmentation.ids.map((id) => ({
      id,
      repeat: { customers: 0, alive: 0, purchases: 0 },
      oneTime: { customers: 0, purchases: 0 },
    }));
    histories.customer.forEach((customer, k) => {
      const place = placeOf.get(customer);
      if (place === undefined) return;
      const segment = segments[segmentation.segment[place]!]!;
      const history = { x: histories.x[k]!, tx: histories.tx[k]!, T: histories.T[k]! };
      const group = history.x === 0 ? segment.oneTime : segment.repeat;
      group.customers += 1;
      group.purchases += expectedPurchases(fit, history, horizonWeeks);
      if (history.x > 0) segment.repeat.alive += pAlive(fit, history);
    });
    for (const { repeat } of segments) if (repeat.customers > 0) repeat.alive /= repeat.customers;
    return { identified: true, horizonWeeks, segments: inReadingOrder(segments, settings) };
  }

  /** The scored table as columns, for files to take away. */
  columns(settings: LabSettings, masked: boolean): ScoredColumns {
    const { table, segmentation } = this.segmented(settings);
    const ids = masked ? maskIds(this.orders.customers) : this.orders.ids;
    return { ...table, ids, segment: segmentation.segment };
  }

  private row({ table, segmentation }: SegmentedTable, i: number): TableRow {
    return {
      id: this.ids[table.customer[i]!]!,
      recencyDays: table.recencyDays[i]!,
      frequency: table.frequency[i]!,
      monetaryCents: table.monetary[i]!,
      r: table.r[i]!,
      f: table.f[i]!,
      m: table.m[i]!,
      segment: segmentation.ids[segmentation.segment[i]!]!,
    };
  }

  /** Positions of the table in the order asked for; equal ones stay in the order of their ids. */
  private sorted(settings: LabSettings, { sort, descending }: TableQuery): Int32Array {
    const key = JSON.stringify([settings, sort, descending]);
    if (this.order?.key === key) return this.order.places;
    const column = columnOf(this.segmented(settings), sort);
    const sign = descending ? -1 : 1;
    const places = Int32Array.from({ length: column.length }, (_, i) => i).sort(
      (a, b) => sign * (column[a]! - column[b]!) || a - b,
    );
    this.order = { key, places };
    return places;
  }
}

/** The eight groups with the important ones first; rules in their own order, which is part of them. */
function inReadingOrder<Segment>(segments: readonly Segment[], { scheme }: LabSettings): readonly Segment[] {
  return scheme.kind === 'eight-groups' ? importantFirst(segments) : segments;
}

function columnOf({ table, segmentation }: SegmentedTable, sort: SortKey): ArrayLike<number> {
  switch (sort) {
    case 'id':
      return table.customer;
    case 'recency':
      return table.recencyDays;
    case 'frequency':
      return table.frequency;
    case 'monetary':
      return table.monetary;
    case 'segment':
      return segmentation.segment;
    default:
      return table[sort];
  }
}

function histogram(values: Int32Array | Float64Array): Histogram {
  if (values.length === 0) return { bars: [], mean: 0, most: 0 };
  const sorted = sortedColumn(values);
  return { bars: histogramOf(sorted, 40), mean: meanOf(values), most: sorted[sorted.length - 1]! };
}

const CURVE_POINTS = 100;

/** How unevenly the money is spread; undefined without any. Customers in the red count as 0. */
function concentration(cents: Float64Array): LabView['lorenz'] {
  const values = sortedColumn(cents).slice();
  let inTheRed = 0;
  while (values[inTheRed]! < 0) values[inTheRed++] = 0;
  if (!(values.length > 0 && values[values.length - 1]! > 0)) return undefined;
  return {
    points: lorenzCurve(values, CURVE_POINTS),
    top20: topShare(values, 0.2),
    gini: gini(values),
    inTheRed,
  };
}

const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
