import type { StoreApi } from 'zustand/vanilla';
import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import type { AskOf } from '@/components/ui/asking';
import { FIRST_RUN_STATE, type RunActions, type RunState } from '@/components/ui/kept-runs/run-desk';
import type { JourneyAnswer, Json } from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';
import type { JourneyCalls, JourneyView } from './protocol';
import type { SavedRun } from './saved-run';
import type { CaseWords } from './step-props';

export type Ask = AskOf<JourneyCalls>;

/** A case as the page hands it down, in the reader's language. */
export interface PlayCase {
  readonly id: string;
  readonly model: JourneyCase;
  readonly words: CaseWords;
}

export interface OwnState {
  /** The case that the address asks for on the start screen. */
  readonly wanted: string | undefined;
}
export interface PlayState extends RunState<SavedRun, JourneyView>, OwnState {}
export type OpenRun = NonNullable<PlayState['open']>;

export interface PlayActions extends RunActions<PlayCase, KeptAssignment> {
  readonly decide: (answer: JourneyAnswer) => void;
  /** One step back; what was filled in there comes back with it. */
  readonly undo: () => void;
  readonly keepDraft: (draft: Json) => void;
  readonly importText: (text: string) => void;
}

export interface Play {
  readonly store: StoreApi<PlayState>;
  readonly actions: PlayActions;
  readonly ask: Ask;
}

export const FIRST_STATE: PlayState = { ...FIRST_RUN_STATE, wanted: undefined };
