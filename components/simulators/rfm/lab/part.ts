import type { Locale } from '@/lib/content/locale';
import type { LabCall, LabCalls, LabView, OpenedSource } from './protocol';
import type { LabSettings } from './settings';

/** Asks the worker; rejects with an `AbortError` when given up. */
export type Ask = <Call extends LabCall>(
  call: Call,
  ask: LabCalls[Call]['ask'],
  signal?: AbortSignal,
) => Promise<LabCalls[Call]['answer']>;

/** What every part of the lab is given. */
export interface LabPart {
  readonly locale: Locale;
  readonly source: OpenedSource;
  readonly settings: LabSettings;
  /** Changes the settings; the reader can take it back. */
  readonly change: (settings: LabSettings) => void;
  /** The pictures of `settings`. */
  readonly view: LabView;
  readonly ask: Ask;
  /** A segment in the reader's words. */
  readonly segmentName: (id: string) => string;
}
