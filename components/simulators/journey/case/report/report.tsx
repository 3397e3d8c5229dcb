'use client';

import { useId } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { PartWeights } from '@/lib/assignments';
import type { PartProps } from '../step-props';
import { useAsked } from '../use-asked';
import { ReportHash } from '@/components/ui/look-back/report-hash';
import { caseNames } from './case-names';
import { reportMessages } from './report-messages';
import { ReportView } from './report-view';
import styles from '@/components/ui/look-back/report.module.css';

export interface ReportProps extends PartProps {
  /** A run that does not count: marked as it would be, and said to be practice. */
  readonly practice: boolean;
  /** What an assignment gives each part. */
  readonly weights: PartWeights | undefined;
}

/** The score of the run, explained line by line. */
export function Report({ locale, words: caseWords, run, ask, practice, weights }: ReportProps) {
  const words = reportMessages[locale];
  const id = useId();
  const { answer: value, slow, failed, retry } = useAsked(ask, 'score', { run });
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.heading}>
        {words.heading}
        {practice && (
          <>
            {' '}
            <Badge>{words.practice}</Badge>
          </>
        )}
      </h3>
      <p className={styles.case}>
        {caseWords.title}
        {practice && <span className={styles.note}>{words.practiceNote}</span>}
      </p>
      {failed && (
        <div role="alert">
          <p>{words.failed}</p>
          <Button onClick={retry}>{words.again}</Button>
        </div>
      )}
      <p role="status" className={styles.note}>
        {!value && slow ? words.counting : ''}
      </p>
      {value?.outcome.status === 'scored' && (
        <>
          <ReportView
            locale={locale}
            names={caseNames(locale, caseWords)}
            report={value.outcome}
            {...(weights && { weights })}
          />
          <ReportHash locale={locale} hash={value.reportHash} />
        </>
      )}
      {value?.outcome.status === 'not-attempted' && <p>{words.nothing}</p>}
      {value?.outcome.status === 'invalid' && <p>{words.invalid}</p>}
    </section>
  );
}
