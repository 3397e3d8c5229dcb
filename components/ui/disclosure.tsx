import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** Something to open when wanted: a worked step, a data table. Works without JavaScript. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
