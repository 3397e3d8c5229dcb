import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { threeBondsMessages } from './three-bonds-messages';
import { BondFigures, BondPictures } from './three-bonds-picture';
import { THREE_BONDS_START, viewOf } from './three-bonds-view';
import styles from './three-bonds.module.css';

/** The instrument's first question, without its controls; the answer is folded away. */
export function ThreeBondsStill({ locale }: { locale: Locale }) {
  const words = threeBondsMessages[locale];
  const view = viewOf(THREE_BONDS_START);
  return (
    <div className={styles.model}>
      <BondPictures words={words} view={view} covered />
      <p className={styles.ask}>{words.ask(view)}</p>
      <Disclosure summary={words.stillAnswer}>
        <div className={styles.model}>
          <BondPictures words={words} view={view} covered={false} />
          <p className={styles.ask}>{words.verdict(view)}</p>
          <BondFigures words={words} view={view} />
        </div>
      </Disclosure>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
