/** Assigning, handing in and checking without a server: pure, for page, Worker and tests alike. */
export {
  areWeights,
  assignmentId,
  assignmentQuery,
  DEFAULT_WEIGHTS,
  isTitle,
  MAX_QUERY,
  MAX_TITLE,
  parseAssignment,
  type Assignment,
  type PartWeights,
  type SeedRule,
} from './assignment';
export { checkHandIn, type CheckedHandIn, type Flag } from './check';
export { crossCheck } from './cross-check';
export { parseClassList, type ClassList } from './class-list';
export { classReport, type ClassReport } from './class-report';
export { parseDesk, saveDesk, type DeskFile } from './desk-file';
export {
  handInFile,
  MAX_HAND_IN,
  parseHandIn,
  parseHandInFile,
  receiptOf,
  type Claimed,
  type HandIn,
} from './hand-in';
export {
  finalMark,
  NO_MARKS,
  PERSON_RUBRIC,
  RUBRIC_PARTS,
  type FinalCriterion,
  type FinalMark,
  type PersonMarks,
  type PersonRubric,
} from './marks';
export { MAX_NAME, normaliseName, normaliseNumber, studentSeed, type Student } from './student';
export { findTextForms, textForm, type FoundText } from './text-form';
