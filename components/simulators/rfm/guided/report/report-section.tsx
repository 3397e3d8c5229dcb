'use client';

import { useId } from 'react';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '../step';
import { useAsked } from '../use-asked';
import { CalibrationView } from './calibration-view';
import { ReportHash } from '@/components/ui/look-back/report-hash';
import { reportMessages } from './report-messages';
import { ReportView } from './report-view';
import styles from '@/components/ui/look-back/report.module.css';
import { useCheckedRuns } from './use-checked-runs';

/** The score of the run, once all is decided. */
export function ReportSection({ locale, run, ask, weights }: SectionProps) {
  const words = reportMessages[locale];
  const id = useId();
  const { answer: value, slow, failed, retry } = useAsked(ask, 'score', { run });
  const checked = useCheckedRuns(ask, run);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h3>
      {failed && (
        <div role="alert">
          <p>{words.failed}</p>
          <Button onClick={retry}>{words.again}</Button>
        </div>
      )}
      {!value && slow && <p className={styles.note}>{words.counting}</p>}
      {value?.outcome.status === 'scored' && (
        <>
          <ReportView locale={locale} report={value.outcome} {...(weights && { weights })} />
          <ReportHash locale={locale} hash={value.reportHash} />
        </>
      )}
      {value?.outcome.status === 'not-attempted' && <p>{words.nothing}</p>}
      {value?.outcome.status === 'invalid' && (
        <p>{words.invalid(value.outcome.problem.at, value.outcome.problem.code)}</p>
      )}
      {checked && <CalibrationView locale={locale} runs={checked} />}
    </section>
  );
}
