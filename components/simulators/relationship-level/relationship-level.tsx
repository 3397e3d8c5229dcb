'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { caseAt, CASES, LEVELS, type Level } from '@/lib/simulations/relationship-level';
import { LevelAccounts } from './level-accounts';
import { MatrixTable } from './matrix-table';
import { relationshipLevelMessages, type RelationshipLevelMessages } from './messages';
import { openedAt, stepsAbove, viewOf, type RelationshipLevelState } from './relationship-level-view';
import styles from './relationship-level.module.css';
import { ScaleSlider } from './scale-slider';

export interface RelationshipLevelProps {
  readonly locale: Locale;
  readonly state: RelationshipLevelState;
  readonly onChange: (change: Partial<RelationshipLevelState>) => void;
}

const CUSTOMER_STOPS = [
  1, 2, 5, 10, 20, 30, 40, 50, 51, 80, 120, 200, 300, 500, 501, 800, 1276, 2000, 3000, 5000, 10000,
];
const MARGIN_STOPS = [
  5, 10, 20, 40, 60, 80, 100, 150, 211, 300, 400, 600, 800, 1000, 1319, 2000, 3000, 6000, 10000, 20000,
];
const STAFF = ['hire', 'fixed'] as const;

/** How far to go for a group of customers: the reader says a level, then sees the matrix and the sum. */
export function RelationshipLevel({ locale, state, onChange }: RelationshipLevelProps) {
  const words = relationshipLevelMessages[locale];
  const view = viewOf(state);
  const asking = state.asked > 0;
  const group = caseAt(Math.max(1, state.asked));
  // What the reader said before the answer came, and of which group; it goes with the next change of the group.
  const [said, setSaid] = useState<{ level: Level; place: number; customers: number; margin: number }>();
  const answered = said?.customers === state.customers && said.margin === state.margin ? said : undefined;
  // The buttons that were pressed vanish; whoever pressed them by key goes on reading here.
  const outcome = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) outcome.current?.focus();
    pressed.current = false;
  }, [state.asked]);

  function say(level: Level) {
    setSaid({ level, place: state.asked, customers: group.customers, margin: group.margin });
    pressed.current = true;
    onChange(openedAt(state.asked));
  }

  function askNext() {
    onChange({ asked: ((said?.place ?? 0) % CASES.length) + 1, staff: 'hire', response: 100 });
    pressed.current = true;
  }

  return (
    <div className={styles.model}>
      {!asking && <Controls words={words} state={state} onChange={onChange} />}
      {!asking && <MatrixTable words={words} view={view} />}
      <div ref={outcome} tabIndex={-1} className={`${styles.outcome} ${asking ? styles.asking : ''}`}>
        <StatusLine>
          {asking
            ? words.question(words.cases[group.id], group.customers, group.margin)
            : [
                ...(answered ? [words.said(answered.level, stepsAbove(answered.level, view))] : []),
                words.verdict(state, view),
              ].join(words.gap)}
        </StatusLine>
      </div>
      {asking && (
        <div className={styles.buttons} role="group" aria-label={words.answers}>
          {LEVELS.map((level) => (
            <Button key={level} onClick={() => say(level)}>
              {words.levels[level]}
            </Button>
          ))}
        </div>
      )}
      {!asking && <LevelAccounts words={words} view={view} />}
      {!asking && (
        <div className={styles.buttons}>
          <Button weight="main" onClick={askNext}>
            {words.another}
          </Button>
        </div>
      )}
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}

function Controls({
  words,
  state,
  onChange,
}: Pick<RelationshipLevelProps, 'state' | 'onChange'> & { words: RelationshipLevelMessages }) {
  return (
    <>
      <ScaleSlider
        label={words.customers}
        unit={words.people}
        value={state.customers}
        stops={CUSTOMER_STOPS}
        onChange={(customers) => onChange({ customers })}
      />
      <ScaleSlider
        label={words.margin}
        unit={words.yuan}
        value={state.margin}
        stops={MARGIN_STOPS}
        onChange={(margin) => onChange({ margin })}
      />
      <Select
        label={words.staffLabel}
        value={state.staff}
        options={STAFF.map((value) => ({ value, label: words.staff[value] }))}
        onChange={(staff) => onChange({ staff })}
      />
      <Disclosure summary={words.assumptions}>
        {words.assumed.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <Slider
          label={words.response}
          unit={words.percent}
          value={state.response}
          min={0}
          max={200}
          step={10}
          onChange={(response) => onChange({ response })}
        />
      </Disclosure>
    </>
  );
}
