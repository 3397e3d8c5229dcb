import type { LaneKind, VersionName } from '@/lib/journey-map';
import type { Locale } from '@/lib/content/locale';
import { en } from './words-en';
import { zh } from './words-zh';

type Text = string;
type Named = (name: string) => string;
type Counted = (n: number) => string;
type OfTwo = (n: number, of: number) => string;

/** Everything the editor says, in one language. */
export interface EditorWords {
  readonly lanes: Readonly<Record<LaneKind, Text>>;
  readonly versions: Readonly<Record<VersionName | 'both', Text>>;
  readonly touchpoint: {
    readonly [
      Key in 'name' | 'nameHint' | 'channel' | 'wait' | 'failure' | 'importance' | 'moment' | 'unknown'
    ]: Text;
  } & {
    readonly feeling: Named;
    readonly edit: Named;
    /** Failure and importance in hundredths. */
    readonly facts: (wait: number | null, failure: number | null, importance: number | null) => string;
    readonly range: (low: number, high: number) => string;
  };
  readonly feeling: {
    /** From −3 to 3, whole steps. */
    readonly levels: readonly [Text, Text, Text, Text, Text, Text, Text];
    readonly value: (number: string, word: string) => string;
    readonly curve: Named;
  } & {
    readonly [Key in 'none' | 'hint' | 'empty' | 'better' | 'worse' | 'top' | 'bottom' | 'others']: Text;
  };
  readonly out: {
    readonly [
      Key in
        | 'title'
        | 'json'
        | 'jsonNote'
        | 'svg'
        | 'svgNote'
        | 'png'
        | 'pngNote'
        | 'print'
        | 'printNote'
        | 'drawing'
        | 'tooBig'
        | 'which'
        | 'fileName'
    ]: Text;
  };
  readonly walk: {
    readonly title: Text;
    readonly what: Text;
    readonly none: Text;
    readonly missing: OfTwo;
    readonly fields: Readonly<Record<'wait' | 'failure' | 'importance', Text>>;
    readonly goTo: Named;
    readonly ready: Text;
  };
  readonly helpLines: readonly Text[];
  readonly list: (names: readonly string[]) => string;
  readonly percent: Counted;
  readonly mapLabel: (title: string, version: string) => string;
  readonly addCardIn: (lane: string, stage: string) => string;
  readonly addTouchpointIn: Named;
  readonly editCard: Named;
  readonly grip: Named;
  readonly picked: Named;
  readonly over: (stage: string, lane: string, place: number, of: number) => string;
  readonly dropped: (text: string, stage: string, lane: string) => string;
  readonly editStage: Named;
  readonly newStage: Counted;
  readonly stageRemoved: Named;
  readonly selectOne: Named;
  readonly selected: Counted;
  readonly copied: Counted;
  readonly pasted: Counted;
  readonly removed: Counted;
  readonly moved: Counted;
  readonly pasteInto: (stage: string, lane: string) => string;
  readonly laneName: Named;
  readonly newLane: Counted;
  readonly removeLane: Named;
  readonly upNamed: Named;
  readonly downNamed: Named;
  readonly newPersona: Counted;
  readonly removePersona: Named;
  readonly toolbar: Text;
  readonly back: Text;
  readonly title: Text;
  readonly note: Text;
  readonly noteHint: Text;
  readonly undo: Text;
  readonly redo: Text;
  readonly nothingToUndo: Text;
  readonly nothingToRedo: Text;
  readonly undone: Text;
  readonly redone: Text;
  readonly saving: Text;
  readonly saved: Text;
  readonly memoryOnly: Text;
  readonly elsewhere: Text;
  readonly takeTheirs: Text;
  readonly keepMine: Text;
  readonly version: Text;
  readonly noToBe: Text;
  readonly beginToBe: Text;
  readonly dropToBe: Text;
  readonly layout: Text;
  readonly asMap: Text;
  readonly asList: Text;
  readonly zoom: Text;
  readonly zoomIn: Text;
  readonly zoomOut: Text;
  readonly fit: Text;
  readonly who: Text;
  readonly laneHead: Text;
  readonly addCard: Text;
  readonly addTouchpoint: Text;
  readonly emptyCard: Text;
  readonly unnamed: Text;
  readonly cardText: Text;
  readonly cardHint: Text;
  readonly done: Text;
  readonly remove: Text;
  readonly duplicate: Text;
  readonly up: Text;
  readonly down: Text;
  readonly left: Text;
  readonly right: Text;
  readonly moveTo: Text;
  readonly moveToStage: Text;
  readonly moveToLane: Text;
  readonly move: Text;
  readonly gripHint: Text;
  readonly putBack: Text;
  readonly whose: Text;
  readonly stage: Text;
  readonly stageName: Text;
  readonly addStage: Text;
  readonly addStageAfter: Text;
  readonly removeStage: Text;
  readonly select: Text;
  readonly selectHint: Text;
  readonly selectAll: Text;
  readonly selectNone: Text;
  readonly copy: Text;
  readonly cut: Text;
  readonly paste: Text;
  readonly copyRefused: Text;
  readonly pasteHere: Text;
  readonly pasteHint: Text;
  readonly setup: Text;
  readonly lanesTitle: Text;
  readonly shown: Text;
  readonly addLane: Text;
  readonly personasTitle: Text;
  readonly personaName: Text;
  readonly personaAbout: Text;
  readonly addPersona: Text;
  readonly personaUsed: Text;
  readonly close: Text;
  readonly bringOut: Text;
  readonly help: Text;
  readonly damaged: Text;
  readonly saveRaw: Text;
}

export const editorWords: Readonly<Record<Locale, EditorWords>> = { zh, en };
