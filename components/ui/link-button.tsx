import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './button.module.css';

/** A way on that deserves the size of a button. It is a link and behaves as one. */
export function LinkButton({
  href,
  weight = 'plain',
  children,
}: {
  href: string;
  weight?: 'main' | 'plain';
  children: ReactNode;
}) {
  return (
    <Link href={href} prefetch={false} className={`${styles.button} ${styles[weight]}`}>
      {children}
    </Link>
  );
}
