export { countMoved, summariseGroups, type GroupSummary } from './compare';
export {
  PRESET_NAMES,
  rfmPresets,
  type HighRule,
  type PresetName,
  type RfmDefinition,
  type ScoringRule,
  type Thresholds,
} from './definition';
export { explainScores, type ScoreExplanation } from './explain';
export {
  compareSegments,
  NOT_SCORED,
  type Comparison,
  type Flow,
  type MovedCustomer,
  type SegmentedTable,
} from './moved';
export {
  ELEVEN_SEGMENTS,
  firstRule,
  OTHERS,
  segmentCustomers,
  type ScoreRange,
  type Segmentation,
  type SegmentRule,
  type SegmentScheme,
} from './schemes';
export { scoreColumn, type Direction, type Scores } from './scores';
export {
  classLimits,
  directionOf,
  MEASURES,
  meanOf,
  scoreRfm,
  valuesOf,
  type Measure,
  type RfmScores,
} from './score-rfm';
export { EIGHT_GROUPS, eightGroupIndex, isHigh, type EightGroup } from './segments';
export { sortedColumn } from './sorted-column';
export { rfmTable, scoreTable, type RfmTable } from './table';
export { rfmValues, type RfmValues } from './values';
