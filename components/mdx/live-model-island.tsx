'use client';

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { LiveModelName } from '@/lib/content/live-models';
import { liveModelViews, type LiveModelViewProps } from './live-models';

type IslandProps<Name extends LiveModelName> = LiveModelViewProps<Name> & {
  readonly name: Name;
  /** The first state as the server drew it: what is read before the instrument's script is there, and without any. */
  readonly still: ReactNode;
};

/** How far below the screen an instrument may be when its script is fetched. */
const NEAR = '800px';

/**
 * Fetches an instrument when the reader comes near it: an old phone shall not build a tea house before the first word
 * can be read. The view is picked by its name, since a function cannot cross from the server.
 */
export function LiveModelIsland<Name extends LiveModelName>({
  name,
  locale,
  data,
  still,
}: IslandProps<Name>) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ View: ComponentType<LiveModelViewProps<Name>> }>();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // Without the script (a lost connection) the still picture stays, and the text reads on.
        liveModelViews[name]().then(
          (View) => setLoaded({ View }),
          () => undefined,
        );
      },
      { rootMargin: NEAR },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [name]);
  return <div ref={place}>{loaded ? <loaded.View locale={locale} data={data} /> : still}</div>;
}
