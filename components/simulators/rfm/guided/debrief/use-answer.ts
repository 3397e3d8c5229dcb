import { useCallback, useEffect, useState } from 'react';
import type { GuidedCall, GuidedCalls } from '../protocol';
import type { Ask } from '../step';

/** Waits shorter than this need no word. */
const PATIENCE_MS = 200;

export interface Answered<Answer> {
  /** Of the present question, or while that is being answered of the one before. */
  readonly value: Answer | undefined;
  readonly waiting: boolean;
  /** The wait has become long enough to be told. */
  readonly slow: boolean;
  readonly failed: boolean;
  readonly again: () => void;
}

interface Known<Answer> {
  readonly key: string;
  readonly answer: Answer | 'failed';
}

/**
 * Puts one question to the worker and again when its key changes; a late answer to an earlier question is dropped.
 *
 * @param question undefined: nothing is asked
 */
export function useAnswer<Call extends GuidedCall>(
  ask: Ask,
  call: Call,
  question: GuidedCalls[Call]['ask'] | undefined,
  questionKey: string,
): Answered<GuidedCalls[Call]['answer']> {
  type Answer = GuidedCalls[Call]['answer'];
  const [tries, setTries] = useState(0);
  const [known, setKnown] = useState<Known<Answer>>();
  const [last, setLast] = useState<Answer>();
  const [slowKey, setSlowKey] = useState<string>();
  const key = `${tries} ${questionKey}`;
  const waiting = question !== undefined && known?.key !== key;

  useEffect(() => {
    if (!waiting || !question) return;
    let wanted = true;
    const slow = setTimeout(() => setSlowKey(key), PATIENCE_MS);
    ask(call, question).then(
      (answer) => {
        if (!wanted) return;
        setKnown({ key, answer });
        setLast(() => answer);
      },
      () => wanted && setKnown({ key, answer: 'failed' }),
    );
    return () => {
      wanted = false;
      clearTimeout(slow);
    };
    // The question is in the key; another object that asks the same is no new question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ask, call, key, waiting]);

  return {
    value: last,
    waiting,
    slow: waiting && slowKey === key,
    failed: !waiting && known?.answer === 'failed',
    again: useCallback(() => setTries((count) => count + 1), []),
  };
}
