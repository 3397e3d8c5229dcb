import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { caseAt } from '@/lib/simulations/relationship-level';
import { LevelAccounts } from './level-accounts';
import { MatrixTable } from './matrix-table';
import { relationshipLevelMessages } from './messages';
import { RELATIONSHIP_LEVEL_START, viewOf } from './relationship-level-view';
import styles from './relationship-level.module.css';

/** The instrument's first question, without its controls; the answer is folded away. */
export function RelationshipLevelStill({ locale }: { locale: Locale }) {
  const words = relationshipLevelMessages[locale];
  const view = viewOf(RELATIONSHIP_LEVEL_START);
  const { id, customers, margin } = caseAt(RELATIONSHIP_LEVEL_START.asked);
  return (
    <div className={styles.model}>
      <p className={styles.question}>{words.question(words.cases[id], customers, margin)}</p>
      <Disclosure summary={words.stillAnswer}>
        <div className={styles.model}>
          <MatrixTable words={words} view={view} />
          <p className={styles.question}>{words.verdict(RELATIONSHIP_LEVEL_START, view)}</p>
          <LevelAccounts words={words} view={view} />
        </div>
      </Disclosure>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
