import type { Locale } from '@/lib/content/locale';
import { aliveMessages } from './alive-messages';
import { AlivePicture, type SilentCustomer } from './alive-picture';
import styles from './retention.module.css';

/** The instrument's first state, without its controls. */
export function StillAliveStill({
  locale,
  customers,
}: {
  locale: Locale;
  customers: readonly SilentCustomer[];
}) {
  const words = aliveMessages[locale];
  return (
    <div className={styles.model}>
      <AlivePicture words={words} customers={customers} days={90} model="bg-nbd" />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
