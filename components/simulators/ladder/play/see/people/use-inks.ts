'use client';

import { useEffect, useState } from 'react';
import { INKS } from './people-marks';

/** The colours of the marks as the page shows them now; anew when the theme changes. A canvas does not read custom properties. */
export function useInks(): readonly string[] {
  const [inks, setInks] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      const probe = document.createElement('span');
      document.body.append(probe);
      const found = INKS.map((name) => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      setInks((before) => (before.join() === found.join() ? before : found));
    };
    read();
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) =>
      matchMedia(query),
    );
    queries.forEach((query) => query.addEventListener('change', read));
    const themes = new MutationObserver(read);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      queries.forEach((query) => query.removeEventListener('change', read));
      themes.disconnect();
    };
  }, []);
  return inks;
}
