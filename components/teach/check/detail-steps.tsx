import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import type { DeskWords } from '../exercises/desk-words';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';
import { impossibleWords, stepAt } from './problem-words';

/** The hand-in decision by decision, each in words, with what the replay makes of it. */
export function DetailSteps({
  locale,
  exercise,
  entry,
}: {
  locale: Locale;
  exercise: DeskWords;
  entry: Entry;
}) {
  const words = deskMessages[locale].detail;
  const [place, setPlace] = useState(0);
  const { outcome, handIn } = entry.checked;
  const steps = useMemo(() => exercise.steps(handIn.attempt), [exercise, handIn]);
  const step = steps[place]!;
  const decision = handIn.attempt.decisions[place];
  const stop = outcome.status === 'invalid' ? (stepAt(outcome.problem.at) ?? 1) - 1 : undefined;
  const lines = step.lines(locale, decision);
  const found = outcome.status === 'scored' ? step.found(locale, outcome) : undefined;
  const last = steps.length - 1;
  return (
    <section className={styles.block} aria-label={words.stepsHeading}>
      <h3>{words.stepsHeading}</h3>
      <div className={styles.steps}>
        <Button aria-disabled={place === 0} onClick={() => setPlace(Math.max(0, place - 1))}>
          {words.previousStep}
        </Button>
        <Button aria-disabled={place === last} onClick={() => setPlace(Math.min(last, place + 1))}>
          {words.nextStep}
        </Button>
        <strong role="status">{words.stepOf(place + 1, steps.length, step.name(locale))}</strong>
      </div>
      {decision === undefined ? (
        <p>{words.notReached}</p>
      ) : (
        <>
          <h4>{words.decided}</h4>
          <dl className={styles.facts}>
            {lines.map(({ label, answer }, i) => (
              <div key={`${i} ${label}`} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd style={{ whiteSpace: 'pre-wrap' }}>{answer}</dd>
              </div>
            ))}
          </dl>
          {outcome.status === 'invalid' && stop === place && (
            <p>
              <strong>{words.stopsHere}</strong> {impossibleWords(locale, outcome.problem)}
            </p>
          )}
          {stop !== undefined && place > stop && <p>{words.notReplayed}</p>}
          {found && (
            <>
              <h4>{words.replay}</h4>
              {found}
            </>
          )}
          <Disclosure summary="JSON">
            <pre className={styles.text} style={{ overflow: 'auto' }} tabIndex={0}>
              {JSON.stringify(decision, undefined, 1).slice(0, 20_000)}
            </pre>
          </Disclosure>
        </>
      )}
    </section>
  );
}
