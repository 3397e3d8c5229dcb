import type { Ref } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Locale } from '@/lib/content/locale';
import { BadRowsTable } from './data-panel-bad-rows';
import { dataMessages } from './data-messages';
import { failureWords } from './problem-words';
import type { OpenFailure } from './protocol';
import styles from './data-panel.module.css';

/** What was wrong and where, why, what to do, and what is safe. */
export function Failure({
  locale,
  failure,
  safe,
  boxRef,
  onChangeColumns,
}: {
  locale: Locale;
  failure: OpenFailure;
  safe: string;
  boxRef?: Ref<HTMLDivElement>;
  /** Where the columns can be chosen again. */
  onChangeColumns?: (() => void) | undefined;
}) {
  const words = dataMessages[locale];
  const { what, why, todo } = failureWords(failure, locale);
  return (
    <div className={styles.failure} ref={boxRef} tabIndex={-1}>
      <Callout kind="bad" title={words.failed}>
        <p>
          <strong className={styles.found}>{what}</strong>
        </p>
        <p className={styles.found}>{why}</p>
        <p className={styles.found}>{todo}</p>
        {safe !== '' && <p>{safe}</p>}
      </Callout>
      {failure.badRows && <BadRowsTable locale={locale} badRows={failure.badRows} />}
      {onChangeColumns && (
        <div>
          <Button onClick={onChangeColumns}>{words.changeColumns}</Button>
        </div>
      )}
    </div>
  );
}
