'use client';

import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { moneyInColumn } from '../../lab/customers-format';
import type { SectionProps } from '../step';
import { caseMessages } from './case-messages';
import styles from './case.module.css';
import { CountingOpen } from './counting-open';
import { CountingDecided } from './counting-decided';

/** The owner's question, her file, and how it is to be counted. */
export function CaseSection(props: SectionProps) {
  const { locale, view } = props;
  const words = caseMessages[locale];
  const { terms, file, counting } = view;
  return (
    <div className={styles.case}>
      <div className={styles.paper}>
        <section className={styles.letter} aria-labelledby="letter">
          <h3 id="letter">
            {words.letter} <Badge>{words.illustrative}</Badge>
          </h3>
          {words.letterLines(terms, file).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className={styles.signed}>{words.signed}</p>
        </section>
        <section aria-labelledby="terms">
          <h3 id="terms">{words.terms}</h3>
          <dl className={styles.terms}>
            {words.termRows(terms).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <h3>{words.file}</h3>
          <p>{words.fileLine(file)}</p>
          <DataTable
            caption={words.sample}
            columns={[
              { key: 'id', label: words.columns.id },
              { key: 'day', label: words.columns.day },
              { key: 'amount', label: words.columns.amount, numeric: true },
            ]}
            rows={file.sample.map(({ id, day, cents }) => ({ id, day, amount: moneyInColumn(cents) }))}
          />
          <p className={styles.note}>{words.sampleNote}</p>
        </section>
      </div>
      <section className={styles.counting} aria-labelledby="step-definitions">
        <h3 id="step-definitions" tabIndex={-1}>
          {words.count}
        </h3>
        {counting ? (
          <CountingDecided locale={locale} view={view} counting={counting} />
        ) : (
          <CountingOpen {...props} />
        )}
      </section>
    </div>
  );
}
