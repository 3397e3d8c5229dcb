import type { StoreApi } from 'zustand/vanilla';
import type { History, Id, MapEdit, MapProblem, VersionName } from '@/lib/journey-map';
import type { Cells } from './cells';

export type Shown = VersionName | 'both';
export type Layout = 'auto' | 'map' | 'list';
export type ItemKind = 'card' | 'touchpoint';

/** What is open to be written in. */
export interface Editing {
  readonly version: VersionName;
  readonly kind: ItemKind | 'stage';
  readonly id: Id;
}

/** A cell in which cards stand. */
export interface Place {
  readonly version: VersionName;
  readonly stage: Id;
  readonly lane: Id;
}

export interface Selection {
  readonly version: VersionName;
  readonly ids: ReadonlySet<Id>;
}

export interface EditorState {
  readonly history: History;
  readonly cells: Readonly<Record<VersionName, Cells>>;
  readonly shown: Shown;
  readonly layout: Layout;
  /** 1: as written. */
  readonly scale: number;
  /** Whose curve can be drawn on. */
  readonly persona: Id;
  readonly editing: Editing | undefined;
  readonly selecting: boolean;
  readonly selection: Selection;
  /** The cell that was used last: there text is pasted. */
  readonly place: Place | undefined;
  /** Read out; the number tells the same words said twice apart. */
  readonly said: { readonly text: string; readonly number: number };
  /** What was refused, in words. */
  readonly problem: string | undefined;
  readonly saved: 'device' | 'memory' | 'pending';
  /** Another tab has changed the same map. */
  readonly elsewhere: boolean;
}

export interface EditorActions {
  /** Does the edit; what is refused is said. Answers whether it was done. */
  readonly edit: (edit: MapEdit) => boolean;
  /** Does an edit that adds, and answers the ids that are new in that version, or nothing. */
  readonly add: (edit: MapEdit, version: VersionName) => readonly Id[];
  /** The next edit of the same field is a step of its own. */
  readonly endRun: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly say: (text: string) => void;
  readonly open: (editing: Editing | undefined) => void;
  readonly show: (shown: Shown) => void;
  readonly lay: (layout: Layout) => void;
  readonly zoom: (scale: number) => void;
  readonly setPersona: (persona: Id) => void;
  readonly setSelecting: (selecting: boolean) => void;
  readonly toggle: (version: VersionName, id: Id) => void;
  readonly select: (version: VersionName, ids: readonly Id[]) => void;
  readonly usePlace: (place: Place) => void;
  /** Says why something was not done. */
  readonly refuse: (problem: MapProblem) => void;
  readonly dismiss: () => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  /** Listens to the page; answers how to stop. */
  readonly start: () => () => void;
}

export interface Editor {
  readonly store: StoreApi<EditorState>;
  readonly actions: EditorActions;
}
