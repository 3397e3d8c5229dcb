import type { ExerciseName } from '@/lib/assignments';
import type { NamedCase } from '@/components/simulators/journey/case/report/case-names';
import type { DeskWords } from './desk-words';
import type { TeachersSheet } from './set-words';

interface TeachParts {
  /** For the checking desk; with the names in the case at hand, where the exercise needs them and they are known. */
  readonly desk: (named?: NamedCase) => Promise<DeskWords>;
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
  'journey/case': {
    desk: async (named) => (await import('./journey-case')).deskWords(named),
    sheet: async () => (await import('./journey-case-sheet')).JourneyCaseSheet,
  },
};
