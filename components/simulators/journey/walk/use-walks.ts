'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { AskOf } from '@/components/ui/asking';
import { askedHook } from '@/components/ui/use-asked';
import type { JourneyModel } from '@/lib/simulations/journey';
import { walkClient } from './client';
import type { WalkCalls } from './protocol';

export type WalkAnswer = WalkCalls['walk']['answer'];
export const useAsked = askedHook<WalkCalls>();

/** Customers of the moving picture: more could not be told apart on a phone. */
export const CROWD = 40;
/** A map that is being edited walks when the hand rests. */
const REST_MS = 350;

export interface Walks {
  /** The latest answers, in the order of the models; while others are under way, those before. */
  readonly answers: readonly WalkAnswer[] | undefined;
  /** They are the answers to what is asked now. */
  readonly current: boolean;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly failed: boolean;
  readonly lost: boolean;
  readonly ask: AskOf<WalkCalls>;
  readonly retry: () => void;
  /** Ends what is under way. */
  readonly cancel: () => void;
}

/** Walks these journeys on the same luck, one after the other, in a worker of their own. */
export function useWalks(models: readonly JourneyModel[], seed: string, customers: number): Walks {
  const client = useRef<ReturnType<typeof walkClient>>(undefined);
  const [lost, setLost] = useState(false);
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ readonly key: string; readonly answers: readonly WalkAnswer[] }>();
  const [failedKey, setFailedKey] = useState<string>();
  const [far, setFar] = useState<{ readonly key: string; readonly done: number; readonly of: number }>();
  const key = `${tries} ${JSON.stringify({ models, seed, customers })}`;
  const hasWalked = useRef(false);

  const ask = useCallback<AskOf<WalkCalls>>((call, asked, onProgress) => {
    client.current ??= walkClient((state) => setLost(state.lost !== undefined));
    return client.current.ask(call, asked, onProgress);
  }, []);
  const end = useCallback(() => {
    client.current?.end();
    client.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  useEffect(() => {
    let wanted = true;
    let busy = false;
    const asked: { models: JourneyModel[]; seed: string; customers: number } = JSON.parse(
      key.slice(key.indexOf(' ') + 1),
    );
    const go = async () => {
      const answers: WalkAnswer[] = [];
      busy = true;
      for (const model of asked.models) {
        if (!wanted) return;
        const before = answers.length * asked.customers;
        const of = asked.models.length * asked.customers;
        answers.push(
          await ask(
            'walk',
            { model, seed: asked.seed, customers: asked.customers, crowd: CROWD },
            (done) => wanted && setFar({ key, done: before + done, of }),
          ),
        );
      }
      busy = false;
      if (!wanted) return;
      hasWalked.current = true;
      setFound({ key, answers });
    };
    const timer = setTimeout(
      () =>
        void go().catch(() => {
          busy = false;
          if (wanted) setFailedKey(key);
        }),
      hasWalked.current ? REST_MS : 0,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
      // A walk that nobody waits for would keep the next one waiting.
      if (busy) end();
    };
  }, [ask, end, key]);

  const current = found?.key === key;
  return {
    answers: found?.answers,
    current,
    progress: !current && far?.key === key ? far : undefined,
    failed: failedKey === key,
    lost,
    ask,
    retry: useCallback(() => {
      end();
      setLost(false);
      setTries((before) => before + 1);
    }, [end]),
    cancel: end,
  };
}
