import { formatCents } from './amounts';
import { csvCell } from './csv';

/** Scored customers as columns; `customer` numbers ascend, and `ids` are in the order that the file is to have. */
export interface ScoredColumns {
  /** By customer number. */
  readonly ids: readonly string[];
  readonly customer: ArrayLike<number>;
  readonly recencyDays: ArrayLike<number>;
  readonly frequency: ArrayLike<number>;
  /** Cents; a mean may hold fractions of one. */
  readonly monetary: ArrayLike<number>;
  readonly r: ArrayLike<number>;
  readonly f: ArrayLike<number>;
  readonly m: ArrayLike<number>;
  /** Positions in the names of the segments. */
  readonly segment: ArrayLike<number>;
  /** Customers without an order, who have no scores. */
  readonly refundsOnly: { readonly customer: ArrayLike<number>; readonly cents: ArrayLike<number> };
}

export interface ScoredNames {
  readonly segments: readonly string[];
  readonly refundsOnly: string;
}

export interface ScoredCsvOptions {
  /** Ids and segment names that a spreadsheet would run as a formula get an apostrophe in front. */
  readonly neutralise?: boolean;
}

const HEADER = 'customer_id,recency_days,frequency,monetary,r,f,m,segment\n';
const ROWS_A_PART = 20_000;

/**
 * The table that the command line prints and the lab saves: a row per customer by id, those with refunds only among them with
 * empty fields, money to the cent (halves away from zero).
 */
export function scoredCsv(
  columns: ScoredColumns,
  names: ScoredNames,
  options: ScoredCsvOptions = {},
): string {
  return [...scoredCsvParts(columns, names, options)].join('');
}

/** `scoredCsv` as a file. Handed over part by part: a million rows need not be one string. */
export function csvBlob(columns: ScoredColumns, names: ScoredNames, options: ScoredCsvOptions = {}): Blob {
  return new Blob([...scoredCsvParts(columns, names, options)], { type: 'text/csv;charset=utf-8' });
}

function* scoredCsvParts(
  { ids, customer, recencyDays, frequency, monetary, r, f, m, segment, refundsOnly }: ScoredColumns,
  names: ScoredNames,
  { neutralise = false }: ScoredCsvOptions,
): Generator<string> {
  const cell = neutralise ? (text: string) => csvCell(neutraliseCell(text)) : csvCell;
  const segments = names.segments.map(cell);
  const noOrder = cell(names.refundsOnly);
  let part = HEADER;
  let rows = 0;
  // Both lists ascend by customer: merge them, so that the output is sorted by id.
  for (let i = 0, j = 0; i < customer.length || j < refundsOnly.customer.length;) {
    const refunder = refundsOnly.customer[j];
    if (refunder !== undefined && !(customer[i]! < refunder)) {
      part += `${cell(ids[refunder]!)},,0,${formatCents(refundsOnly.cents[j]!)},,,,${noOrder}\n`;
      j += 1;
    } else {
      const money = formatCents(wholeCents(monetary[i]!));
      const scores = `${r[i]},${f[i]},${m[i]},${segments[segment[i]!]}`;
      part += `${cell(ids[customer[i]!]!)},${recencyDays[i]},${frequency[i]},${money},${scores}\n`;
      i += 1;
    }
    rows += 1;
    if (rows % ROWS_A_PART !== 0) continue;
    yield part;
    part = '';
  }
  yield part;
}

/** To the cent, halves away from zero. */
const wholeCents = (cents: number) => (cents < 0 ? -Math.round(-cents) : Math.round(cents));

/**
 * Spreadsheets run a cell that starts with one of these; Chinese and Japanese ones take the full-width forms too
 * (OWASP, CSV Injection).
 */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell that a spreadsheet would run gets an apostrophe in front, which marks it as text; any other is left as it is. */
export function neutraliseCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/**
 * Stand-ins for ids, numbered in their order: C0001, C0002 … of one length, so that they sort as the ids did. They hide ids
 * from whoever is shown the table; whoever holds the list of ids can count them out again.
 */
export function maskIds(customers: number): string[] {
  const digits = Math.max(4, String(customers).length);
  return Array.from({ length: customers }, (_, i) => `C${String(i + 1).padStart(digits, '0')}`);
}
