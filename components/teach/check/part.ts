import type { Student } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
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
}
