export { barScale, customersBetween, middleBetween, type BarScale } from './bar-scale';
export { bandPath, flowBands, type Band, type BandFlow, type BandNode, type FlowBands } from './flow-bands';
export { histogramOf, type HistogramBar } from './histogram';
export { roundTicks } from './round-ticks';
export { shadeOf } from './shade';
export { staggered } from './staggered';
export { timeLine, type TimeLine } from './time-line';
export { thinned, valueAt, type SharePoint } from './share-curve';
export { shortened, widthOf, wrapped } from './wrapped';
