import { useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { GuidedStep } from '@/lib/scoring';
import styles from './campaign.module.css';

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

/** The one main button of a step, one plain line about it, and what keeps it from being pressed once it was. */
export function Decide({
  label,
  note,
  problem,
  onDecide,
}: {
  label: string;
  note: string;
  problem?: string | undefined;
  onDecide: () => void;
}) {
  const id = useId();
  return (
    <div className={styles.decide}>
      <Button weight="main" onClick={onDecide} aria-describedby={`${id}-problem ${id}-note`}>
        {label}
      </Button>
      <p id={`${id}-note`} className={styles.note}>
        {note}
      </p>
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {problem}
      </p>
    </div>
  );
}

/** What was decided, in one line that is read out. The page takes the focus there once the step is decided. */
export function Verdict({
  step,
  kind,
  children,
}: {
  step: GuidedStep;
  kind: 'right' | 'wrong' | 'plain';
  children: ReactNode;
}) {
  return (
    <p id={`feedback-${step}`} tabIndex={-1} role="status" className={`${styles.verdict} ${styles[kind]}`}>
      {kind !== 'plain' && <Icon name={kind === 'right' ? 'check' : 'cross'} size={20} />}
      <span>{children}</span>
    </p>
  );
}

/** A number typed by hand. */
export function NumberField({
  label,
  unit,
  note,
  problem,
  value,
  onChange,
  onLeave,
}: {
  label: string;
  unit: string;
  note: string;
  problem: string | undefined;
  value: string;
  onChange: (text: string) => void;
  onLeave: () => void;
}) {
  const id = useId();
  return (
    <div className={styles.numberField}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.box}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={value}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${id}-unit ${id}-note ${id}-problem`}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onLeave}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      <span id={`${id}-note`} className={styles.note}>
        {note}
      </span>
      <span id={`${id}-problem`} className={styles.problem} role="status">
        {problem}
      </span>
    </div>
  );
}
