'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { BONDS, divideAgain, type Bond } from '@/lib/simulations/ladder';
import { threeBondsMessages } from './three-bonds-messages';
import { BondFigures, BondPictures } from './three-bonds-picture';
import { PRESETS, PURSE, QUARTERS, STEP, viewOf, type ThreeBondsState } from './three-bonds-view';
import styles from './three-bonds.module.css';

export interface ThreeBondsProps {
  readonly locale: Locale;
  readonly state: ThreeBondsState;
  readonly onChange: (change: Partial<ThreeBondsState>) => void;
}

const SYSTEMS = ['own', 'open'] as const;
const PRESET_NAMES = ['even', 'financial', 'social', 'structural'] as const;

/** A quarter's money over three bonds, and a rival who copies: the reader says which lead is left, then sees. */
export function ThreeBonds({ locale, state, onChange }: ThreeBondsProps) {
  const words = threeBondsMessages[locale];
  const view = viewOf(state);
  const { financial, social, structural, covered } = state;
  const spend = { financial, social, structural };
  // What the reader said, and of which plan; of another plan it no longer speaks.
  const [said, setSaid] = useState<{ bond: Bond; plan: string }>();
  const plan = [financial, social, structural, state.paid, state.system].join();
  const answered = said?.plan === plan ? words.answered(said.bond, view) : '';

  // The buttons that were pressed vanish; whoever pressed them by key goes on reading here.
  const outcome = useRef<HTMLDivElement>(null);

  function guess(bond: Bond) {
    setSaid({ bond, plan });
    onChange({ covered: false });
    outcome.current?.focus();
  }

  function cover() {
    onChange({ covered: true });
    outcome.current?.focus();
  }

  return (
    <div className={styles.model}>
      <BondPictures words={words} view={view} covered={covered} />
      {covered && (
        <div role="group" aria-label={words.ask(view)} className={styles.buttons}>
          <p className={styles.ask}>{words.ask(view)}</p>
          {BONDS.map((bond) => (
            <Button key={bond} onClick={() => guess(bond)}>
              {words.bonds[bond]}
            </Button>
          ))}
        </div>
      )}
      <div ref={outcome} tabIndex={-1} className={styles.outcome}>
        <StatusLine>{covered ? words.covered : answered + words.verdict(view)}</StatusLine>
      </div>
      {BONDS.map((bond) => (
        <Slider
          key={bond}
          label={words.sliders[bond]}
          unit={words.yuan}
          value={state[bond]}
          min={0}
          max={PURSE}
          step={STEP}
          onChange={(yuan) => onChange(divideAgain(spend, bond, yuan, PURSE))}
        />
      ))}
      <div role="group" aria-label={words.presets} className={styles.buttons}>
        {PRESET_NAMES.map((name) => (
          <Button key={name} onClick={() => onChange(PRESETS[name])}>
            {words.preset[name]}
          </Button>
        ))}
      </div>
      <p className={styles.note}>{words.purse}</p>
      <Slider
        label={words.paid}
        unit={words.quarters}
        value={state.paid}
        min={1}
        max={QUARTERS}
        onChange={(paid) => onChange({ paid: Math.round(paid) })}
      />
      <Select
        label={words.system}
        value={state.system}
        options={SYSTEMS.map((value) => ({ value, label: words.systems[value] }))}
        onChange={(system) => onChange({ system })}
      />
      {!covered && (
        <div>
          <Button onClick={cover}>{words.cover}</Button>
        </div>
      )}
      {!covered && <BondFigures words={words} view={view} />}
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
