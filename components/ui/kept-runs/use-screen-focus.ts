'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** What is new takes the focus. A run that is opened is seen from its head, a screen of it from its own beginning. */
export function useScreenFocus(id: string, focus: number, screen: string): RefObject<HTMLElement | null> {
  const region = useRef<HTMLElement>(null);
  const handled = useRef<{ readonly id: string; readonly focus: number; readonly screen: string }>(undefined);
  useEffect(() => {
    const before = handled.current;
    if (!region.current || (before?.id === id && before.focus === focus)) return;
    handled.current = { id, focus, screen };
    // A look back stays on screen while its steps are decided, and shows itself what became of each.
    if (before?.id === id && before.screen === screen) return;
    region.current.focus({ preventScroll: true });
    if (before?.id === id) region.current.scrollIntoView();
    else window.scrollTo(0, 0);
  }, [focus, id, screen]);
  return region;
}
