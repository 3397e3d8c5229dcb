import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import styles from './see.module.css';

/** A view that waits: its take-away can be read before it is opened. */
export function Folded({
  kind,
  takeAway,
  children,
}: {
  readonly kind: string;
  readonly takeAway: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.kind}>{kind}</span>
          <span className={styles.takeAway}>{takeAway}</span>
        </>
      }
    >
      <div className={styles.stack}>{children}</div>
    </Disclosure>
  );
}
