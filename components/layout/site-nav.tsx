'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import styles from './header.module.css';

export interface NavItem {
  href: string;
  text: string;
  /** Pages below this address belong to the item too: lessons to the course. */
  covers?: string;
}

/** The main links. The one whose page is open carries the seal line. */
export function SiteNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul>
        {items.map(({ href, text, covers }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={
                pathname === href ? 'page' : covers && pathname.startsWith(covers) ? 'true' : undefined
              }
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
