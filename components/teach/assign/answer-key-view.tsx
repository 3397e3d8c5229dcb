import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { PartWeights } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { CaseId } from '@/lib/simulations/rfm-campaign';
import type { AnswerKey } from './answer-key-data';
import { answerKeyMessages } from './answer-key-messages';
import { AnswerKeySections } from './answer-key-sections';
import styles from './answer-key.module.css';
import { printPart } from './print-part';

/** The answers for one set, worked out when opened. */
export function AnswerKeyView({
  locale,
  caseId,
  seed,
  weights,
}: {
  locale: Locale;
  caseId: CaseId;
  seed: string;
  weights: PartWeights;
}) {
  const words = answerKeyMessages[locale];
  const id = useId();
  const whole = useRef<HTMLElement>(null);
  const [key, setKey] = useState<AnswerKey | 'failed'>();
  useEffect(() => {
    let left = false;
    import('./answer-key-data')
      .then(({ answerKey }) => answerKey(caseId, seed))
      .then(
        (found) => !left && setKey(found),
        () => !left && setKey('failed'),
      );
    return () => {
      left = true;
    };
  }, [caseId, seed]);
  const ready = key !== undefined && key !== 'failed';
  return (
    <section ref={whole} className={styles.key} aria-labelledby={id}>
      <h3 id={id}>{words.heading(seed)}</h3>
      <p className={styles.contains}>{words.contains}</p>
      <StatusLine>{key === undefined ? words.working : key === 'failed' ? words.failed : ''}</StatusLine>
      {ready && (
        <>
          <p>
            <Button onClick={() => whole.current && printPart(whole.current)}>{words.print}</Button>
          </p>
          <AnswerKeySections locale={locale} answers={key} weights={weights} />
        </>
      )}
    </section>
  );
}
