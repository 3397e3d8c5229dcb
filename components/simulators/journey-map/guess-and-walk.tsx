'use client';

import { useMemo, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Disclosure } from '@/components/ui/disclosure';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { GuessPicture } from './guess-picture';
import { EvidenceList, GuessReadout, GuessTable } from './guess-parts';
import { HOMESTAY_POINTS, LUCKS, roomFor, viewOf, type GuessState } from './guess-view';
import { guessMessages } from './messages';
import styles from './journey-map.module.css';

export interface GuessAndWalkProps {
  readonly locale: Locale;
  readonly state: GuessState;
  readonly onChange: (change: Partial<GuessState>) => void;
}

/** A map’s predictions held against a walk: where do guests leave, and what does mending one touchpoint do to all five? */
export function GuessAndWalk({ locale, state, onChange }: GuessAndWalkProps) {
  const words = guessMessages[locale];
  const view = useMemo(() => (state.walked ? viewOf(state) : undefined), [state]);
  // The button that was pressed vanishes; whoever pressed it by key goes on reading here.
  const outcome = useRef<HTMLDivElement>(null);

  function turn(change: Partial<GuessState>) {
    onChange(change);
    outcome.current?.focus({ preventScroll: true });
  }

  return (
    <div className={styles.model}>
      {!view && (
        <>
          <p className={styles.said}>{words.intro}</p>
          {HOMESTAY_POINTS.map((id) => (
            <Slider
              key={id}
              label={words.points[id]}
              unit={words.unit}
              value={state[id]}
              min={0}
              max={60}
              help={words.evidence[id]}
              onChange={(value) => onChange({ [id]: Math.min(value, roomFor(state, id)) })}
            />
          ))}
        </>
      )}
      <div ref={outcome} tabIndex={-1} className={styles.outcome}>
        <StatusLine>
          {view
            ? words.verdict(state, view)
            : words.sum(HOMESTAY_POINTS.reduce((left, id) => left - state[id], 100))}
        </StatusLine>
      </div>
      {view ? (
        <>
          <GuessPicture words={words} view={view} />
          <ChoiceGroup
            legend={words.mendLegend}
            hint={words.mendHint}
            kind="multiple"
            choices={HOMESTAY_POINTS.map((value) => ({ value, label: words.mends[value] }))}
            value={state.mended}
            onChange={(chosen) => onChange({ mended: HOMESTAY_POINTS.filter((id) => chosen.includes(id)) })}
          />
          <GuessReadout words={words} view={view} />
          <div className={styles.buttons}>
            <Button onClick={() => turn({ walked: false, mended: [] })}>{words.back}</Button>
            <Button onClick={() => onChange({ luck: (state.luck % LUCKS) + 1 })}>{words.luck}</Button>
          </div>
          <Disclosure summary={words.folder}>
            <EvidenceList words={words} />
          </Disclosure>
          <Disclosure summary={words.tables}>
            <GuessTable words={words} view={view} />
          </Disclosure>
        </>
      ) : (
        <div>
          <Button weight="main" onClick={() => turn({ walked: true })}>
            {words.walk}
          </Button>
        </div>
      )}
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
