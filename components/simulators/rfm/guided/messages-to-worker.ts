import type { GuidedCall, GuidedCalls } from './protocol';

/** One question, numbered by the page. */
export type Question = {
  readonly [Call in GuidedCall]: {
    readonly number: number;
    readonly call: Call;
    readonly ask: GuidedCalls[Call]['ask'];
  };
}[GuidedCall];

/** Every question gets one of these. An error is the model's own refusal: asking again would not help. */
export type Reply =
  | { readonly number: number; readonly answer: GuidedCalls[GuidedCall]['answer'] }
  | { readonly number: number; readonly error: string };
