'use client';

import { useMemo } from 'react';
import { OrderLine } from '@/components/charts/order-line';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import { timeLine } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import { createWorld } from '@/lib/customers';
import { isoDate } from '@/lib/math';
import { orderDays, readRfm } from '@/lib/simulations/one-more-order';
import { oneMoreOrderMessages } from './messages';
import styles from './one-more-order.module.css';
import { ScoreTable } from './score-table';
import { TEA_HOUSE } from './tea-house';

export interface OneMoreOrderState {
  readonly customer: string;
  readonly daysAgo: number;
  /** Yuan. */
  readonly amount: number;
  /** Whether the extra order counts. */
  readonly added: boolean;
}

export interface OneMoreOrderProps {
  readonly locale: Locale;
  /** Customers of the tea house to choose from, by id, with the words that the lesson has for them. */
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly state: OneMoreOrderState;
  readonly onChange: (change: Partial<OneMoreOrderState>) => void;
}

const MOST_DAYS = 500;
const MOST_YUAN = 2000;

/** One customer, one order more: what happens to the three numbers, the three scores and the group. */
export function OneMoreOrder({ locale, customers, state, onChange }: OneMoreOrderProps) {
  const words = oneMoreOrderMessages[locale];
  const world = useMemo(() => createWorld(TEA_HOUSE), []);
  const asOfDay = world.endDay - 1;
  const line = useMemo(() => timeLine(world.firstDay, asOfDay, 3), [world, asOfDay]);
  const who = world.people.findIndex(({ id }) => id === state.customer);
  const days = orderDays(world, who, asOfDay);
  const before = readRfm(world, who, asOfDay);
  const extra = { daysAgo: state.daysAgo, cents: Math.round(state.amount * 100) };
  const after = state.added ? readRfm(world, who, asOfDay, extra) : before;
  const scoresOf = ({ scores: { r, f, m } }: typeof before) => [r, f, m];
  const shownExtra = state.added ? state.daysAgo : undefined;
  return (
    <div className={styles.model}>
      <Select
        label={words.customer}
        value={state.customer}
        options={customers.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(customer) => onChange({ customer })}
      />
      <OrderLine
        line={line}
        days={days}
        extraDay={shownExtra === undefined ? undefined : asOfDay - shownExtra}
        lastDay={asOfDay - after.recencyDays}
        referenceDay={asOfDay}
        description={words.picture(days.length, before.recencyDays, shownExtra)}
        gapLabel={words.gap(after.recencyDays)}
        referenceLabel={`${words.referenceDay} ${isoDate(asOfDay)}`}
      />
      <Slider
        label={words.daysAgo}
        unit={words.days}
        value={state.daysAgo}
        min={0}
        max={MOST_DAYS}
        onChange={(daysAgo) => onChange({ daysAgo: Math.round(daysAgo) })}
      />
      <Slider
        label={words.amount}
        unit={words.yuan}
        value={state.amount}
        min={5}
        max={MOST_YUAN}
        step={5}
        onChange={(amount) => onChange({ amount })}
      />
      <Button weight={state.added ? 'plain' : 'main'} onClick={() => onChange({ added: !state.added })}>
        {state.added ? words.remove : words.add}
      </Button>
      <ScoreTable words={words} before={before} after={after} />
      <StatusLine>
        {state.added
          ? words.summary(
              scoresOf(before),
              scoresOf(after),
              words.groups[before.group],
              words.groups[after.group],
            )
          : words.waiting}
      </StatusLine>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
