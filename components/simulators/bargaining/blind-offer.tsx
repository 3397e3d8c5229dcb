'use client';

import { Button } from '@/components/ui/button';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { bestPrice, nameOnce } from '@/lib/simulations/bargaining';
import { beliefOf, type BlindOfferState } from './bargaining-view';
import { blindMessages } from './blind-messages';
import { BlindPicture, BlindReadout } from './blind-picture';
import styles from './bargaining.module.css';

export interface BlindOfferProps {
  readonly locale: Locale;
  readonly state: BlindOfferState;
  readonly onChange: (change: Partial<BlindOfferState>) => void;
}

/** One price named without knowing where the other side must stop: what it may bring, and what failure costs. */
export function BlindOffer({ locale, state, onChange }: BlindOfferProps) {
  const words = blindMessages[locale];
  const { floor, spread, price } = state;
  const belief = beliefOf(state);
  const best = bestPrice(belief);
  return (
    <div className={styles.model}>
      <Slider
        label={words.price}
        unit={words.yuan}
        value={price}
        min={80}
        max={190}
        step={0.5}
        onChange={(value) => onChange({ price: value })}
      />
      {best !== undefined && (
        <div>
          <Button onClick={() => onChange({ price: best })}>{words.best}</Button>
        </div>
      )}
      <BlindPicture locale={locale} state={state} />
      <StatusLine>
        {words.verdict(price, floor, nameOnce(belief, price)) + (price === best ? words.atBest : '')}
      </StatusLine>
      <Slider
        label={words.spread}
        unit={words.spreadUnit}
        value={spread}
        min={0}
        max={40}
        onChange={(value) => onChange({ spread: value })}
      />
      <Slider
        label={words.floor}
        unit={words.yuan}
        value={floor}
        min={60}
        max={140}
        onChange={(value) => onChange({ floor: value })}
      />
      <BlindReadout locale={locale} state={state} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
