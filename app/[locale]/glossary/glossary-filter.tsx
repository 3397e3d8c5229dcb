'use client';

import { useId, useState } from 'react';
import { StatusLine } from '@/components/ui/status-line';
import styles from './glossary.module.css';

/** Half-width and full-width, capital and small letters count as the same. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Hides what does not fit and counts what is left. Terms in both languages are searched, anywhere in the word. */
function showOnly(query: string): number {
  let count = 0;
  for (const chapter of document.querySelectorAll<HTMLElement>('[data-chapter]')) {
    let left = 0;
    for (const entry of chapter.querySelectorAll<HTMLElement>('[data-entry]')) {
      const terms = [...entry.children].slice(0, 2).map((element) => element.textContent ?? '');
      entry.hidden = !folded(terms.join(' ')).includes(query);
      if (!entry.hidden) left += 1;
    }
    chapter.hidden = left === 0;
    count += left;
  }
  return count;
}

/**
 * The list itself stays plain HTML from the server, so that 302 entries are not sent a second time as data and the
 * page is whole without JavaScript; this box only hides and shows.
 */
export function GlossaryFilter({
  strings,
}: {
  strings: { label: string; hint: string; found: string; foundUnit: string; none: string; clear: string };
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [count, setCount] = useState<number | null>(null);

  function filter(text: string) {
    setQuery(text);
    const wanted = folded(text);
    const left = showOnly(wanted);
    setCount(wanted === '' ? null : left);
  }

  return (
    <div className={`${styles.filter} jsOnly`} role="search">
      <label htmlFor={id}>{strings.label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={query}
        onChange={(event) => filter(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {strings.hint}
      </p>
      <StatusLine>
        {count === 0 && strings.none}
        {count !== null && count > 0 && `${strings.found} ${count} ${strings.foundUnit}`}
      </StatusLine>
    </div>
  );
}
