export { countByRF, countMoved, summariseGroups, type GroupSummary } from './compare';
export {
  PRESET_NAMES,
  rfmPresets,
  type PresetName,
  type RfmDefinition,
  type ScoringRule,
} from './definition';
export { scoreColumn, type Direction, type Scores } from './scores';
export { EIGHT_GROUPS, eightGroupIndex, isHigh, type EightGroup } from './segments';
export { rfmTable, type RfmTable } from './table';
export { rfmValues, type RfmValues } from './values';
