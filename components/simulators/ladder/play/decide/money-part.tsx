'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import type { Lever } from '@/lib/simulations/ladder';
import { ladderNames } from '../names';
import { AmountField } from './amount-field';
import { decideMessages } from './decide-messages';
import { yuanText } from './figures';
import { LEVER_GROUPS } from './lever-groups';
import { MOST_YUAN, NO_SPEND, scaledTo, stepOf, sumOf, type Spend } from './purse';
import { Passage } from './step-parts';
import styles from './decide.module.css';

export interface MoneyPartProps {
  readonly locale: Locale;
  readonly people: string;
  readonly purse: number;
  readonly spend: Spend;
  /** Last quarter’s; none before the first. */
  readonly before: Spend | undefined;
  readonly onChange: (spend: Spend) => void;
}

/** Seven levers, what they add up to, and quick ways to fill them in. */
export function MoneyPart({ locale, people, purse, spend, before, onChange }: MoneyPartProps) {
  const words = decideMessages[locale].money;
  const [told, setTold] = useState<'same' | 'scale' | 'clear'>();
  const sum = sumOf(spend);
  const fill = (how: 'same' | 'scale' | 'clear', next: Spend) => {
    setTold(how);
    onChange(next);
  };
  const lever = (name: Lever) => (
    <LeverField
      key={name}
      {...{ locale, people, purse }}
      lever={name}
      value={spend[name]}
      before={before?.[name]}
      onChange={(yuan) => {
        setTold(undefined);
        onChange({ ...spend, [name]: yuan });
      }}
    />
  );
  return (
    <Passage heading={words.heading}>
      <p className={styles.text}>
        {words.lead(yuanText(locale, purse))}
        {before && (locale === 'zh' ? '' : ' ') + words.startsAsBefore}
      </p>
      <div className={styles.buttons} role="group" aria-label={words.quick}>
        {before && <Button onClick={() => fill('same', before)}>{words.same}</Button>}
        <Button disabled={sum === 0 || sum === purse} onClick={() => fill('scale', scaledTo(spend, purse))}>
          {words.scale}
        </Button>
        <Button disabled={sum === 0} onClick={() => fill('clear', NO_SPEND)}>
          {words.clear}
        </Button>
      </div>
      <div className={styles.levers}>
        {LEVER_GROUPS.map(([group, levers]) => (
          <Group key={group} label={words.groups[group]} isWide={levers.length > 1}>
            {levers.map(lever)}
          </Group>
        ))}
        <div className={`${styles.sum} ${sum > purse ? styles.over : ''}`}>
          <span className={styles.gauge} aria-hidden="true">
            <span style={{ width: `${Math.min(100, (100 * sum) / Math.max(1, purse))}%` }} />
          </span>
          <StatusLine>
            {told && words.done[told] + (locale === 'zh' ? '' : ' ')}
            {sum > purse
              ? words.over(yuanText(locale, sum - purse), yuanText(locale, purse))
              : words.left(yuanText(locale, sum), yuanText(locale, purse - sum), yuanText(locale, purse))}
          </StatusLine>
        </div>
      </div>
    </Passage>
  );
}

function Group({
  label,
  isWide,
  children,
}: {
  label: string;
  /** More than one lever: takes the whole width. */
  isWide: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.group} ${isWide ? styles.wide : ''}`} role="group" aria-label={label}>
      <p className={styles.groupName} aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}

function LeverField({
  locale,
  people,
  purse,
  lever,
  value,
  before,
  onChange,
}: Pick<MoneyPartProps, 'locale' | 'people' | 'purse'> & {
  lever: Lever;
  value: number;
  before: number | undefined;
  onChange: (yuan: number) => void;
}) {
  const words = decideMessages[locale].money;
  const name = ladderNames[locale].levers[lever];
  const step = stepOf(purse);
  const stepText = yuanText(locale, step);
  return (
    <AmountField
      label={name}
      help={words.does[lever](people)}
      unit={words.yuan}
      isUnitFirst={locale === 'en'}
      value={value}
      slideTo={purse}
      slideLabel={words.slide(name)}
      most={MOST_YUAN}
      step={step}
      more={words.more(name, stepText)}
      less={words.less(name, stepText)}
      notWhole={words.notWhole}
      beside={before === undefined ? undefined : words.before(yuanText(locale, before))}
      format={(yuan) => yuanText(locale, yuan)}
      onChange={onChange}
    />
  );
}
