export { formatCents, readAmount, type AmountReading } from './amounts';
export { ByteOrderReader, NotPlain, type ReadOptions } from './byte-reader';
export { csvCell } from './csv';
export { readDate, type DateOrder, type DateReading } from './dates';
export { MOST_DIALECT_BYTES, readDialect } from './dialect-reader';
export type { OrderTable } from './order-sink';
export {
  TableError,
  type BadRow,
  type OrderColumn,
  type RowProblem,
  type TableErrorCode,
  type TableErrorPlace,
} from './problems';
export { readOrders, type ByteSource } from './read-orders';
