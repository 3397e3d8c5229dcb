import { Badge } from '@/components/ui/badge';
import type { LevelAccount } from '@/lib/simulations/relationship-level';
import type { RelationshipLevelMessages } from './messages';
import type { RelationshipView } from './relationship-level-view';
import styles from './relationship-level.module.css';

/** A full bar, as a share of the year's margin. */
const FULL = 0.3;
const width = (share: number) => `${100 * Math.min(1, share / FULL)}%`;

/** The five levels, each with its cost and what must come back, in words and as a bar. */
export function LevelAccounts({ words, view }: { words: RelationshipLevelMessages; view: RelationshipView }) {
  const { accounts } = words;
  return (
    <div>
      <p className={styles.heading}>{accounts.heading}</p>
      <p className={styles.note}>{accounts.legend(FULL)}</p>
      <ul className={styles.levels}>
        {view.accounts.map((account) => (
          <li key={account.level} className={account.possible ? undefined : styles.impossible}>
            <p className={styles.level}>
              <strong>{words.levels[account.level]}</strong>
              {view.matrix.includes(account.level) && <Badge>{accounts.byMatrix}</Badge>}
              {view.best === account.level && <Badge tone="good">{accounts.bySum}</Badge>}
              <span>{accounts.cost(account)}</span>
            </p>
            {account.costEach > 0 && (
              <>
                <p className={styles.note}>{accounts.each(account)}</p>
                <Bar account={account} />
              </>
            )}
            <p className={styles.back}>{accounts.back(account)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words below it say the same. */
function Bar({ account: { mustReturn, assumedReturn } }: { account: LevelAccount }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      <span className={styles.must} style={{ width: width(mustReturn) }} />
      {mustReturn > FULL && <span className={styles.more} />}
      <span className={styles.assumed} style={{ insetInlineStart: width(assumedReturn) }} />
    </div>
  );
}
