'use client';

import { useCallback, useEffect, useState } from 'react';
import type { GuidedCall, GuidedCalls } from './protocol';
import type { Ask } from './step';

/** Waits shorter than this need no word. */
const PATIENCE_MS = 200;

export interface Asked<Answer> {
  /** The latest answer; while another is under way, the one before. */
  readonly answer: Answer | undefined;
  /** `answer` answers the question that is asked now. */
  readonly current: boolean;
  /** The wait has become long enough to be told. */
  readonly slow: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Asks the worker whenever the question changes; an answer that comes too late is dropped. */
export function useAsked<Call extends GuidedCall>(
  ask: Ask,
  call: Call,
  question: GuidedCalls[Call]['ask'] | undefined,
): Asked<GuidedCalls[Call]['answer']> {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<{
    readonly key: string;
    readonly answer: GuidedCalls[Call]['answer'] | undefined;
    readonly failed: boolean;
  }>();
  const [slowKey, setSlowKey] = useState<string>();
  const key = question === undefined ? undefined : `${tries} ${JSON.stringify(question)}`;

  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    const slow = setTimeout(() => setSlowKey(key), PATIENCE_MS);
    // Read back from the key, so that an equal question in a new object is not asked twice.
    const asked: GuidedCalls[Call]['ask'] = JSON.parse(key.slice(key.indexOf(' ') + 1));
    ask(call, asked).then(
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
    failed: current && state.failed,
    retry: useCallback(() => setTries((before) => before + 1), []),
  };
}
