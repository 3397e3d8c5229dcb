import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { BASELINES } from '@/lib/simulations/rfm-campaign';
import { numberText } from '../../lab/customers-format';
import { percent, yuan } from '../campaign/figures';
import type { RevealView, TermsView } from '../protocol';
import { beatenBy, liftOf, profitBars } from './findings';
import { liftText } from './lift';
import { revealMessages } from './reveal-messages';
import styles from './reveal.module.css';

/** The learner's list beside four ready-made ones under the same luck. */
export function BesideBaselines({
  locale,
  terms,
  reveal: { happened, baselines },
}: {
  locale: Locale;
  terms: TermsView;
  reveal: RevealView;
}) {
  const { baselines: words, rows, explained, data } = revealMessages[locale];
  const { beaten, equal } = beatenBy(happened.profit, baselines);
  const { zero, bars } = profitBars(happened, baselines);
  const { everyone } = baselines;
  const everyoneCost = everyone.contacts * terms.contactCost;
  const count = (value: number) => numberText(locale, value);
  return (
    <Figure
      title={words.title(yuan(locale, happened.profit), beaten, equal, BASELINES.length)}
      caption={
        everyoneCost > terms.budget
          ? words.dearer(yuan(locale, everyoneCost), yuan(locale, terms.budget))
          : undefined
      }
      table={{
        summary: data,
        content: (
          <DataTable
            caption={words.table}
            columns={(
              ['list', 'contacts', 'anyway', 'incremental', 'response', 'lift', 'profit'] as const
            ).map((key) => ({ key, label: words.columns[key], numeric: key !== 'list' }))}
            rows={bars.map(({ row, result }) => ({
              list: rows[row],
              contacts: count(result.contacts),
              anyway: count(result.anyway),
              incremental: count(result.incremental),
              response: percent(locale, result.response),
              lift: liftText(locale, liftOf(result.response, everyone)),
              profit: count(result.profit),
            }))}
          />
        ),
      }}
    >
      <p>{words.intro}</p>
      <ul className={styles.bars} aria-label={words.bars}>
        {bars.map(({ row, result, from, length }) => (
          <li key={row} className={row === 'mine' ? styles.mine : undefined}>
            <span className={styles.name}>{rows[row]}</span>
            <b className={styles.figure}>{yuan(locale, result.profit)}</b>
            <span className={styles.aside}>
              {words.aside(result.contacts, percent(locale, result.response))}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={result.profit < 0 ? styles.loss : styles.gain}
                style={{ left: `${100 * from}%`, width: `${100 * length}%` }}
              />
              <span className={styles.zero} style={{ left: `${100 * zero}%` }} />
            </span>
            {row !== 'mine' && <span className={styles.explained}>{explained[row](result.contacts)}</span>}
          </li>
        ))}
      </ul>
    </Figure>
  );
}
