'use client';

import { useMemo } from 'react';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { SHOPS, spendingIn, type Shop } from './shops';
import { bringsOf, TopShareChart } from './top-share-chart';
import { topShareMessages } from './top-share-messages';
import styles from './eight-groups.module.css';

export interface TopShareState {
  readonly shop: Shop;
  /** Per cent of the customers, those who spend most. */
  readonly top: number;
}

export interface TopShareProps {
  readonly locale: Locale;
  readonly state: TopShareState;
  readonly onChange: (change: Partial<TopShareState>) => void;
}

/** How much of the revenue the top customers bring, shop by shop. */
export function TopShare({ locale, state: { shop, top }, onChange }: TopShareProps) {
  const words = topShareMessages[locale];
  const spending = useMemo(() => spendingIn(shop), [shop]);
  const count = Math.round((spending.length * top) / 100);
  return (
    <div className={styles.model}>
      <Select
        label={words.shop}
        value={shop}
        options={SHOPS.map((value) => ({ value, label: words.shops[value] }))}
        onChange={(next) => onChange({ shop: next })}
      />
      <Slider
        label={words.top}
        unit="%"
        value={top}
        min={1}
        max={60}
        onChange={(next) => onChange({ top: Math.round(next) })}
      />
      <TopShareChart words={words} shop={shop} spending={spending} top={top} />
      <StatusLine>
        {words.summary(words.shops[shop], count, { top, brings: bringsOf(spending, top) })}
      </StatusLine>
      <p className={styles.note}>{words.note(words.about[shop])}</p>
    </div>
  );
}
