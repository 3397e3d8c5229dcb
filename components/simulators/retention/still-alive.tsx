'use client';

import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import type { PurchaseModel } from '@/lib/metrics';
import { aliveMessages } from './alive-messages';
import { AlivePicture, chancesOf, MOST_DAYS, type SilentCustomer } from './alive-picture';
import styles from './retention.module.css';

export interface StillAliveState {
  readonly days: number;
  readonly model: PurchaseModel;
}

export interface StillAliveProps {
  readonly locale: Locale;
  readonly customers: readonly SilentCustomer[];
  readonly state: StillAliveState;
  readonly onChange: (change: Partial<StillAliveState>) => void;
}

const MODELS = ['bg-nbd', 'mbg-nbd'] as const;

/** The same silence, different pasts: what the days without an order say about each customer. */
export function StillAlive({ locale, customers, state: { days, model }, onChange }: StillAliveProps) {
  const words = aliveMessages[locale];
  const chances = chancesOf(words, customers, days, model);
  return (
    <div className={styles.model}>
      <Slider
        label={words.days}
        unit={words.unit}
        value={days}
        min={0}
        max={MOST_DAYS}
        onChange={(value) => onChange({ days: Math.round(value) })}
      />
      <Select
        label={words.model}
        value={model}
        options={MODELS.map((value) => ({ value, label: words.models[value] }))}
        onChange={(value) => onChange({ model: value })}
      />
      <AlivePicture words={words} customers={customers} days={days} model={model} />
      <StatusLine>
        {words.summary(
          days,
          model,
          customers.map(({ name }, i) => words.named(name, chances[i] ?? '')),
        )}
      </StatusLine>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
