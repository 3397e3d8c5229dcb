'use client';

import { useEffect, useEffectEvent, useState } from 'react';

const wantsStillness = () =>
  typeof window === 'undefined' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether a picture is still unfolding. It does so once, for `ms`; never for who wants no motion. */
export function useStaged(
  wanted: boolean,
  ms: number,
  beforeEnd: () => void,
): { readonly playing: boolean; readonly end: () => void } {
  const [playing, setPlaying] = useState(() => wanted && !wantsStillness());
  const end = () => {
    beforeEnd();
    setPlaying(false);
  };
  const timeUp = useEffectEvent(end);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => timeUp(), ms);
    return () => clearTimeout(timer);
  }, [playing, ms]);
  return { playing, end };
}
