'use client';

import { useCallback, useEffect, useState } from 'react';
import type { LabCall, LabCalls } from './protocol';
import type { LabPart } from './part';

type Request<Call extends LabCall> = LabCalls[Call]['ask'];
type Answer<Call extends LabCall> = LabCalls[Call]['answer'];

export interface Asked<Call extends LabCall> {
  /** The latest answer; while a new one is under way, the one before. */
  readonly answer: Answer<Call> | undefined;
  /** What the answer shown was asked with. */
  readonly answered: Request<Call> | undefined;
  /** Under way for more than 200 ms: time to say so. */
  readonly slow: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

const PATIENCE = 200;

interface State<Call extends LabCall> {
  readonly key: string;
  readonly answer: Answer<Call> | undefined;
  readonly answered: Request<Call> | undefined;
  readonly failed: boolean;
}

/** Asks again whenever the question or the file changes; a question that is no longer wanted is given up. */
export function useAnswer<Call extends LabCall>(
  { ask, source }: Pick<LabPart, 'ask' | 'source'>,
  call: Call,
  request: Request<Call> | undefined,
): Asked<Call> {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<State<Call> & Pick<LabPart, 'ask' | 'source'>>();
  const [slowKey, setSlowKey] = useState<string>();
  const key = request === undefined ? undefined : `${tries} ${JSON.stringify(request)}`;

  useEffect(() => {
    if (key === undefined) return;
    // Read back from the key, so that an equal question in a new object is not asked twice.
    const question: Request<Call> = JSON.parse(key.slice(key.indexOf(' ') + 1));
    const control = new AbortController();
    const timer = setTimeout(() => setSlowKey(key), PATIENCE);
    ask(call, question, control.signal)
      .then((answer) => {
        if (!control.signal.aborted)
          setState({ key, ask, source, answer, answered: question, failed: false });
      })
      .catch(() => {
        if (control.signal.aborted) return;
        setState((before) => {
          const kept = before?.source === source && before.ask === ask ? before : undefined;
          return { key, ask, source, answer: kept?.answer, answered: kept?.answered, failed: true };
        });
      })
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [ask, call, key, source]);

  // Of another file, or with the ids that are now hidden: not an answer any more.
  const ofThisFile = state?.source === source && state.ask === ask ? state : undefined;
  const waiting = key !== undefined && ofThisFile?.key !== key;
  return {
    answer: ofThisFile?.answer,
    answered: ofThisFile?.answered,
    slow: waiting && slowKey === key,
    failed: !waiting && ofThisFile?.failed === true,
    retry: useCallback(() => setTries((before) => before + 1), []),
  };
}
