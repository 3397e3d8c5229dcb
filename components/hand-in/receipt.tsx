'use client';

import { useEffect, useMemo, useState } from 'react';
import { finalMark, NO_MARKS, rubricOf } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { Outcome } from '@/lib/scoring';
import { momentText } from './date-text';
import { handInMessages } from './hand-in-messages';
import type { HandInProps } from './hand-in-panel';
import styles from './hand-in.module.css';
import type { HandedIn } from './kept-assignment';
import { handInOf, type Work } from './make-hand-in';
import { PassOn } from './pass-on';
import { pointsText } from './points-text';

/** The receipt code large, and the ways to pass the hand-in on. */
export function Receipt({
  locale,
  work,
  steps,
  score,
  assignment,
  last,
}: Omit<HandInProps, 'keep'> & { last: HandedIn }) {
  const words = handInMessages[locale];
  const handIn = useMemo(() => handInOf(assignment, work, last), [assignment, work, last]);
  const [scored, setScored] = useState<{ readonly of: string; readonly outcome: Outcome }>();
  useEffect(() => {
    let left = false;
    score(handIn.attempt.decisions).then(
      ({ outcome }) => left || setScored({ of: last.receipt, outcome }),
      // The receipt stands without a score: that is the teacher's page's to say.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [score, handIn, last.receipt]);
  const said =
    scored?.of === last.receipt
      ? scoreText(locale, scored.outcome, work.exercise, assignment.weights)
      : undefined;
  const [comma, stop] = locale === 'zh' ? ['，', '。'] : [', ', '. '];
  return (
    <>
      <div className={styles.receipt}>
        <h3 id="hand-in-receipt" tabIndex={-1}>
          <span className={styles.soft}>{words.receipt}</span>{' '}
          <span className={styles.code}>{last.receipt}</span>
        </h3>
        <p className={styles.soft}>
          {words.madeAt(momentText(locale, new Date(last.at)))}
          {comma}
          {words.decided(last.decided, steps)}
          {stop}
          {said && `${said}${stop.trimEnd()}`}
        </p>
      </div>
      <PassOn
        key={last.receipt}
        locale={locale}
        exercise={work.exercise}
        handIn={handIn}
        receipt={last.receipt}
        title={assignment.title}
        score={said}
      />
    </>
  );
}

/** Under the assignment's own weights. */
function scoreText(
  locale: Locale,
  outcome: Outcome,
  exercise: Work['exercise'],
  weights: HandInProps['assignment']['weights'],
): string | undefined {
  if (outcome.status !== 'scored') return undefined;
  const words = handInMessages[locale];
  const { total, outOf, toBeMarked } = finalMark(outcome, rubricOf(exercise), weights, NO_MARKS);
  return (
    words.score(pointsText(total), pointsText(outOf)) +
    (toBeMarked > 0 ? words.scoreWaiting(pointsText(toBeMarked)) : '')
  );
}
