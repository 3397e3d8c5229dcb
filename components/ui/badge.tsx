import type { ReactNode } from 'react';
import styles from './badge.module.css';

/** One or two words on the standing of a thing: 示意, 未开放. */
export function Badge({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'good' | 'caution' | 'bad';
  children: ReactNode;
}) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
