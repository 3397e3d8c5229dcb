export { timeLine, type TimeLine } from './time-line';
