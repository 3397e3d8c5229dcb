'use client';

import { useEffect, useState } from 'react';

const wantsStillness = () =>
  typeof window === 'undefined' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether a picture is still unfolding. It does so once, for `ms`; never for who wants no motion. */
export function useStaged(
  wanted: boolean,
  ms: number,
): { readonly playing: boolean; readonly skip: () => void } {
  const [playing, setPlaying] = useState(() => wanted && !wantsStillness());
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => setPlaying(false), ms);
    return () => clearTimeout(timer);
  }, [playing, ms]);
  return { playing, skip: () => setPlaying(false) };
}
