'use client';

import { useEffect, useState, type ComponentType } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { guidedMessages } from '../guided-messages';
import styles from '../guided.module.css';

/** A part that only an assigned run needs, fetched when it is shown. `load` is one function for good. */
export function OnDemand<Props extends { readonly locale: Locale }>({
  load,
  props,
}: {
  load: () => Promise<ComponentType<Props>>;
  props: Props;
}) {
  const words = guidedMessages[props.locale];
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ Part: ComponentType<Props> } | 'failed'>();
  useEffect(() => {
    let left = false;
    load().then(
      (Part) => left || setFound({ Part }),
      () => left || setFound('failed'),
    );
    return () => {
      left = true;
    };
  }, [load, tries]);
  if (found === 'failed')
    return (
      <p role="alert">
        {words.failed}{' '}
        <Button
          onClick={() => {
            setFound(undefined);
            setTries(tries + 1);
          }}
        >
          {words.tryAgain}
        </Button>
      </p>
    );
  if (!found) return <p className={styles.loading}>{words.loading}</p>;
  return <found.Part {...props} />;
}
