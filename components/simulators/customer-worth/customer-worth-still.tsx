import type { Locale } from '@/lib/content/locale';
import { customerWorthMessages } from './messages';
import { WorthPicture, WorthReadout, type CustomerWorthState } from './worth-picture';
import styles from './customer-worth.module.css';

/** The instrument's first state, without its controls. */
export function CustomerWorthStill({ locale, state }: { locale: Locale; state: CustomerWorthState }) {
  return (
    <div className={styles.model}>
      <WorthPicture locale={locale} state={state} />
      <WorthReadout locale={locale} state={state} />
      <p className={styles.note}>{customerWorthMessages[locale].note}</p>
    </div>
  );
}
