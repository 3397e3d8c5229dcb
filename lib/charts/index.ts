export { roundTicks } from './round-ticks';
export { timeLine, type TimeLine } from './time-line';
export { thinned, valueAt, type SharePoint } from './share-curve';
export { histogramOf, type HistogramBar } from './histogram';
