'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { TIERS, type Tier } from '@/lib/simulations/channels';
import { followUpMessages } from './follow-up-messages';
import { FollowUpTiers } from './follow-up-tiers';
import { FIELDS, FOLLOW_UP_PRESETS, followUpLoad, type FollowUpState } from './follow-up-view';
import styles from './channels.module.css';

export interface FollowUpPlanProps {
  readonly locale: Locale;
  readonly state: FollowUpState;
  readonly onChange: (change: Partial<FollowUpState>) => void;
}

const PRESET_NAMES = ['same', 'few', 'tiers'] as const;
const RECORD = ['yes', 'no'] as const;

/** A year of contacts by tier, and whether the shop has the hours. */
export function FollowUpPlan({ locale, state, onChange }: FollowUpPlanProps) {
  const words = followUpMessages[locale];
  const load = followUpLoad(state);
  const [tier, setTier] = useState<Tier>('top');
  const [news, care] = FIELDS[tier];
  return (
    <div className={styles.model}>
      <div role="group" aria-label={words.presetsLabel} className={styles.buttons}>
        {PRESET_NAMES.map((name) => (
          <Button key={name} onClick={() => onChange(FOLLOW_UP_PRESETS[name])}>
            {words.presets[name]}
          </Button>
        ))}
      </div>
      <StatusLine>{words.verdict(load, state)}</StatusLine>
      <FollowUpTiers words={words} load={load} />
      <Select
        label={words.tierLabel}
        value={tier}
        options={TIERS.map((value) => ({ value, label: words.tiers[value] }))}
        onChange={setTier}
      />
      <Slider
        label={words.news}
        unit={words.times}
        value={state[news]}
        min={0}
        max={24}
        onChange={(value) => onChange({ [news]: Math.round(value) })}
      />
      <Slider
        label={words.care}
        unit={words.times}
        value={state[care]}
        min={0}
        max={6}
        onChange={(value) => onChange({ [care]: Math.round(value) })}
      />
      <Select
        label={words.recordLabel}
        value={state.record}
        options={RECORD.map((value) => ({ value, label: words.record[value] }))}
        onChange={(record) => onChange({ record })}
      />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
