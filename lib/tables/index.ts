export { formatCents, readAmount, type AmountReading } from './amounts';
export { ByteOrderReader, NotPlain, type ReadOptions } from './byte-reader';
export { csvCell } from './csv';
export { readDate, type DateOptions, type DateOrder, type DateReading, type DateSystem } from './dates';
export { decodeText, MOST_DIALECT_BYTES, parseDialect, readDialect } from './dialect-reader';
export { guessColumns } from './header';
export type { OrderTable } from './order-sink';
export {
  TableError,
  type BadRow,
  type OrderColumn,
  type RowProblem,
  type TableErrorCode,
  type TableErrorPlace,
} from './problems';
export { readOrders, readOrderStream, type ByteSource, type ByteStream } from './read-orders';
export { isZip, MOST_UNPACKED_BYTES, readWorkbook, workbookCells } from './workbook';
export {
  csvBlob,
  maskIds,
  neutraliseCell,
  scoredCsv,
  type ScoredColumns,
  type ScoredCsvOptions,
  type ScoredNames,
} from './scored-csv';
