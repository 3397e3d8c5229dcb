import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import type { JourneyOutcome } from '@/lib/simulations/journey';
import { mostOf } from './findings';
import { numberText, shareText, signedText, yuanText } from './format';
import { walkMessages } from './walk-messages';
import styles from './walk.module.css';

/** What came of one walk, or of several on the same luck: who got through, and what it is worth. */
export function WalkSums({
  locale,
  walks,
  nameOf,
}: {
  locale: Locale;
  walks: readonly { readonly label: string | undefined; readonly outcome: JourneyOutcome }[];
  nameOf: (id: string) => string;
}) {
  const all = walkMessages[locale];
  const words = all.sums;
  const [first] = walks;
  if (!first) return null;
  const worst = mostOf(first.outcome, 'leftShare');
  const title =
    walks.length === 1
      ? words.one(first.outcome.customers, first.outcome.through, worst && nameOf(worst.id))
      : words.many(
          first.outcome.customers,
          walks.map(({ label, outcome }) => ({ label: label ?? '', through: outcome.through })),
        );
  return (
    <Figure title={title} illustrative={all.illustrative} caption={words.caption}>
      <div className={styles.sides} data-many={walks.length}>
        {walks.map(({ label, outcome }, i) => (
          <div key={i} className={styles.card}>
            {label !== undefined && <p className={styles.label}>{label}</p>}
            <div className={styles.meter} aria-hidden="true">
              <span style={{ width: `${(100 * outcome.through) / outcome.customers}%` }} />
            </div>
            <dl className={styles.facts}>
              <div>
                <dt>{words.through}</dt>
                <dd>{words.ofAll(outcome.through, outcome.customers)}</dd>
              </div>
              <div>
                <dt>{words.worth}</dt>
                <dd>{yuanText(locale, outcome.worth)}</dd>
              </div>
              <div>
                <dt>{words.nps}</dt>
                <dd>{outcome.through === 0 ? '–' : numberText(locale, outcome.nps)}</dd>
              </div>
              <div>
                <dt>{words.again}</dt>
                <dd>{outcome.through === 0 ? '–' : shareText(outcome.again)}</dd>
              </div>
              <div>
                <dt>{words.remembered}</dt>
                <dd>{outcome.through === 0 ? '–' : signedText(outcome.remembered)}</dd>
              </div>
            </dl>
          </div>
        ))}
      </div>
    </Figure>
  );
}
