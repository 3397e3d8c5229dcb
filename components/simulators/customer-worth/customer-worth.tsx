'use client';

import { ChoiceGroup } from '@/components/ui/choice-group';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import type { CashFlow } from '@/lib/metrics';
import { customerWorthMessages } from './messages';
import { readState, WorthPicture, WorthReadout, type CustomerWorthState } from './worth-picture';
import styles from './customer-worth.module.css';

export interface CustomerWorthProps {
  readonly locale: Locale;
  readonly state: CustomerWorthState;
  readonly onChange: (change: Partial<CustomerWorthState>) => void;
}

const CASH_FLOWS: readonly CashFlow[] = ['next-period', 'this-period'];

/** What a customer brings in over the years, held against what it cost to win her. */
export function CustomerWorth({ locale, state, onChange }: CustomerWorthProps) {
  const words = customerWorthMessages[locale];
  const { net, payback } = readState(state);
  return (
    <div className={styles.model}>
      <WorthPicture locale={locale} state={state} />
      <StatusLine>{words.verdict(net, payback?.year)}</StatusLine>
      <Slider
        label={words.retention}
        unit={words.percent}
        value={state.retention}
        min={5}
        max={95}
        onChange={(retention) => onChange({ retention })}
      />
      <Slider
        label={words.cost}
        unit={words.yuan}
        value={state.cost}
        min={0}
        max={2000}
        step={10}
        onChange={(cost) => onChange({ cost })}
      />
      <Slider
        label={words.margin}
        unit={words.yuan}
        value={state.margin}
        min={10}
        max={1000}
        step={10}
        onChange={(margin) => onChange({ margin })}
      />
      <Slider
        label={words.discount}
        unit={words.percent}
        value={state.discount}
        min={1}
        max={30}
        onChange={(discount) => onChange({ discount })}
      />
      <Slider
        label={words.years}
        unit={words.yearsUnit}
        value={state.years}
        min={2}
        max={30}
        onChange={(years) => onChange({ years: Math.round(years) })}
      />
      <ChoiceGroup
        legend={words.cashFlow}
        kind="single"
        choices={CASH_FLOWS.map((value) => ({ value, label: words.cashFlows[value] }))}
        value={[state.cashFlow]}
        onChange={([value]) =>
          onChange({ cashFlow: value === 'this-period' ? 'this-period' : 'next-period' })
        }
      />
      <WorthReadout locale={locale} state={state} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
