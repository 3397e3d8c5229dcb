import type { LabCall, LabCalls, OpenFailure } from './protocol';

/** A question to the worker; the answer carries the same number. */
export type Question = {
  readonly [Call in LabCall]: {
    readonly number: number;
    readonly call: Call;
    readonly ask: LabCalls[Call]['ask'];
  };
}[LabCall];

export type Reply =
  | { readonly number: number; readonly answer: unknown }
  | {
      readonly number: number;
      readonly progress: { readonly bytesRead: number; readonly bytesTotal: number };
    }
  /** The file could not be opened. */
  | { readonly number: number; readonly failure: OpenFailure }
  /** A mistake of ours. */
  | { readonly number: number; readonly error: string };
