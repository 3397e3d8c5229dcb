'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusLine } from '@/components/ui/status-line';
import { parseAssignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { GUIDED_STEPS } from '@/lib/scoring';
import { guidedMessages } from '../guided-messages';
import type { GuidedRun } from '../protocol';
import { MOST_HAND_INS, type Assignment, type HandedIn } from '../saved-run';
import type { Ask } from '../step';
import { handInMessages } from './hand-in-messages';
import styles from './hand-in.module.css';
import { handedInNow } from './make-hand-in';
import { Receipt } from './receipt';

export interface HandInProps {
  readonly locale: Locale;
  readonly run: GuidedRun;
  readonly ask: Ask;
  /** All steps are decided. */
  readonly finished: boolean;
  readonly assignment: Assignment;
  readonly keep: (assignment: Assignment) => void;
}

/** Makes the hand-in, keeps its receipt, and offers three ways to pass it on. */
export function HandInPanel(props: HandInProps) {
  const { locale, finished, assignment } = props;
  const words = handInMessages[locale];
  const last = assignment.handedIn.at(-1);
  if (!finished)
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

function Panel({ locale, run, ask, finished, assignment, keep }: HandInProps) {
  const words = handInMessages[locale];
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const link = parseAssignment(assignment.search);
  const resubmit = !link.ok || link.value.resubmit;
  const last = assignment.handedIn.at(-1);
  const since = run.decisions.length - (last?.decided ?? 0);
  const missing = GUIDED_STEPS.length - run.decisions.length;

  async function handIn() {
    if (state === 'working') return;
    setState('working');
    try {
      const { reportHash } = await ask('score', { run });
      const made = handedInNow(assignment, run, reportHash, new Date());
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
  if (run.decisions.length === 0) return <p className={styles.soft}>{words.empty}</p>;
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
      {last && <Receipt locale={locale} run={run} ask={ask} assignment={assignment} last={last} />}
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
          <p>{words.recomputed}</p>
          <p className={styles.way}>
            {button(finished ? words.handIn : words.handInNow, finished)}
            <span className={styles.soft}>{words.nothingSent}</span>
          </p>
        </>
      )}
      {status}
      {assignment.handedIn.length > 1 && (
        <Disclosure summary={words.earlier}>
          <Earlier locale={locale} all={assignment.handedIn.slice(0, -1)} />
        </Disclosure>
      )}
    </div>
  );
}

function Earlier({ locale, all }: { locale: Locale; all: readonly HandedIn[] }) {
  const words = handInMessages[locale];
  return (
    <ul className={styles.earlier}>
      {all.map(({ at, receipt, decided }) => (
        <li key={`${at} ${receipt}`}>
          <strong>{receipt}</strong>{' '}
          <span className={styles.soft}>
            {words.madeAt(guidedMessages[locale].date(Date.parse(at)))}
            {locale === 'zh' ? '，' : ', '}
            {words.decided(decided, GUIDED_STEPS.length)}
          </span>
        </li>
      ))}
    </ul>
  );
}
