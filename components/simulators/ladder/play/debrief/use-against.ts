'use client';

import { useCallback, useEffect, useState } from 'react';
import type { AgainstLuck, LadderRun } from '../protocol';
import type { Ask } from '../step';

export interface AskedQuarters {
  readonly answer: readonly AgainstLuck[] | undefined;
  readonly slow: boolean;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Every quarter's predictions against 200 redraws, one quarter after the other. Nothing is asked while `run` is undefined. */
export function useAgainst(ask: Ask, run: LadderRun | undefined, quarters: number): AskedQuarters {
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ readonly key: string; readonly answers: readonly AgainstLuck[] }>();
  const [failedKey, setFailedKey] = useState<string>();
  const key = run && `${tries} ${JSON.stringify(run)}`;
  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    const asked: LadderRun = JSON.parse(key.slice(key.indexOf(' ') + 1));
    const go = async () => {
      const answers: AgainstLuck[] = [];
      for (let quarter = 1; wanted && quarter <= quarters; quarter++) {
        answers.push(await ask('againstLuck', { run: asked, quarter }));
        if (wanted) setFound({ key, answers: [...answers] });
      }
    };
    go().catch(() => wanted && setFailedKey(key));
    return () => {
      wanted = false;
    };
  }, [ask, key, quarters]);
  const here = found?.key === key ? found?.answers : undefined;
  const all = here?.length === quarters ? here : undefined;
  return {
    answer: all,
    slow: key !== undefined && all === undefined,
    progress: key !== undefined && !all ? { done: here?.length ?? 0, of: quarters } : undefined,
    failed: key !== undefined && failedKey === key,
    retry: useCallback(() => setTries((before) => before + 1), []),
  };
}
