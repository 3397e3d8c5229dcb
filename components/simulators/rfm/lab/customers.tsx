'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import { useAnswer } from './customers-answer';
import { AskFailed } from './customers-failed';
import { numberText } from './customers-format';
import { customersMessages } from './customers-messages';
import { CustomersPager } from './customers-pager';
import { CustomerRows, type Sort } from './customers-rows';
import styles from './customers.module.css';
import type { LabPart } from './part';

export interface CustomerTableProps {
  readonly part: LabPart;
  /** Only this segment; one that the scheme does not have counts as none. */
  readonly segment?: string | undefined;
  readonly onPickSegment: (id: string | undefined) => void;
  readonly onPick: (id: string) => void;
}

const A_PAGE = 25;
const EVERYONE = '';

/** All customers, sorted, searched, a page at a time. A changed setting keeps the sorting, the search and the page. */
export function CustomerTable({ part, segment, onPickSegment, onPick }: CustomerTableProps) {
  const { locale, view, settings, segmentName } = part;
  const words = customersMessages[locale];
  const [sort, setSort] = useState<Sort>({ key: 'monetary', descending: true });
  const [typed, setTyped] = useState('');
  const search = typed.trim();
  const chosen = view.segments.some(({ id }) => id === segment) ? segment : undefined;
  const place = `${chosen ?? ''}\n${search}\n${sort.key}\n${sort.descending}`;
  const [page, setPage] = useState({ place, number: 0 });
  // What is looked at has changed: its first page. Settings are not part of the place.
  const wanted = page.place === place ? page.number : 0;
  const [total, setTotal] = useState<number>();
  const pages = Math.max(1, Math.ceil((total ?? Infinity) / A_PAGE));
  const asked = useAnswer(part, 'table', {
    settings,
    query: {
      sort: sort.key,
      descending: sort.descending,
      from: Math.min(wanted, pages - 1) * A_PAGE,
      count: A_PAGE,
      ...(chosen !== undefined && { segment: chosen }),
      ...(search !== '' && { search }),
    },
  });
  const { answer, answered, slow, failed, retry } = asked;
  if (answer && answer.total !== total) setTotal(answer.total);
  const inputId = useId();
  const hintId = useId();
  const number = (value: number) => numberText(locale, value);
  const name = chosen === undefined ? undefined : segmentName(chosen);

  return (
    <div className={styles.customers}>
      <div className={styles.filters}>
        <Select
          label={words.segment}
          value={chosen ?? EVERYONE}
          options={[
            { value: EVERYONE, label: words.withCount(words.everyone, number(view.scored)) },
            ...view.segments.map(({ id, customers }) => ({
              value: id,
              label: words.withCount(segmentName(id), number(customers)),
            })),
          ]}
          onChange={(id) => onPickSegment(id === EVERYONE ? undefined : id)}
        />
        <div className={styles.search}>
          <label htmlFor={inputId}>{words.search}</label>
          <input
            id={inputId}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            aria-describedby={hintId}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <p id={hintId}>{words.searchHint}</p>
        </div>
      </div>
      <StatusLine>
        {slow ? words.waiting : answer && words.title(number(answer.total), number(view.scored), name)}
      </StatusLine>
      {failed && <AskFailed text={words.failed} again={words.again} onAgain={retry} />}
      {answer && answer.total === 0 && (
        <div className={styles.empty}>
          <p>{words.nobody(search, name)}</p>
          <Button
            onClick={() => {
              setTyped('');
              onPickSegment(undefined);
            }}
          >
            {words.clear}
          </Button>
        </div>
      )}
      {answer && answer.total > 0 && (
        <>
          <CustomerRows
            part={part}
            rows={answer.rows}
            definition={answered?.settings.definition ?? settings.definition}
            sort={sort}
            onSort={setSort}
            onPick={onPick}
          />
          <CustomersPager
            locale={locale}
            label={words.tableName}
            page={Math.min(wanted, pages - 1)}
            pages={pages}
            onPage={(to) => setPage({ place, number: to })}
          />
        </>
      )}
    </div>
  );
}
