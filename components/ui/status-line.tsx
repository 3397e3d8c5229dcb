import type { ReactNode } from 'react';
import styles from './status-line.module.css';

/**
 * A line that is read out when it changes, after what is being read. Keep it on the page while it is empty:
 * a region that arrives together with its first words stays silent.
 */
export function StatusLine({ children }: { children?: ReactNode }) {
  return (
    <p role="status" className={styles.line}>
      {children}
    </p>
  );
}
