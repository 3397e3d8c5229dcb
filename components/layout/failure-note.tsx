'use client';

import { Button } from '@/components/ui/button';
import styles from './failure-note.module.css';

export interface FailureStrings {
  title: string;
  body: string;
  retry: string;
  home: string;
}

/**
 * What failed, what is safe, and the two ways on. Trying again loads the page anew: a script that did not come is not
 * asked for a second time otherwise. The way home is a plain link: what failed may be the router.
 */
export function FailureNote({ strings, home }: { strings: FailureStrings; home: string }) {
  return (
    <div className={styles.note} role="alert">
      <h1>{strings.title}</h1>
      <p>{strings.body}</p>
      <p className={styles.ways}>
        <Button weight="main" onClick={reload}>
          {strings.retry}
        </Button>
        <a href={home}>{strings.home}</a>
      </p>
    </div>
  );
}

const reload = () => location.reload();
