'use client';

import { useMemo } from 'react';
import { finalMark, NO_MARKS } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { GUIDED_RUBRIC, GUIDED_STEPS, type Outcome } from '@/lib/scoring';
import { useAsked } from '../use-asked';
import { guidedMessages } from '../guided-messages';
import type { GuidedRun } from '../protocol';
import { pointsText } from '../report/report-format';
import type { Assignment, HandedIn } from '../saved-run';
import type { Ask } from '../step';
import { handInMessages } from './hand-in-messages';
import styles from './hand-in.module.css';
import { handInOf } from './make-hand-in';
import { PassOn } from './pass-on';

/** The receipt code large, and the ways to pass the hand-in on. */
export function Receipt({
  locale,
  run,
  ask,
  assignment,
  last,
}: {
  locale: Locale;
  run: GuidedRun;
  ask: Ask;
  assignment: Assignment;
  last: HandedIn;
}) {
  const words = handInMessages[locale];
  const handIn = useMemo(() => handInOf(assignment, run, last), [assignment, run, last]);
  const { seed, decisions } = handIn.attempt;
  const { answer } = useAsked(ask, 'score', { run: { seed, decisions } });
  const score = answer && scoreText(locale, answer.outcome, assignment);
  const comma = locale === 'zh' ? '，' : ', ';
  return (
    <>
      <div className={styles.receipt}>
        <h3 id="hand-in-receipt" tabIndex={-1}>
          <span className={styles.soft}>{words.receipt}</span>{' '}
          <span className={styles.code}>{last.receipt}</span>
        </h3>
        <p className={styles.soft}>
          {words.madeAt(guidedMessages[locale].date(Date.parse(last.at)))}
          {comma}
          {words.decided(last.decided, GUIDED_STEPS.length)}
          {locale === 'zh' ? '。' : '. '}
          {score && `${score}${locale === 'zh' ? '。' : '.'}`}
        </p>
      </div>
      <PassOn
        key={last.receipt}
        locale={locale}
        handIn={handIn}
        receipt={last.receipt}
        title={assignment.title}
        score={score}
      />
    </>
  );
}

/** Under the assignment's own weights. */
function scoreText(locale: Locale, outcome: Outcome, { weights }: Assignment): string | undefined {
  if (outcome.status !== 'scored') return undefined;
  const words = handInMessages[locale];
  const { total, outOf, toBeMarked } = finalMark(outcome, GUIDED_RUBRIC, weights, NO_MARKS);
  return (
    words.score(pointsText(total), pointsText(outOf)) +
    (toBeMarked > 0 ? words.scoreWaiting(pointsText(toBeMarked)) : '')
  );
}
