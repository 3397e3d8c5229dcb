import type { ExerciseName } from '@/lib/assignments';
import type { DeskWords } from './desk-words';
import type { TeachersSheet } from './set-words';

interface TeachParts {
  /** For the checking desk. */
  readonly desk: () => Promise<DeskWords>;
  /** Answers, or what a teacher should know where there are none. */
  readonly sheet: () => Promise<TeachersSheet>;
}

/** What the teacher's pages fetch of an exercise, and only of the one at hand. */
export const TEACH: Readonly<Record<ExerciseName, TeachParts>> = {
  'rfm/guided': {
    desk: async () => (await import('./rfm-guided')).deskWords,
    sheet: async () => (await import('./rfm-guided-sheet')).RfmGuidedSheet,
  },
  'ladder/run': {
    desk: async () => (await import('./ladder-run')).deskWords,
    sheet: async () => (await import('./ladder-run-sheet')).LadderRunSheet,
  },
};
