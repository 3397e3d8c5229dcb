import type { Locale } from '@/lib/content/locale';
import { rungName } from '../names';
import styles from './story.module.css';

/** Where somebody stands: a square of the rung’s colour with the name beside it. */
export function RungMark({ locale, rung }: { readonly locale: Locale; readonly rung: number }) {
  return (
    <span className={styles.rungMark}>
      <span className={`${styles.swatch} ${styles[`swatch${rung}`]}`} aria-hidden="true" />
      {rungName(locale, rung)}
    </span>
  );
}
