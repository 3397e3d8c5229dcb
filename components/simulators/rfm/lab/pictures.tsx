'use client';

export { HeatPicture } from './picture-heat';
export { HistogramsPicture } from './picture-histograms';
export { LorenzPicture } from './picture-lorenz';
export { SegmentsPicture } from './picture-segments';
