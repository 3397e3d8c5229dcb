'use client';

import { Button } from '@/components/ui/button';
import styles from './failure-note.module.css';

export interface FailureStrings {
  title: string;
  body: string;
  retry: string;
  home: string;
}

/** What failed, what is safe, and the two ways on. The way home is a plain link: what failed may be the router. */
export function FailureNote({
  strings,
  home,
  onRetry,
}: {
  strings: FailureStrings;
  home: string;
  onRetry: () => void;
}) {
  return (
    <div className={styles.note} role="alert">
      <h1>{strings.title}</h1>
      <p>{strings.body}</p>
      <p className={styles.ways}>
        <Button weight="main" onClick={onRetry}>
          {strings.retry}
        </Button>
        <a href={home}>{strings.home}</a>
      </p>
    </div>
  );
}
