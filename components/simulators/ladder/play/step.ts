import type { Locale } from '@/lib/content/locale';
import type { Json, LadderAnswer } from '@/lib/scoring';
import type { LadderCall, LadderCalls, LadderRun, LadderView, Progress } from './protocol';

/** Asks the worker. */
export type Ask = <Call extends LadderCall>(
  call: Call,
  ask: LadderCalls[Call]['ask'],
  onProgress?: Progress,
) => Promise<LadderCalls[Call]['answer']>;

/** A case in the reader's language. `customers` is what the people are called in it. */
export interface CaseWords {
  readonly title: string;
  readonly firm: string;
  readonly story: string;
  readonly customers: string;
}

/** Every part of the play page takes these. */
export interface PartProps {
  readonly locale: Locale;
  readonly words: CaseWords;
  readonly run: LadderRun;
  readonly view: LadderView;
  readonly ask: Ask;
  /** Of the open step, filled in and not yet decided; survives a reload. Hostile: read it with care. */
  readonly draft: Json | undefined;
  readonly keepDraft: (draft: Json) => void;
  /** Commits the open step. */
  readonly decide: (answer: LadderAnswer) => void;
  /** A new practice run that keeps everything before that quarter. Where that is not allowed the shell says why. */
  readonly fork: (fromQuarter: number) => void;
}

/** A second run beside the first, for <Compare>. */
export interface OtherRun {
  readonly run: LadderRun;
  readonly view: LadderView;
  readonly name: string;
}
