'use client';

import { useSyncExternalStore } from 'react';

const STILL = '(prefers-reduced-motion: reduce)';

function listen(changed: () => void) {
  const query = matchMedia(STILL);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the reader wants no motion. */
export const useStill = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(STILL).matches,
    () => true,
  );
