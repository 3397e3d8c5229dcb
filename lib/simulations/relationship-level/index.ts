export {
  FIXED_HOURS,
  HOURS,
  readRelationship,
  RETURNS,
  WAGE,
  type LevelAccount,
  type Reading,
  type Setting,
} from './account';
export { caseAt, CASES, type Case } from './cases';
export {
  LEVELS,
  LINES,
  marginSizeOf,
  MARGINS,
  matrixLevels,
  sizeOf,
  SIZES,
  type Level,
  type MarginSize,
  type Size,
} from './levels';
