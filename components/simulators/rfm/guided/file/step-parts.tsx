import { useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { GuidedStep } from '@/lib/scoring';
import styles from './file.module.css';

/** One step with its heading, which can take focus. */
export function StepFrame({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {heading}
      </h3>
      {children}
    </section>
  );
}

/** The one main button of a step, and that it is for good. */
export function Decide({
  label,
  note,
  onDecide,
}: {
  label: string;
  note: string;
  onDecide: (() => void) | undefined;
}) {
  const id = useId();
  return (
    <div className={styles.decide}>
      <Button weight="main" disabled={!onDecide} onClick={onDecide} aria-describedby={id}>
        {label}
      </Button>
      <span id={id} className={styles.note}>
        {note}
      </span>
    </div>
  );
}

/**
 * What is said about a step, where the focus goes once it is decided. Stays on the page while it is empty, so that its first
 * words are read out.
 */
export function Verdict({ step, children }: { step: GuidedStep; children?: ReactNode }) {
  return (
    <p role="status" id={`feedback-${step}`} className={styles.verdict}>
      {children}
    </p>
  );
}

const ICONS = { right: 'check', wrong: 'cross', empty: 'note' } as const;

/** How one answer came out: a sign beside words that say the same. */
export function Answered({
  kind,
  head,
  children,
}: {
  kind: 'right' | 'wrong' | 'empty';
  head: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className={`${styles.answered} ${styles[kind]}`}>
      <Icon name={ICONS[kind]} size={18} />
      <div>
        <p className={styles.head}>{head}</p>
        {children}
      </div>
    </li>
  );
}
