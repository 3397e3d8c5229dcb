import { trimmed, type ReadOptions } from './byte-reader';
import { findColumns, type ColumnPositions } from './header';
import { OrderSink, type OrderTable } from './order-sink';
import { TableError } from './problems';

/** Takes an order table from rows of text cells: the first row that is not empty is the header. */
export class CellRows {
  private readonly sink: OrderSink;
  private readonly encoder = new TextEncoder();
  private columns: ColumnPositions | undefined;

  constructor(private readonly options: ReadOptions) {
    this.sink = new OrderSink(options);
  }

  /** @param line in the file, counted from 1 */
  add(row: readonly string[], line: number): void {
    const cells = row.map(trimmed);
    if (cells.every((cell) => cell === '')) return;
    if (this.columns) this.store(cells, this.columns, line);
    else this.columns = findColumns(cells, this.options.columns);
  }

  /** A row whose quotes do not close: its cells cannot be told apart. */
  refuse(row: readonly string[], line: number): void {
    this.sink.refuse(line, 'id', row[0] ?? '', 'unclosed-quote');
  }

  get hasHeader(): boolean {
    return this.columns !== undefined;
  }

  finish(): OrderTable {
    if (!this.columns) throw new TableError('empty-file');
    return this.sink.finish('dialect');
  }

  private store(cells: readonly string[], columns: ColumnPositions, line: number): void {
    const { sink } = this;
    const [id, date, amount] = [cells[columns.id], cells[columns.date], cells[columns.amount]];
    if (id === undefined) return sink.refuse(line, 'id', '', 'missing-field');
    if (date === undefined) return sink.refuse(line, 'date', '', 'missing-field');
    if (amount === undefined) return sink.refuse(line, 'amount', '', 'missing-field');
    if (id === '') return sink.refuse(line, 'id', '', 'empty-id');
    const day = sink.readDay(date, line);
    if (day === undefined) return;
    const cents = sink.readCents(amount, line);
    if (cents === undefined) return;
    const bytes = this.encoder.encode(id);
    sink.add(bytes, 0, bytes.length, day, cents);
  }
}
