'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusLine } from '@/components/ui/status-line';
import { parseAssignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { Json, Outcome } from '@/lib/scoring';
import { momentText } from './date-text';
import { exerciseWords } from './exercise-words';
import { handInMessages } from './hand-in-messages';
import styles from './hand-in.module.css';
import { MOST_HAND_INS, type HandedIn, type KeptAssignment } from './kept-assignment';
import { handedInNow, type Work } from './make-hand-in';
import { Receipt } from './receipt';

export interface HandInProps {
  readonly locale: Locale;
  /** The run as it stands. Keep the object while it stays the same. */
  readonly work: Work;
  /** Decisions of a whole run. */
  readonly steps: number;
  /** Scores the run with these decisions. Keep the function while the run stays the same. */
  readonly score: (
    decisions: readonly Json[],
  ) => Promise<{ readonly outcome: Outcome; readonly reportHash: string }>;
  readonly assignment: KeptAssignment;
  readonly keep: (assignment: KeptAssignment) => void;
}

/** Makes the hand-in, keeps its receipt, and offers three ways to pass it on. */
export function HandInPanel(props: HandInProps) {
  const { locale, work, steps, assignment } = props;
  const words = handInMessages[locale];
  const last = assignment.handedIn.at(-1);
  if (work.decisions.length < steps)
    return (
      <Disclosure summary={last ? words.earlyDone(last.receipt) : words.early}>
        <Panel {...props} />
      </Disclosure>
    );
  return (
    <section className={styles.section} aria-labelledby="hand-in">
      <h2 id="hand-in">{words.heading}</h2>
      <Panel {...props} />
    </section>
  );
}

function Panel({ locale, work, steps, score, assignment, keep }: HandInProps) {
  const words = handInMessages[locale];
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const link = parseAssignment(assignment.search);
  const resubmit = !link.ok || link.value.resubmit;
  const last = assignment.handedIn.at(-1);
  const since = work.decisions.length - (last?.decided ?? 0);
  const missing = steps - work.decisions.length;
  const finished = missing === 0;

  async function handIn() {
    if (state === 'working') return;
    setState('working');
    try {
      const { reportHash } = await score(work.decisions);
      const made = handedInNow(assignment, work, reportHash, new Date());
      keep({ ...assignment, handedIn: [...assignment.handedIn, made].slice(-MOST_HAND_INS) });
      setState('ready');
      // Once it stands on the page.
      setTimeout(() => document.getElementById('hand-in-receipt')?.focus(), 50);
    } catch {
      setState('failed');
    }
  }

  const status = (
    <StatusLine>
      {state === 'working' && words.working}
      {state === 'failed' && words.failed}
    </StatusLine>
  );
  if (work.decisions.length === 0) return <p className={styles.soft}>{words.empty}</p>;
  const button = (label: string, main: boolean) => (
    <Button
      weight={main ? 'main' : 'plain'}
      aria-disabled={state === 'working' || undefined}
      onClick={() => void handIn()}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.panel}>
      {last && (
        <Receipt
          locale={locale}
          work={work}
          steps={steps}
          score={score}
          assignment={assignment}
          last={last}
        />
      )}
      {!finished && (
        <Callout kind="caution" title={words.missing(missing)}>
          <p>{resubmit ? words.resubmit : words.firstCounts}</p>
        </Callout>
      )}
      {last ? (
        <p className={styles.way}>
          {button(words.again, resubmit && since > 0)}
          <span className={styles.soft}>{words.againNote(resubmit, since)}</span>
        </p>
      ) : (
        <>
          <p>{words.holds}</p>
          <p>
            {words.recomputed}
            {locale === 'en' && ' '}
            {exerciseWords[work.exercise][locale].byPerson}
          </p>
          <p className={styles.way}>
            {button(finished ? words.handIn : words.handInNow, finished)}
            <span className={styles.soft}>{words.nothingSent}</span>
          </p>
        </>
      )}
      {status}
      {assignment.handedIn.length > 1 && (
        <Disclosure summary={words.earlier}>
          <Earlier locale={locale} steps={steps} all={assignment.handedIn.slice(0, -1)} />
        </Disclosure>
      )}
    </div>
  );
}

function Earlier({ locale, steps, all }: { locale: Locale; steps: number; all: readonly HandedIn[] }) {
  const words = handInMessages[locale];
  return (
    <ul className={styles.earlier}>
      {all.map(({ at, receipt, decided }) => (
        <li key={`${at} ${receipt}`}>
          <strong>{receipt}</strong>{' '}
          <span className={styles.soft}>
            {words.madeAt(momentText(locale, new Date(at)))}
            {locale === 'zh' ? '，' : ', '}
            {words.decided(decided, steps)}
          </span>
        </li>
      ))}
    </ul>
  );
}
