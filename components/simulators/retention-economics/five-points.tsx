'use client';

import { ChoiceGroup } from '@/components/ui/choice-group';
import { Disclosure } from '@/components/ui/disclosure';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import {
  changeTexts,
  FivePointsPicture,
  FivePointsReadout,
  readState,
  RETENTION,
  type FivePointsCase,
  type FivePointsState,
} from './five-points-picture';
import { fivePointsMessages } from './messages';
import styles from './five-points.module.css';

export interface FivePointsProps extends FivePointsCase {
  readonly onChange: (change: Partial<FivePointsState>) => void;
}

const EXTRA = ['purchases', 'savings', 'referrals', 'premium'] as const;
const FIRMS = ['same-size', 'same-intake'] as const;

/** What five points of retention do to a customer's worth, to the firm's year, and after their cost. */
export function FivePoints({ onChange, ...shown }: FivePointsProps) {
  const { locale, customers, state } = shown;
  const words = fivePointsMessages[locale];
  const { before, profitPaid } = readState(customers, state);
  const { controls, yuan, percent } = words;
  return (
    <div className={styles.model}>
      <FivePointsPicture {...shown} />
      <StatusLine>
        {words.verdict(
          state.retention,
          changeTexts(words, customers, state).spoken,
          profitPaid - before.profit,
        )}
      </StatusLine>
      <Slider
        label={controls.retention}
        unit={percent}
        value={state.retention}
        min={RETENTION.from}
        max={RETENTION.to}
        onChange={(retention) => onChange({ retention: Math.round(retention) })}
      />
      <Slider
        label={controls.discount}
        unit={percent}
        value={state.discount}
        min={0}
        max={30}
        onChange={(discount) => onChange({ discount })}
      />
      <Slider
        label={controls.margin}
        unit={yuan}
        value={state.margin}
        min={-100}
        max={600}
        step={10}
        onChange={(margin) => onChange({ margin })}
      />
      <Slider
        label={controls.cost}
        unit={yuan}
        value={state.cost}
        min={0}
        max={1500}
        step={10}
        onChange={(cost) => onChange({ cost })}
      />
      <Slider
        label={controls.halving}
        unit={yuan}
        value={state.halving}
        min={0}
        max={200}
        help={words.halvingHelp}
        onChange={(halving) => onChange({ halving })}
      />
      <ChoiceGroup
        legend={words.firm}
        kind="single"
        choices={FIRMS.map((value) => ({ value, label: words.firms[value] }))}
        value={[state.firm]}
        onChange={([value]) => onChange({ firm: value === 'same-intake' ? 'same-intake' : 'same-size' })}
      />
      <Disclosure summary={words.sources}>
        <div className={styles.part}>
          <p className={styles.note}>{words.sourcesHelp}</p>
          {EXTRA.map((source) => (
            <Slider
              key={source}
              label={words.source[source]}
              unit={yuan}
              value={state[source]}
              min={-30}
              max={60}
              onChange={(value) => onChange({ [source]: value })}
            />
          ))}
        </div>
      </Disclosure>
      <FivePointsReadout {...shown} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
