import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import styles from './previous-next.module.css';

export interface Neighbour {
  href: string;
  title: string;
}

/** The lessons on either side, at the foot of a lesson. */
export function PreviousNext({
  label,
  previous,
  next,
  strings,
}: {
  label: string;
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
  strings: { previous: string; next: string };
}) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className={styles.nav}>
      {previous && (
        <Link href={previous.href} prefetch={false} rel="prev">
          <span className={styles.way}>
            <Icon name="previous" size={18} /> {strings.previous}
          </span>
          {previous.title}
        </Link>
      )}
      {next && (
        <Link href={next.href} prefetch={false} rel="next" className={styles.next}>
          <span className={styles.way}>
            {strings.next} <Icon name="next" size={18} />
          </span>
          {next.title}
        </Link>
      )}
    </nav>
  );
}
