import type { Locale } from '@/lib/content/locale';
import { ActList } from './act-list';
import { ACT_START, viewOf } from './act-view';
import { actToRelationshipMessages } from './messages';
import { PathTable } from './path-table';
import styles from './interaction-levels.module.css';

/** The ten acts before any boundary is drawn, without the controls. */
export function ActToRelationshipStill({ locale }: { locale: Locale }) {
  const words = actToRelationshipMessages[locale];
  const view = viewOf(ACT_START);
  return (
    <div className={styles.model}>
      <PathTable words={words} view={view} />
      <p className={styles.said}>{words.verdict(ACT_START, view)}</p>
      <ActList words={words} view={view} cuts={ACT_START.cuts} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
