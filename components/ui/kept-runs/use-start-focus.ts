'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** Back from a run, one begins at the top of the start screen again. */
export function useStartFocus(atStart: boolean): RefObject<HTMLDivElement | null> {
  const start = useRef<HTMLDivElement>(null);
  const wasAtStart = useRef(true);
  useEffect(() => {
    if (atStart && !wasAtStart.current) {
      start.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    wasAtStart.current = atStart;
  }, [atStart]);
  return start;
}
