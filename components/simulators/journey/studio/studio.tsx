'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { JourneyMap, VersionName } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { PartSlot } from '@/components/ui/part-slot';
import type { Locale } from '@/lib/content/locale';
import { Begin } from './begin';
import { Bring } from './bring';
import { KeptMaps } from './kept-maps';
import { studioMessages } from './studio-messages';
import { createStudio } from './studio-store';
import styles from './studio.module.css';

const loadEditor = () => import('./editor/editor').then(({ MapEditor }) => MapEditor);

/** Journey maps of one's own: those kept on the device, new ones, and the one that is open. */
export function Studio({
  locale,
  intro,
  renderWalk,
}: {
  locale: Locale;
  /** Stands above the list and leaves the room to the map. */
  intro: ReactNode;
  /** The walk of a map that has all its numbers. */
  renderWalk?: (map: JourneyMap, version: VersionName) => ReactNode;
}) {
  const words = studioMessages[locale];
  const [studio] = useState(() => createStudio(locale));
  const state = useStore(studio.store);
  const { actions } = studio;
  useEffect(() => actions.start(), [actions]);
  const top = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = state.open !== undefined;
  // Into a map and back, one begins at the top.
  useEffect(() => {
    if (wasOpen.current !== isOpen) {
      top.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={top} tabIndex={-1} className={styles.studio}>
      <div role="alert" className={styles.alerts}>
        {state.notice !== undefined && (
          <p className={styles.note}>
            {state.notice} <Button onClick={() => actions.notify(undefined)}>{words.close}</Button>
          </p>
        )}
      </div>
      {state.open === undefined ? (
        <>
          {intro}
          <KeptMaps locale={locale} state={state} actions={actions} />
          <Begin locale={locale} actions={actions} />
          <Bring locale={locale} actions={actions} />
        </>
      ) : (
        <PartSlot
          key={state.open}
          load={loadEditor}
          props={{ locale, id: state.open, keeper: studio.keeper(), onClose: actions.close, renderWalk }}
          words={words}
        />
      )}
    </div>
  );
}
