'use client';

import { useSyncExternalStore } from 'react';

// Where a picture gets a phone's layout; the style sheets of the pages change here, too.
const WIDE = '(min-width: 48rem)';

function listen(changed: () => void) {
  const query = matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the window is wide. A drawing does not flow as text does: one that is drawn for a desk is unreadable on a phone. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(WIDE).matches,
    () => false,
  );
