'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { EIGHT_GROUPS, type EightGroup } from '@/lib/metrics';
import { groupNames } from '../../group-names';
import { moneyText, numberText } from '../../lab/customers-format';
import type { CustomerSort } from '../protocol';
import type { SectionProps } from '../step';
import { campaignMessages } from './campaign-messages';
import styles from './campaign.module.css';
import { ascending } from './choice-draft';
import { useAsked } from '../use-asked';

const A_PAGE = 20;
const EVERYONE = 'everyone';

/** What a heading sorts by: the first press, the second. */
const SORTS = {
  customer: ['id', 'id'],
  away: ['recent', 'lapsed'],
  frequency: ['frequent', 'seldom'],
  money: ['spend', 'spend'],
} as const satisfies Record<string, readonly [CustomerSort, CustomerSort]>;
type Head = keyof typeof SORTS;
const HEADS: readonly Head[] = ['customer', 'away', 'frequency', 'money'];
const DESCENDING: readonly CustomerSort[] = ['lapsed', 'frequent', 'spend'];

/** The customers of the file, to be ticked one by one. */
export function CustomerPicker({
  locale,
  run,
  view,
  ask,
  value,
  onChange,
}: Pick<SectionProps, 'locale' | 'run' | 'view' | 'ask'> & {
  /** Customer numbers, ascending. */
  value: readonly number[];
  onChange: (value: readonly number[]) => void;
}) {
  const { list: words, choice } = campaignMessages[locale];
  const [sort, setSort] = useState<CustomerSort>('id');
  const [group, setGroup] = useState<EightGroup>();
  const [page, setPage] = useState(0);
  const asked = useAsked(ask, 'customers', {
    run,
    sort,
    from: page * A_PAGE,
    count: A_PAGE,
    ...(group && { group }),
  });
  const { answer } = asked;
  const rows = answer?.rows ?? [];
  const pages = Math.max(1, Math.ceil((answer?.total ?? 1) / A_PAGE));
  const ticked = new Set(value);
  const pageTicked = rows.length > 0 && rows.every(({ number }) => ticked.has(number));
  const heads: Readonly<Record<Head, string>> = {
    customer: words.customer,
    away: words.away,
    frequency: words.frequency[view.counting?.frequency ?? 'order-days'],
    money: words.money[view.counting?.monetary ?? 'total'],
  };

  function look(change: { sort?: CustomerSort; group?: EightGroup | undefined }) {
    if (change.sort) setSort(change.sort);
    if ('group' in change) setGroup(change.group);
    setPage(0);
  }
  function tick(numbers: readonly number[], on: boolean) {
    onChange(ascending(on ? [...value, ...numbers] : value.filter((number) => !numbers.includes(number))));
  }

  return (
    <div className={styles.picker}>
      <Select<EightGroup | typeof EVERYONE>
        label={words.group}
        value={group ?? EVERYONE}
        options={[
          { value: EVERYONE, label: words.everyone },
          ...[...EIGHT_GROUPS].reverse().map((one) => ({ value: one, label: groupNames[locale][one] })),
        ]}
        onChange={(next) => look({ group: next === EVERYONE ? undefined : next })}
      />
      <p className={styles.note}>{words.note}</p>
      {asked.failed && (
        <div className={styles.decide}>
          <p className={styles.problem}>{choice.failed}</p>
          <Button onClick={asked.retry}>{choice.again}</Button>
        </div>
      )}
      <div className={styles.listFrame} role="region" aria-label={words.name} tabIndex={0}>
        <table className={styles.list}>
          <thead>
            <tr>
              {HEADS.map((head) => {
                const [first, second] = SORTS[head];
                const here = sort === first || sort === second;
                const direction = DESCENDING.includes(sort) ? 'descending' : 'ascending';
                return (
                  <th key={head} scope="col" aria-sort={here ? direction : undefined}>
                    <button type="button" onClick={() => look({ sort: sort === first ? second : first })}>
                      {heads[head]}
                      <span aria-hidden="true">{here ? (direction === 'descending' ? '↓' : '↑') : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, id, group: own, r, f, m, sinceLast, frequency, monetary }) => (
              <tr key={number}>
                <th scope="row">
                  <label className={styles.tick}>
                    <input
                      type="checkbox"
                      checked={ticked.has(number)}
                      onChange={(event) => tick([number], event.currentTarget.checked)}
                    />
                    <span>
                      {id}
                      <small>
                        {groupNames[locale][own]} <span className={styles.scores}>{`${r}-${f}-${m}`}</span>
                      </small>
                    </span>
                  </label>
                </th>
                <td>{numberText(locale, sinceLast)}</td>
                <td>{numberText(locale, frequency)}</td>
                <td>{moneyText(locale, 100 * Math.round(monetary / 100))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <nav className={styles.pager} aria-label={words.name}>
        <PageButton label={words.previous} sign="‹" idle={page === 0} onPress={() => setPage(page - 1)} />
        <p aria-live="polite">{words.page(page + 1, pages)}</p>
        <PageButton label={words.next} sign="›" idle={page + 1 >= pages} onPress={() => setPage(page + 1)} />
      </nav>
      <div className={styles.listTools}>
        <Button
          onClick={() =>
            tick(
              rows.map(({ number }) => number),
              !pageTicked,
            )
          }
        >
          {pageTicked ? words.untickPage : words.tickPage}
        </Button>
        {value.length > 0 && <Button onClick={() => onChange([])}>{words.clear(value.length)}</Button>}
      </div>
    </div>
  );
}

/** aria-disabled, not disabled: focus must not fall off the button that led to the last page. */
function PageButton({
  label,
  sign,
  idle,
  onPress,
}: {
  label: string;
  sign: string;
  idle: boolean;
  onPress: () => void;
}) {
  return (
    <Button aria-label={label} title={label} aria-disabled={idle} onClick={() => !idle && onPress()}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}
