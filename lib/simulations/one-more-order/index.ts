export { orderDays, readRfm, type ExtraOrder, type RfmReading } from './one-more-order';
