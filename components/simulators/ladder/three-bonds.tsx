'use client';

import { useState } from 'react';
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
  const { covered } = state;
  // What the reader said, and of which plan; of another plan it no longer speaks.
  const [said, setSaid] = useState<{ bond: Bond; plan: string }>();
  const plan = [state.financial, state.social, state.structural, state.paid, state.system].join();
  const answered = said?.plan === plan ? words.answered(said.bond, view) : '';

  function guess(bond: Bond) {
    setSaid({ bond, plan });
    onChange({ covered: false });
  }

  return (
    <div className={styles.model}>
      <BondPictures words={words} view={view} covered={covered} />
      {covered ? (
        <div role="group" aria-label={words.ask(view)} className={styles.buttons}>
          <p className={styles.ask}>{words.ask(view)}</p>
          {BONDS.map((bond) => (
            <Button key={bond} onClick={() => guess(bond)}>
              {words.bonds[bond]}
            </Button>
          ))}
        </div>
      ) : (
        <div>
          <Button onClick={() => onChange({ covered: true })}>{words.cover}</Button>
        </div>
      )}
      <StatusLine>{covered ? words.covered : answered + words.verdict(view)}</StatusLine>
      <div role="group" aria-label={words.presets} className={styles.buttons}>
        {PRESET_NAMES.map((name) => (
          <Button key={name} onClick={() => onChange(PRESETS[name])}>
            {words.preset[name]}
          </Button>
        ))}
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
          onChange={(yuan) => onChange(divideAgain(state, bond, yuan, PURSE))}
        />
      ))}
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
      {!covered && <BondFigures words={words} view={view} />}
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
