import { DataTable } from '@/components/ui/data-table';
import type { Locale } from '@/lib/content/locale';
import type { Measure } from '@/lib/metrics';
import { moneyInColumn } from '../../lab/customers-format';
import type { GuidedView, HandCardView } from '../protocol';
import { handMessages } from './hand-messages';
import styles from './hand.module.css';
import { standingOf, workedOf } from './worked';

export interface CardProps {
  readonly locale: Locale;
  readonly card: HandCardView;
  readonly limits: GuidedView['hand']['limits'];
  /** Last day of the file. */
  readonly lastDay: string;
}

/** The rows of one customer. */
export function CardRows({ locale, card }: Pick<CardProps, 'locale' | 'card'>) {
  const words = handMessages[locale];
  return (
    <div className={styles.rows}>
      <DataTable
        caption={words.rows(card.id)}
        columns={[
          { key: 'day', label: words.day },
          { key: 'amount', label: words.amount, numeric: true },
        ]}
        rows={card.rows.map(({ day, cents }) => ({ day, amount: moneyInColumn(cents) }))}
      />
    </div>
  );
}

/** How one score comes about, from her rows to the limit. */
export function Reasoning({
  locale,
  card,
  limits,
  lastDay,
  measure,
}: CardProps & { readonly measure: Measure }) {
  const words = handMessages[locale];
  const found = card.worked[measure];
  if (!found) return null;
  return (
    <ol className={styles.steps}>
      {words.steps(measure, workedOf(card.rows), lastDay, found.value).map((line) => (
        <li key={line}>{line}</li>
      ))}
      <li>{words.stands(measure, found.value, standingOf(measure, found.value, limits[measure]))}</li>
    </ol>
  );
}
