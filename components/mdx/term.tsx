'use client';

import { useId, useState, type MouseEvent, type ReactNode } from 'react';
import styles from './prose.module.css';

interface TermProps {
  readonly href: string;
  readonly term: string;
  readonly definition: string;
  readonly inGlossary: string;
  readonly children: ReactNode;
}

/** A term that opens its definition in place; without scripts it leads to the glossary. */
export function Term({ href, term, definition, inGlossary, children }: TermProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (event: MouseEvent) => {
    // A new tab stays a new tab.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(!open);
  };
  return (
    <>
      <a
        className={styles.term}
        href={href}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {children}
      </a>
      {open && (
        <span className={styles.gloss} id={id} role="note">
          {!definition.startsWith(term) && <strong>{term}: </strong>}
          {definition} <a href={href}>{inGlossary}</a>
        </span>
      )}
    </>
  );
}
