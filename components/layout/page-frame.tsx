import type { ReactNode } from 'react';
import styles from './page-frame.module.css';

/** The main part of a page: `text` keeps a column that reads well, `wide` uses the whole sheet. */
export function PageFrame({ width = 'text', children }: { width?: 'text' | 'wide'; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={`${styles.frame} ${width === 'wide' ? styles.wide : ''}`}>
      {children}
    </main>
  );
}
