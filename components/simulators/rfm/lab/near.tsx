'use client';

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import styles from './lab.module.css';

/** How far below the screen a part may be when its script is fetched. */
const NEAR = '600px';

/**
 * A part of the page whose script is fetched when the reader comes near it. If it does not come (a lost connection), the
 * rest of the page stays and the reader can ask again.
 */
export function Near<Props extends object>({
  load,
  props,
  words,
  now = false,
  still,
}: {
  /** The same function at every drawing. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
  /** Asked for by the reader: it is fetched wherever it stands. */
  now?: boolean;
  /** What stands here until then: the part as the server drew it. */
  still?: ReactNode;
  words: { readonly loading: string; readonly failed: string; readonly tryAgain: string };
}) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(now ? 1 : 0);
  const [part, setPart] = useState<{ Part: ComponentType<Props> } | 'failed'>();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear((times) => times || 1);
      },
      { rootMargin: NEAR },
    );
    const look = () => {
      if (place.current) observer.observe(place.current);
    };
    // What the page itself needs comes first: a slow line shall not share itself out among all parts at once.
    if (document.readyState === 'complete') look();
    else window.addEventListener('load', look, { once: true });
    return () => {
      window.removeEventListener('load', look);
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    if (near === 0) return;
    load().then(
      (Part) => setPart({ Part }),
      () => setPart('failed'),
    );
  }, [near, load]);
  if (part === 'failed')
    return (
      <p role="alert">
        {words.failed} <Button onClick={() => setNear(near + 1)}>{words.tryAgain}</Button>
      </p>
    );
  return (
    <div ref={place} className={styles.near}>
      {part ? <part.Part {...props} /> : (still ?? <p className={styles.loading}>{words.loading}</p>)}
    </div>
  );
}
