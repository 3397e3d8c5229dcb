'use client';

import { useCallback, useEffect, useState } from 'react';
import type { AskOf, CallsLike } from './asking';

/** Waits shorter than this need no word. */
const PATIENCE_MS = 200;

export interface Asked<Answer> {
  /** The latest answer; while another is under way, the one before. */
  readonly answer: Answer | undefined;
  /** `answer` answers the question that is asked now. */
  readonly current: boolean;
  /** The wait has become long enough to be told. */
  readonly slow: boolean;
  /** How far the question is, where the model says so. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

type UseAsked<Calls extends CallsLike<Calls>> = <Call extends keyof Calls & string>(
  ask: AskOf<Calls>,
  call: Call,
  question: Calls[Call]['ask'] | undefined,
) => Asked<Calls[Call]['answer']>;

/** The hook for one model's questions: `export const useAsked = askedHook<GuidedCalls>()`. */
export function askedHook<Calls extends CallsLike<Calls>>(): UseAsked<Calls> {
  return function useAsked<Call extends keyof Calls & string>(
    ask: AskOf<Calls>,
    call: Call,
    question: Calls[Call]['ask'] | undefined,
  ) {
    const [tries, setTries] = useState(0);
    const [state, setState] = useState<{
      readonly key: string;
      readonly answer: Calls[Call]['answer'] | undefined;
      readonly failed: boolean;
    }>();
    const [slowKey, setSlowKey] = useState<string>();
    const [far, setFar] = useState<{ readonly key: string; readonly done: number; readonly of: number }>();
    const key = question === undefined ? undefined : `${tries} ${JSON.stringify(question)}`;

    // Asks whenever the question changes; an answer that comes too late is dropped.
    useEffect(() => {
      if (key === undefined) return;
      let wanted = true;
      const slow = setTimeout(() => setSlowKey(key), PATIENCE_MS);
      // Read back from the key, so that an equal question in a new object is not asked twice.
      const asked: Calls[Call]['ask'] = JSON.parse(key.slice(key.indexOf(' ') + 1));
      ask(call, asked, (done, of) => wanted && setFar({ key, done, of })).then(
        (answer) => {
          if (wanted) setState({ key, answer, failed: false });
        },
        () => {
          if (wanted) setState((before) => ({ key, answer: before?.answer, failed: true }));
        },
      );
      return () => {
        wanted = false;
        clearTimeout(slow);
      };
    }, [ask, call, key]);

    const current = key !== undefined && state?.key === key;
    return {
      answer: state?.answer,
      current: current && !state.failed,
      slow: !current && key !== undefined && slowKey === key,
      progress: !current && far?.key === key ? far : undefined,
      failed: current && state.failed,
      retry: useCallback(() => setTries((before) => before + 1), []),
    };
  };
}
