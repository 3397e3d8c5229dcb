import type { DateOrder, DateSystem, OrderColumn } from '@/lib/tables';
import { isoDate } from '@/lib/math';
import type { Inspection, LabSource, OpenedSource, ReadingChoices } from './protocol';

export const COLUMNS = ['id', 'date', 'amount'] as const satisfies readonly OrderColumn[];

/** A source of the reader's own on its way in: what its head shows, and what she has said about it so far. */
export interface Draft {
  readonly source: Exclude<LabSource, { kind: 'tea-house' }>;
  readonly name: string;
  readonly inspection: Inspection;
  /** Place in the header, counted from 0. */
  readonly columns: Readonly<Record<OrderColumn, number | undefined>>;
  /** Rows below the head have dates that may be read in two ways. */
  readonly orderInDoubt: boolean;
  readonly dateOrder: DateOrder | undefined;
  readonly dateSystem: DateSystem;
  readonly keep: boolean;
}

export type DraftProblem =
  | { readonly kind: 'no-column'; readonly column: OrderColumn }
  | { readonly kind: 'same-column'; readonly column: OrderColumn; readonly other: OrderColumn }
  | { readonly kind: 'no-date-order' };

/** Starts from the guess, or from what was said about the same file before. */
export function draftOf(
  source: Draft['source'],
  name: string,
  inspection: Inspection,
  said: ReadingChoices | undefined,
): Draft {
  const { header, guess } = inspection;
  const place = (column: OrderColumn) => {
    const at = header.indexOf(said?.columns?.[column] ?? guess[column] ?? '');
    return at === -1 || header[at] === '' ? undefined : at;
  };
  const columns = { id: place('id'), date: place('date'), amount: place('amount') };
  return {
    source,
    name,
    inspection,
    columns,
    orderInDoubt: said?.dateOrder !== undefined,
    dateOrder: said?.dateOrder ?? orderOf(datesIn(inspection, columns.date)),
    dateSystem: said?.dateSystem ?? 1900,
    keep: said !== undefined,
  };
}

/** Rows further down may raise the question that the head did not: then it is asked on the way back. */
export function withBadRows(draft: Draft, badRows: OpenedSource['badRows'] | undefined): Draft {
  const asked = badRows?.first.some(({ problem }) => problem === 'ambiguous-date') ?? false;
  return asked ? { ...draft, orderInDoubt: true } : draft;
}

/** Whether the date column is still the one that `inspection` looked at. */
const dateAsGuessed = ({ inspection: { header, guess }, columns: { date } }: Draft) =>
  date === undefined || header[date] === guess.date;

export const asksDateOrder = (draft: Draft): boolean =>
  draft.orderInDoubt ||
  (draft.inspection.asksDateOrder && dateAsGuessed(draft)) ||
  (draft.columns.date !== undefined && yearLastExample(draft) !== undefined);

export const asksDateSystem = (draft: Draft): boolean =>
  (draft.inspection.asksDateSystem && dateAsGuessed(draft)) ||
  (draft.columns.date !== undefined && dayNumberExample(draft) !== undefined);

/** The first thing that is still to be said. */
export function draftProblem(draft: Draft): DraftProblem | undefined {
  const { columns, dateOrder } = draft;
  const missing = COLUMNS.find((column) => columns[column] === undefined);
  if (missing) return { kind: 'no-column', column: missing };
  for (const [i, column] of COLUMNS.entries()) {
    const other = COLUMNS.slice(0, i).find((earlier) => columns[earlier] === columns[column]);
    if (other) return { kind: 'same-column', column, other };
  }
  return asksDateOrder(draft) && dateOrder === undefined ? { kind: 'no-date-order' } : undefined;
}

/** What the reader of the file is told. */
export function choicesOf(draft: Draft, skipBad: boolean): ReadingChoices {
  const { inspection, columns, dateOrder, dateSystem } = draft;
  const header = (column: OrderColumn) => inspection.header[columns[column] ?? -1] ?? '';
  return {
    columns: { id: header('id'), date: header('date'), amount: header('amount') },
    ...(asksDateOrder(draft) && dateOrder !== undefined && { dateOrder }),
    ...(asksDateSystem(draft) && { dateSystem }),
    ...(skipBad && { skipBad }),
  };
}

const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/;
const DAY_NUMBER = /^[1-7]\d{4}(?:\.\d+)?$/;
const SERIAL_OF_1970: Readonly<Record<DateSystem, number>> = { 1900: 25_569, 1904: 24_107 };

/** Cells of the chosen date column, or of all columns while none is chosen. */
function datesIn({ sample }: Inspection, column: number | undefined): readonly string[] {
  return column === undefined ? sample.flat() : sample.flatMap((row) => row[column] ?? []);
}

/** A number above 12 can only be a day. */
function orderOf(cells: readonly string[]): DateOrder | undefined {
  const parts = cells.flatMap((cell) => {
    const match = YEAR_LAST.exec(cell);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  const dayFirst = parts.some(([first]) => first > 12);
  const monthFirst = parts.some(([, second]) => second > 12);
  return dayFirst === monthFirst ? undefined : dayFirst ? 'dmy' : 'mdy';
}

/** A date of the sample that has to be explained, and its first two numbers. */
export function yearLastExample({
  inspection,
  columns,
}: Draft): readonly [string, number, number] | undefined {
  const examples = datesIn(inspection, columns.date).flatMap((cell) => {
    const match = YEAR_LAST.exec(cell);
    return match ? [[match[0], Number(match[1]), Number(match[2])] as const] : [];
  });
  return examples.find(([, first, second]) => first !== second) ?? examples[0];
}

/** A day number of the sample and the dates that it may mean. */
export function dayNumberExample({ inspection, columns }: Draft) {
  const cell = datesIn(inspection, columns.date).find((text) => DAY_NUMBER.test(text));
  if (cell === undefined) return undefined;
  const dayIn = (system: DateSystem) => isoDate(Math.floor(Number(cell)) - SERIAL_OF_1970[system]);
  return { text: cell, in1900: dayIn(1900), in1904: dayIn(1904) };
}
