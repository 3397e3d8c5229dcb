import type { StoreApi } from 'zustand/vanilla';
import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import type { AskingState } from '@/components/ui/worker-client';
import type { Json, LadderAnswer } from '@/lib/scoring';
import type { LadderScenario } from '@/lib/simulations/ladder';
import type { LadderView } from './protocol';
import type { Place } from './rhythm';
import type { Notice as ShellNotice } from '@/components/ui/kept-runs/notice';
import type { AsideRun } from '@/components/ui/kept-runs/run-keeper';
import type { SavedRun } from './saved-run';
import type { Ask, CaseWords } from './step';

/** A case as the page hands it down, in the reader's language. */
export interface LadderCase extends CaseWords {
  readonly id: string;
  readonly model: LadderScenario;
}

/** One run on the page, with what its screens may show. */
export interface OpenRun {
  readonly saved: SavedRun;
  readonly view: LadderView;
}

export type Notice = ShellNotice | { readonly kind: 'no-fork' };

export interface PlayState extends AskingState {
  /** `assigned`: an assignment link that waits for its student. */
  readonly phase: 'start' | 'assigned' | 'opening' | 'run';
  readonly open: OpenRun | undefined;
  readonly place: Place;
  /** Counts what should take the focus. */
  readonly focus: number;
  readonly deciding: boolean;
  /** The last quarter ran just now, before the reader’s eyes. */
  readonly staged: boolean;
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
  readonly practise: (one: LadderCase) => void;
  readonly playForScore: (one: LadderCase) => void;
  /** Opens the student's run, or goes on with the kept one. A new one needs the case. */
  readonly openAssigned: (assignment: KeptAssignment, one: LadderCase | undefined) => void;
  /** Asks again who the student is; the run stays kept. */
  readonly leaveAssigned: () => void;
  /** Keeps what was added to the open run's assignment: a hand-in. */
  readonly keepAssignment: (assignment: KeptAssignment) => void;
  readonly openKept: (id: string) => void;
  readonly toStart: () => void;
  readonly rename: (id: string, name: string) => void;
  readonly forget: (id: string) => void;
  readonly forgetAside: (key: string) => void;
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
  open: undefined,
  place: 'now',
  focus: 0,
  deciding: false,
  staged: false,
  notice: undefined,
  storage: 'device',
  elsewhere: 'no',
  kept: [],
  aside: [],
  slow: false,
  lost: undefined,
};
