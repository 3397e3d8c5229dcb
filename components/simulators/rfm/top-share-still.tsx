import type { Locale } from '@/lib/content/locale';
import styles from './eight-groups.module.css';
import { spendingIn } from './shops';
import { TopShareChart } from './top-share-chart';
import { topShareMessages } from './top-share-messages';

/** The instrument's first state, without its controls: the top 20 % of the tea house. */
export function TopShareStill({ locale }: { locale: Locale }) {
  const words = topShareMessages[locale];
  return (
    <div className={styles.model}>
      <TopShareChart words={words} shop="tea-house" spending={spendingIn('tea-house')} top={20} />
      <p className={styles.note}>{words.note(words.about['tea-house'])}</p>
    </div>
  );
}
