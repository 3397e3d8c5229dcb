'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { readBargaining } from '@/lib/simulations/bargaining';
import { BargainingPicture, Readout } from './bargaining-picture';
import { LAST_PRICE, type BargainingRoundState } from './bargaining-view';
import { roundMessages, type Answer } from './round-messages';
import styles from './bargaining.module.css';

export interface BargainingRoundProps {
  readonly locale: Locale;
  readonly state: BargainingRoundState;
  readonly onChange: (change: Partial<BargainingRoundState>) => void;
}

const ANSWERS: readonly Answer[] = ['less', 'equal', 'more', 'no-deal'];

/** Two sides, each with a way out: where they meet, and who leads against last year. */
export function BargainingRound({ locale, state, onChange }: BargainingRoundProps) {
  const words = roundMessages[locale];
  const reading = readBargaining(state, LAST_PRICE);
  const { covered } = state;
  // What the reader said, and of which terms; with other terms it no longer stands.
  const [said, setSaid] = useState<{ answer: Answer; terms: string }>();
  const terms = [
    state.sellElsewhere,
    state.buyElsewhere,
    state.switching,
    state.sellerWait,
    state.buyerWait,
  ].join();
  const right = reading.deal?.force ?? 'no-deal';
  const answered = said?.terms === terms ? words.answered(said.answer, said.answer === right) : '';

  // The pressed button goes away; without this a keyboard would be sent back to the top of the page.
  const place = useRef<HTMLDivElement>(null);

  function guess(answer: Answer) {
    setSaid({ answer, terms });
    place.current?.focus({ preventScroll: true });
    onChange({ covered: false });
  }

  function cover() {
    setSaid(undefined);
    place.current?.focus({ preventScroll: true });
    onChange({ covered: true });
  }

  return (
    <div className={styles.model}>
      <BargainingPicture words={words} reading={reading} covered={covered} />
      <div ref={place} tabIndex={-1} role="group" aria-label={words.ask} className={styles.guess}>
        {covered ? (
          <>
            <p className={styles.ask}>{words.ask}</p>
            {ANSWERS.map((answer) => (
              <Button key={answer} onClick={() => guess(answer)}>
                {words.answers[answer]}
              </Button>
            ))}
          </>
        ) : (
          <Button onClick={cover}>{words.cover}</Button>
        )}
      </div>
      <StatusLine>{covered ? words.covered : answered + words.verdict(reading)}</StatusLine>
      <Slider
        label={words.sellElsewhere}
        unit={words.yuan}
        value={state.sellElsewhere}
        min={60}
        max={160}
        onChange={(sellElsewhere) => onChange({ sellElsewhere })}
      />
      <Slider
        label={words.buyElsewhere}
        unit={words.yuan}
        value={state.buyElsewhere}
        min={70}
        max={180}
        onChange={(buyElsewhere) => onChange({ buyElsewhere })}
      />
      <Slider
        label={words.switching}
        unit={words.yuan}
        value={state.switching}
        min={0}
        max={40}
        onChange={(switching) => onChange({ switching })}
      />
      <Disclosure summary={words.patience(reading.share)}>
        <div className={styles.model}>
          <Slider
            label={words.sellerWait}
            unit={words.perWeek}
            value={state.sellerWait}
            min={1}
            max={10}
            onChange={(sellerWait) => onChange({ sellerWait })}
          />
          <Slider
            label={words.buyerWait}
            unit={words.perWeek}
            value={state.buyerWait}
            min={1}
            max={10}
            onChange={(buyerWait) => onChange({ buyerWait })}
            help={words.patienceHelp}
          />
        </div>
      </Disclosure>
      <Readout rows={[...words.rows(reading), ...(covered ? [] : words.dealRows(reading))]} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
