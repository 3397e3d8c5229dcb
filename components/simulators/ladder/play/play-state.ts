import type { StoreApi } from 'zustand/vanilla';
import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import type { Notice as RunNotice } from '@/components/ui/kept-runs/notice';
import { FIRST_RUN_STATE, type RunActions, type RunState } from '@/components/ui/kept-runs/run-desk';
import type { Json, LadderAnswer } from '@/lib/scoring';
import type { LadderScenario } from '@/lib/simulations/ladder';
import type { LadderView } from './protocol';
import type { Place } from './rhythm';
import type { SavedRun } from './saved-run';
import type { Ask, CaseWords } from './step';

/** A case as the page hands it down, in the reader's language. */
export interface LadderCase extends CaseWords {
  readonly id: string;
  readonly model: LadderScenario;
}

interface NoFork {
  readonly kind: 'no-fork';
}
export type Notice = RunNotice | NoFork;

export interface OwnState {
  readonly place: Place;
  /** The last quarter ran just now, before the reader’s eyes. */
  readonly staged: boolean;
}
export interface PlayState extends RunState<SavedRun, LadderView, NoFork>, OwnState {}
export type OpenRun = NonNullable<PlayState['open']>;

export interface PlayActions extends RunActions<LadderCase, KeptAssignment> {
  readonly goTo: (place: Place) => void;
  /** From the look at a quarter on to what comes next. */
  readonly onwards: () => void;
  readonly decide: (answer: LadderAnswer) => void;
  /** From `predict` back to `decide`. */
  readonly undo: () => void;
  readonly keepDraft: (draft: Json) => void;
  readonly fork: (fromQuarter: number) => void;
  readonly importText: (text: string) => void;
  readonly importLink: (text: string) => void;
}

export interface Play {
  readonly store: StoreApi<PlayState>;
  readonly actions: PlayActions;
  readonly ask: Ask;
}

export const FIRST_STATE: PlayState = { ...FIRST_RUN_STATE, place: 'now', staged: false };
