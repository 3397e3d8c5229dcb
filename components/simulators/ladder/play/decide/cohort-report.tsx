import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import type { CohortLine } from '@/lib/simulations/ladder';
import { rungName } from '../names';
import { countText, percentText } from './figures';
import { prepareMessages } from './prepare-messages';
import styles from './decide.module.css';

/** A rung with fewer people is not named in the title: one who leaves would be a trend. */
const FEWEST = 10;

/** Who stayed, by the rung that the records gave. The table is the report; the bars repeat the share in it. */
export function CohortReport({ locale, lines }: { locale: Locale; lines: readonly CohortLine[] }) {
  const words = prepareMessages[locale].cohorts;
  if (lines.length === 0) return <p className={styles.text}>{words.empty}</p>;
  const share = ({ people: all, stayed }: CohortLine) => (all === 0 ? 1 : stayed / all);
  const many = lines.filter((line) => line.people >= FEWEST);
  const worst = (many.length > 0 ? many : lines).reduce((a, b) => (share(b) < share(a) ? b : a));
  const title =
    share(worst) === 1
      ? words.titleNone
      : words.title(rungName(locale, worst.rung), countText(locale, 100 * (1 - share(worst))));
  return (
    <Figure title={title} caption={words.caption}>
      <DataTable
        caption={words.table}
        columns={[
          { key: 'rung', label: words.columns.rung },
          { key: 'people', label: words.columns.people, numeric: true },
          { key: 'share', label: words.columns.share, numeric: true },
          { key: 'paid', label: words.columns.paid, numeric: true },
        ]}
        rows={lines.map((line) => ({
          rung: rungName(locale, line.rung),
          people: countText(locale, line.people),
          share:
            line.people === 0 ? (
              '—'
            ) : (
              <span className={styles.share}>
                <span aria-hidden="true" style={{ width: `${100 * share(line)}%` }} />
                {percentText(share(line))}
              </span>
            ),
          paid: countText(locale, line.paid / 100),
        }))}
      />
    </Figure>
  );
}
