export { COURSE_THRESHOLDS, groupedAt, limitsAt, thresholdsAboveMean, type Thresholds } from './eight-groups';
