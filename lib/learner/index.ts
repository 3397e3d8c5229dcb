/** What a learner did, kept on the device: records, merging, export and import. */
export {
  deviceLearner,
  followOtherPages,
  keepCheck,
  keepEnd,
  keepHeading,
  keepPrediction,
  keepVisit,
} from './device';
export { mergeProgress, previewMerge, type MergePreview } from './merge';
export {
  emptyProgress,
  isEmpty,
  lastPlace,
  type CheckRecord,
  type CheckResult,
  type LessonRecord,
  type PredictionRecord,
  type Progress,
} from './progress';
export { readProgress, type ReadProgress } from './read';
export { withCheck, withEnd, withHeading, withPrediction, withVisit } from './record';
export { createLearner, STORAGE_KEY, type Learner, type LearnerState, type Storage } from './store';
export { exportName, exportText, readImport, replayed, type Import } from './transfer';
