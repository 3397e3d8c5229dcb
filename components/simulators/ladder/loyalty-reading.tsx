'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { LOYALTY_FUTURES, type DickBasu, type LoyaltyFuture } from '@/lib/simulations/ladder';
import { loyaltyReadingMessages } from './loyalty-reading-messages';
import { LoyaltyReadingPicture } from './loyalty-reading-picture';
import { viewOf, type LoyaltyReadingState } from './loyalty-reading-view';
import styles from './loyalty-reading.module.css';

export interface LoyaltyReadingProps {
  readonly locale: Locale;
  readonly state: LoyaltyReadingState;
  readonly onChange: (change: Partial<LoyaltyReadingState>) => void;
}

const READINGS = ['before', 'gone', 'after'] as const;
const ASKED: readonly DickBasu[] = ['loyalty', 'spurious', 'latent', 'none'];

/** The same 200 people, read twice: the reader says who will leave, then a year passes. */
export function LoyaltyReading({ locale, state, onChange }: LoyaltyReadingProps) {
  const words = loyaltyReadingMessages[locale];
  const view = viewOf(state.future);
  const asking = state.reading === 'before';
  // What the reader said, and of which future; it goes with another future.
  const [said, setSaid] = useState<{ cell: DickBasu; future: LoyaltyFuture }>();
  const answered = state.reading === 'gone' && said?.future === state.future ? said.cell : undefined;
  const question = useId();
  // The buttons that were pressed vanish; whoever pressed them by key goes on reading here.
  const outcome = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) outcome.current?.focus();
    pressed.current = false;
  }, [asking]);

  function pass(cell?: DickBasu) {
    setSaid(cell && { cell, future: state.future });
    pressed.current = true;
    onChange({ reading: 'gone' });
  }

  function again() {
    const next = LOYALTY_FUTURES[(LOYALTY_FUTURES.indexOf(state.future) + 1) % LOYALTY_FUTURES.length];
    pressed.current = true;
    onChange({ reading: 'before', future: next ?? 'same' });
  }

  return (
    <div className={styles.model}>
      <Select
        label={words.futureLabel}
        value={state.future}
        options={LOYALTY_FUTURES.map((value) => ({ value, label: words.futures[value] }))}
        onChange={(future) => onChange({ future, reading: 'before' })}
      />
      {asking ? (
        <div>
          <p className={styles.ask} id={question}>
            {words.ask}
          </p>
          <div className={styles.buttons} role="group" aria-labelledby={question}>
            {ASKED.map((cell) => (
              <Button key={cell} onClick={() => pass(cell)}>
                {words.cells[cell]}
              </Button>
            ))}
            <Button onClick={() => pass()}>{words.skip}</Button>
          </div>
        </div>
      ) : (
        <Select
          label={words.readingLabel}
          value={state.reading}
          options={READINGS.map((value) => ({ value, label: words.readings[value] }))}
          onChange={(reading) => onChange({ reading })}
        />
      )}
      <div ref={outcome} tabIndex={-1} className={styles.outcome}>
        <StatusLine>
          {[...(answered ? [words.said(answered, view)] : []), words.verdict(state, view)].join(words.gap)}
        </StatusLine>
      </div>
      <LoyaltyReadingPicture words={words} state={state} view={view} />
      {!asking && (
        <div className={styles.buttons}>
          <Button weight="main" onClick={again}>
            {words.again}
          </Button>
        </div>
      )}
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
