import { useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './decide.module.css';

/** One step with its heading, which can take the focus. */
export function StepFrame({
  kind,
  heading,
  hint,
  children,
}: {
  kind: 'goal' | 'prepare' | 'decide' | 'predict';
  heading: string;
  /** One short line, in the first quarter. */
  hint?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-step={kind}>
        {heading}
      </h2>
      {hint && (
        <p className={styles.hint}>
          <Icon name="note" />
          <span>{hint}</span>
        </p>
      )}
      {children}
    </section>
  );
}

/** A passage of a step with its own heading. */
export function Passage({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.passage} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}

/** The one main button of a step, one plain line about it, and what keeps it from being pressed once it was. */
export function Decide({
  label,
  note,
  problem,
  onDecide,
  children,
}: {
  label: string;
  note: string;
  problem?: string | undefined;
  onDecide: () => void;
  /** Other buttons. */
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.decide}>
      <div className={styles.buttons}>
        <Button weight="main" onClick={onDecide} aria-describedby={`${id}-problem ${id}-note`}>
          {label}
        </Button>
        {children}
      </div>
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {problem}
      </p>
      <p id={`${id}-note`} className={styles.note}>
        {note}
      </p>
    </div>
  );
}

/** What was decided, in one line. */
export function Decided({ children }: { children: ReactNode }) {
  return <p className={styles.decided}>{children}</p>;
}
