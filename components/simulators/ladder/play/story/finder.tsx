'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import { rungName } from '../names';
import type { PersonFilter } from '../protocol';
import { numberText, yuanText } from '../see/format';
import { RUNGS_DOWN } from '../see/take-aways';
import type { PartProps } from '../step';
import { useAsked } from '../use-asked';
import { ByNumber } from './by-number';
import { peopleStoryMessages } from './people-messages';
import styles from './story.module.css';

const FILTERS: readonly PersonFilter[] = [
  'left',
  'climbed',
  'fell',
  'complained',
  'recommended',
  'warned',
  'returned',
  'all',
];
const PAGE = 8;

/** Finds people by where they stand and what happened to them last quarter. */
export function Finder({
  locale,
  run,
  view,
  ask,
  person,
  pick,
}: Pick<PartProps, 'locale' | 'run' | 'view' | 'ask'> & {
  readonly person: number | undefined;
  readonly pick: (person: number) => void;
}) {
  const words = peopleStoryMessages[locale];
  // Who leaves teaches most.
  const [{ rung, filter, from }, setWanted] = useState<{
    rung: number | undefined;
    filter: PersonFilter;
    from: number;
  }>({ rung: undefined, filter: 'left', from: 0 });
  const wanted = { run, filter, ...(rung === undefined ? {} : { rung }) };
  const { answer, current, slow, failed, retry } = useAsked(ask, 'people', { ...wanted, from, count: PAGE });
  const total = answer?.total ?? 0;
  const number = (value: number) => numberText(locale, value);
  // The buttons keep the focus at either end of the list, and do nothing there.
  const turn = (to: number) => {
    if (to >= 0 && to < total) setWanted({ rung, filter, from: to });
  };
  const byChance = () =>
    void ask('people', { ...wanted, from: Math.floor(Math.random() * total), count: 1 }).then(
      ({ rows: [row] }) => row && pick(row.person),
      () => undefined,
    );
  return (
    <div className={styles.finder}>
      <div className={styles.wanted}>
        <Select
          label={words.filter}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: words.filters[value] }))}
          onChange={(value) => setWanted({ rung, filter: value, from: 0 })}
        />
        <Select
          label={words.rung}
          value={rung === undefined ? 'any' : String(rung)}
          options={[
            { value: 'any', label: words.anyRung },
            ...RUNGS_DOWN.map((one) => ({ value: String(one), label: rungName(locale, one) })),
          ]}
          onChange={(value) =>
            setWanted({ rung: value === 'any' ? undefined : Number(value), filter, from: 0 })
          }
        />
      </div>
      <StatusLine>
        {failed ? (
          <>
            {words.failed} <Button onClick={retry}>{words.again}</Button>
          </>
        ) : !current ? (
          slow && words.waiting
        ) : total === 0 ? (
          words.nobody
        ) : (
          `${words.found(number(total), view.quarters.length)}${
            total > PAGE
              ? `${locale === 'zh' ? '，' : ', '}${words.shown(number(from + 1), number(Math.min(total, from + PAGE)))}`
              : ''
          }`
        )}
      </StatusLine>
      {current && total === 0 ? (
        <div>
          <Button onClick={() => setWanted({ rung: undefined, filter: 'all', from: 0 })}>
            {words.everybody}
          </Button>
        </div>
      ) : (
        <>
          <ul className={styles.list} aria-busy={!current}>
            {answer?.rows.map((row) => (
              <li key={row.person}>
                <button type="button" aria-pressed={row.person === person} onClick={() => pick(row.person)}>
                  <b>{words.number(row.person)}</b>{' '}
                  <span>
                    {words.row({
                      from: rungName(locale, row.from),
                      to: rungName(locale, row.to),
                      orders: row.orders,
                      paid: yuanText(locale, row.paid),
                    })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {total > PAGE && (
            <div className={styles.tools} role="group" aria-label={words.pages}>
              <Button aria-disabled={from === 0} onClick={() => turn(from - PAGE)}>
                {words.back}
              </Button>
              <Button aria-disabled={from + PAGE >= total} onClick={() => turn(from + PAGE)}>
                {words.on}
              </Button>
            </div>
          )}
          <div>
            <Button onClick={byChance} disabled={!current}>
              {words.random}
            </Button>
          </div>
        </>
      )}
      <ByNumber words={words} people={view.terms.people} pick={pick} />
    </div>
  );
}
