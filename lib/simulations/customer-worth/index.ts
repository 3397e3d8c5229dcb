export { readWorth, type WorthPoint, type WorthReading } from './customer-worth';
