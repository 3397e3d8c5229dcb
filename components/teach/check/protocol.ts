import type { CheckedHandIn, HandIn } from '@/lib/assignments';
import type { Found, RawSource } from './sources';

/** What the desk asks of its workers. */
export interface CheckCalls {
  readonly read: { readonly ask: readonly RawSource[]; readonly answer: readonly Found[] };
  readonly check: {
    readonly ask: { readonly handIns: readonly HandIn[]; readonly assignment: string };
    readonly answer: readonly CheckedHandIn[];
  };
}
export type CheckCall = keyof CheckCalls;

export type Question = {
  readonly [Call in CheckCall]: {
    readonly number: number;
    readonly call: Call;
    readonly ask: CheckCalls[Call]['ask'];
  };
}[CheckCall];

export type Reply =
  { readonly number: number; readonly answer: unknown } | { readonly number: number; readonly error: string };

/** Reads sources and replays hand-ins, somewhere. */
export interface Checker {
  readonly read: (sources: readonly RawSource[]) => Promise<readonly Found[]>;
  readonly check: (handIns: readonly HandIn[], assignment: string) => Promise<readonly CheckedHandIn[]>;
  /** Gives up what is under way; what is asked later is done again. */
  readonly stop: () => void;
}
