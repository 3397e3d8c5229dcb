export { groupByCustomer, lastDay, type OrderColumns, type RowsByCustomer } from './orders';
export * from './rfm';
