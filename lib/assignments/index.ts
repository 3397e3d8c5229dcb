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
export { caseName, caseOf, isAssignedCase } from './case-of';
export { EXERCISE_NAMES, EXERCISES, rubricOf, type AssignableExercise, type ExerciseName } from './exercises';
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
  pointsOf,
  RUBRIC_PARTS,
  type FinalCriterion,
  type FinalMark,
  type PersonMarks,
  type PersonRubric,
} from './marks';
export { seedAt, studentPlace, studentSeed } from './seed';
export { MAX_NAME, normaliseName, normaliseNumber, type Student } from './student';
export { findTextForms, textForm, type FoundText } from './text-form';
