import type { StoreApi } from 'zustand/vanilla';
import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import type { AskOf } from '@/components/ui/asking';
import type { AskingState } from '@/components/ui/worker-client';
import type { JourneyAnswer, Json } from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';
import type { JourneyCalls, JourneyView } from './protocol';
import type { Notice } from '@/components/ui/kept-runs/notice';
import type { AsideRun } from '@/components/ui/kept-runs/run-keeper';
import type { SavedRun } from './saved-run';
import type { CaseWords } from './step-props';

export type Ask = AskOf<JourneyCalls>;

/** A case as the page hands it down, in the reader's language. */
export interface PlayCase {
  readonly id: string;
  readonly model: JourneyCase;
  readonly words: CaseWords;
}

/** One run on the page, with what its screens may show. */
export interface OpenRun {
  readonly saved: SavedRun;
  readonly view: JourneyView;
}

export interface PlayState extends AskingState {
  /** `assigned`: an assignment link that waits for its student. */
  readonly phase: 'start' | 'assigned' | 'opening' | 'run';
  /** The case that the address asks for on the start screen. */
  readonly wanted: string | undefined;
  readonly open: OpenRun | undefined;
  /** Counts what should take the focus. */
  readonly focus: number;
  readonly deciding: boolean;
  readonly notice: Notice | undefined;
  readonly storage: 'device' | 'memory';
  /** `open`: another tab has this run too; `changed`: it has decided something that is not here. */
  readonly elsewhere: 'no' | 'open' | 'changed';
  readonly kept: readonly SavedRun[];
  /** Kept runs that could not be read or replayed, as text. */
  readonly aside: readonly AsideRun[];
}

export interface PlayActions {
  /** Begins; answers how to end. */
  readonly start: () => () => void;
  readonly practise: (one: PlayCase) => void;
  /** One run of a case counts: the one that is kept, or a new one. */
  readonly playForScore: (one: PlayCase) => void;
  /** Opens the student's run, or goes on with the kept one. A new one needs the case. */
  readonly openAssigned: (assignment: KeptAssignment, one: PlayCase | undefined) => void;
  /** Asks again who the student is; the run stays kept. */
  readonly leaveAssigned: () => void;
  /** Keeps what was added to the open run's assignment: a hand-in. */
  readonly keepAssignment: (assignment: KeptAssignment) => void;
  readonly openKept: (id: string) => void;
  readonly toStart: () => void;
  readonly rename: (id: string, name: string) => void;
  readonly forget: (id: string) => void;
  readonly forgetAside: (key: string) => void;
  readonly decide: (answer: JourneyAnswer) => void;
  /** One step back; what was filled in there comes back with it. */
  readonly undo: () => void;
  readonly keepDraft: (draft: Json) => void;
  readonly importText: (text: string) => void;
  /** Takes what another tab has decided. */
  readonly takeOver: () => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
}

export interface Play {
  readonly store: StoreApi<PlayState>;
  readonly actions: PlayActions;
  readonly ask: Ask;
}

export const FIRST_STATE: PlayState = {
  phase: 'start',
  wanted: undefined,
  open: undefined,
  focus: 0,
  deciding: false,
  notice: undefined,
  storage: 'device',
  elsewhere: 'no',
  kept: [],
  aside: [],
  slow: false,
  lost: undefined,
};
