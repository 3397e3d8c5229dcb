import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Callout } from '@/components/ui/callout';
import { PartGuard } from '@/components/ui/part-guard';
import { partWords } from '@/components/ui/part-words';
import { StatusLine } from '@/components/ui/status-line';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import { isFlagged, needsMarking } from './entries';
import { FILTERS, linesOf, SORTS, type Filter, type Sort } from './listing';
import type { DeskPart } from './part';
import { ResultsTable } from './results-table';
import { closeHandIn, isReceipt, useHash } from './use-hash';

const PAGE = 100;

const Detail = lazy(async () => ({ default: (await import('./detail')).Detail }));

/** The class in a table, or one hand-in of it. */
export function Results(part: DeskPart) {
  const { locale, state, entries, missing, actions, exercise } = part;
  const words = deskMessages[locale];
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState<Sort>('arrival');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const hash = useHash();
  const isOpen = isReceipt(hash);
  const open = entries.find(({ row }) => row.id === hash);
  const { unread } = state;
  const lines = useMemo(
    () => linesOf(entries, unread, missing, { filter, sort, search }),
    [entries, unread, missing, filter, sort, search],
  );
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const all = entries.length + unread.length + missing.length;
  if (all === 0 && !isOpen)
    return (
      <section className={styles.part} aria-labelledby={id}>
        <h2 id={id}>{words.table.heading}</h2>
        <p>{words.table.empty}</p>
      </section>
    );
  const last = Math.max(0, Math.ceil(lines.length / PAGE) - 1);
  const at = Math.min(page, last);
  const repeated = entries.filter(({ checked }) => checked.flags.some(({ code }) => code === 'repeated'));
  const first = (change: () => void) => {
    change();
    setPage(0);
  };
  const siblings = lines.flatMap((line) => (line.kind === 'entry' ? [line.entry] : []));
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.table.heading}
      </h2>
      {entries.length > 0 && (
        <p>
          {words.table.summary(
            entries.length,
            new Set(entries.map(({ student }) => student.number)).size,
            entries.filter(needsMarking).length,
            entries.filter(isFlagged).length,
          )}
        </p>
      )}
      {open ? (
        <PartGuard words={partWords[locale]}>
          <Suspense fallback={<StatusLine>{words.opening}</StatusLine>}>
            {exercise ? (
              <Detail key={open.row.id} {...part} exercise={exercise} entry={open} siblings={siblings} />
            ) : (
              <StatusLine>{words.exercise.coming}</StatusLine>
            )}
          </Suspense>
        </PartGuard>
      ) : (
        <>
          {isOpen && !state.progress && (
            <Callout kind="caution" title={words.detail.gone}>
              <p>
                <Button onClick={closeHandIn}>{words.detail.back}</Button>
              </p>
            </Callout>
          )}
          <div className={styles.tools}>
            <Select
              label={words.table.filter}
              value={filter}
              options={FILTERS.map((value) => ({ value, label: words.table.filters[value] }))}
              onChange={(value) => first(() => setFilter(value))}
            />
            <Select
              label={words.table.sort}
              value={sort}
              options={SORTS.map((value) => ({ value, label: words.table.sorts[value] }))}
              onChange={(value) => first(() => setSort(value))}
            />
            <div className={styles.field}>
              <label htmlFor={`${id}-search`}>{words.table.search}</label>
              <input
                id={`${id}-search`}
                type="search"
                value={search}
                placeholder={words.table.searchHint}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  first(() => setSearch(value));
                }}
              />
            </div>
          </div>
          {repeated.length > 0 && (
            <p className={styles.row}>
              <Button onClick={() => actions.remove(repeated.map(({ row }) => row.id))}>
                {words.table.removeRepeated(repeated.length)}
              </Button>
            </p>
          )}
          <ResultsTable
            {...part}
            caption={words.table.caption(lines.length, all)}
            lines={lines.slice(at * PAGE, (at + 1) * PAGE)}
          />
          {last > 0 && (
            <p className={styles.row}>
              <Button aria-disabled={at === 0} onClick={() => setPage(Math.max(0, at - 1))}>
                {words.table.previous}
              </Button>
              <span role="status">
                {words.table.pages(at * PAGE + 1, Math.min(lines.length, (at + 1) * PAGE), lines.length)}
              </span>
              <Button aria-disabled={at === last} onClick={() => setPage(Math.min(last, at + 1))}>
                {words.table.next}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
