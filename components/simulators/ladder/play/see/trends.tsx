'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { ladderNames } from '../names';
import type { LadderCalls } from '../protocol';
import { useAsked } from '../use-asked';
import { Folded } from './folded';
import { numberText, shortYuan, yuanText } from './format';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';
import { standingAmong, TRENDS, type TrendName } from './take-aways';
import { TrendChart, type TrendLine } from './trend-chart';

type Baselines = LadderCalls['baselines']['answer'];

/** One's own run beside what ready-made rules make of the same people and the same luck. */
export function Trends(props: SeeProps) {
  const { locale, run, ask } = props;
  const words = seeMessages[locale];
  const { answer, slow, failed, retry } = useAsked(ask, 'baselines', { run });
  const [name, setName] = useState<TrendName>('value');
  const view = answer && trendView(props, answer, name);
  return (
    <Folded
      kind={words.kinds.trends}
      takeAway={view ? view.title : failed ? words.failed : slow ? words.waiting : ''}
    >
      {view ? (
        <>
          <div className={styles.tabs} role="group" aria-label={words.trends.choose}>
            {TRENDS.map((one) => (
              <Button key={one} aria-pressed={one === name} onClick={() => setName(one)}>
                {ladderNames[locale].measures[one]}
              </Button>
            ))}
          </div>
          {view.body}
        </>
      ) : (
        failed && (
          <div>
            <Button onClick={retry}>{words.again}</Button>
          </div>
        )
      )}
    </Folded>
  );
}

function trendView({ locale, view, sofar }: SeeProps, baselines: Baselines, name: TrendName) {
  const words = seeMessages[locale];
  const names = ladderNames[locale];
  const measures = names.measures;
  const text = (value: number) =>
    name === 'customers' ? numberText(locale, value) : yuanText(locale, value);
  // Profit so far begins at 0, and the customers are counted on the first day; value created is first known a quarter later.
  const from = name === 'value' ? 1 : 0;
  const first = name === 'customers' ? [view.start.slice(1, 6).reduce((sum, one) => sum + one, 0)] : [0];
  const start = from === 0 ? first : [];
  const own = sofar.map(({ known }) => known[name]);
  const others = (Object.keys(names.baselines) as (keyof typeof names.baselines)[]).flatMap((id) => {
    const values = baselines[id]?.[name].slice(0, sofar.length);
    return values ? [{ id, values }] : [];
  });
  const last = own.at(-1) ?? 0;
  const standing = standingAmong(
    last,
    others.map(({ id, values }) => ({ name: id, value: values.at(-1) ?? 0 })),
  );
  const lines: TrendLine[] = [
    ...others.map(({ id, values }) => ({
      id,
      name: words.trends.short[id],
      values: [...start, ...values],
      own: false,
    })),
    { id: 'own', name: `${words.trends.own} ${text(last)}`, values: [...start, ...own], own: true },
  ];
  const { best } = standing;
  const plain = (value: number) => numberText(locale, name === 'customers' ? value : value / 100);
  const title = words.trends.title(measures[name], standing, {
    own: text(last),
    best: text(best?.value ?? 0),
    bestName: best ? names.baselines[best.name] : '',
  });
  const body = (
    <>
      <TrendChart
        lines={lines}
        from={from}
        quarters={view.terms.quarters}
        tick={(value) => (name === 'customers' ? numberText(locale, value) : shortYuan(locale, value))}
        unit={words.quarter}
        description={words.trends.picture(measures[name], [
          `${words.trends.own} ${text(last)}`,
          ...others.map(({ id, values }) => `${names.baselines[id]} ${text(values.at(-1) ?? 0)}`),
        ])}
      />
      <p className={styles.note}>{words.trends.note}</p>
      <Disclosure summary={words.table}>
        <DataTable
          caption={words.trends.caption(measures[name], words.trends.unit[name])}
          columns={[
            { key: 'quarter', label: words.quarter, numeric: true },
            { key: 'own', label: words.trends.own, numeric: true },
            ...others.map(({ id }) => ({ key: id, label: names.baselines[id], numeric: true })),
          ]}
          rows={own.map((value, i) => ({
            quarter: i + 1,
            own: plain(value),
            ...Object.fromEntries(others.map(({ id, values }) => [id, plain(values[i] ?? 0)])),
          }))}
        />
      </Disclosure>
    </>
  );
  return { title, body };
}
