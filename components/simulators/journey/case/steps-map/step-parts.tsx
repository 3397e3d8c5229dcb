'use client';

import { useId, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import styles from './steps-map.module.css';

/** One step with its heading and what it asks. */
export function StepFrame({
  heading,
  lead,
  children,
}: {
  heading: string;
  lead: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className={styles.text}>{lead}</p>
      {children}
    </section>
  );
}

/** The one main button of a step. Where something is empty it says so at the first press and takes it at the second. */
export function Commit({
  label,
  note,
  gaps,
  onDecide,
}: {
  label: string;
  note: string;
  /** What is empty, in words. */
  gaps: string | undefined;
  onDecide: () => void;
}) {
  const id = useId();
  const [told, setTold] = useState<string>();
  return (
    <div className={styles.commit}>
      <p id={`${id}-note`} className={styles.small}>
        {note}
      </p>
      <Button
        weight="main"
        aria-describedby={`${id}-note ${id}-gaps`}
        onClick={() => {
          if (gaps === undefined || told === gaps) onDecide();
          else setTold(gaps);
        }}
      >
        {label}
      </Button>
      <p id={`${id}-gaps`} className={styles.gaps} role="status">
        {told !== undefined && told === gaps ? told : ''}
      </p>
    </div>
  );
}
