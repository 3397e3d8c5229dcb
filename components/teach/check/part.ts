import type { Student } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { DeskWords } from '../exercises/desk-words';
import type { DeskActions, DeskState } from './desk-store';
import type { Entry } from './entries';

/** What every part of the desk is told. */
export interface DeskPart {
  readonly locale: Locale;
  readonly state: DeskState;
  readonly actions: DeskActions;
  readonly entries: readonly Entry[];
  /** Of the class list, without a hand-in. */
  readonly missing: readonly Student[];
  /** Undefined until they are fetched. */
  readonly exercise: DeskWords | undefined;
}

/** A part that speaks of the exercise itself. */
export interface WordedPart extends DeskPart {
  readonly exercise: DeskWords;
}
