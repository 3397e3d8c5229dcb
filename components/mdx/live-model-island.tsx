'use client';

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { PartFailed, PartGuard, type PartGuardWords } from '@/components/ui/part-guard';
import type { LiveModelName } from '@/lib/content/live-models';
import { liveModelViews, type LiveModelViewProps } from './live-models';

type IslandProps<Name extends LiveModelName> = LiveModelViewProps<Name> & {
  readonly name: Name;
  /** The first state as the server drew it: what is read before the instrument's script is there, and without any. */
  readonly still: ReactNode;
  readonly words: PartGuardWords;
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
  words,
}: IslandProps<Name>) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(0);
  const [loaded, setLoaded] = useState<{ View: ComponentType<LiveModelViewProps<Name>> } | 'failed'>();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setNear((times) => times || 1);
      },
      { rootMargin: NEAR },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (near === 0) return;
    liveModelViews[name]().then(
      (View) => setLoaded({ View }),
      () => setLoaded('failed'),
    );
  }, [name, near]);
  // Without the script (a lost connection) the still picture stays, and the text reads on.
  if (loaded === 'failed' || !loaded)
    return (
      <div ref={place}>
        {still}
        {loaded && (
          <PartFailed
            words={words}
            onAgain={() => {
              setLoaded(undefined);
              setNear(near + 1);
            }}
          />
        )}
      </div>
    );
  return (
    <PartGuard words={words}>
      <loaded.View locale={locale} data={data} />
    </PartGuard>
  );
}
