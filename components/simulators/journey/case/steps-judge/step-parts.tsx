import { useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { TouchpointRow } from './touchpoints';
import styles from './judge.module.css';

/** One step with its heading, which can take the focus. */
export function StepFrame({
  step,
  heading,
  lead,
  children,
}: {
  step: 'feel' | 'predict' | 'choose';
  heading: string;
  lead: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-step={step}>
        {heading}
      </h2>
      <p className={styles.text}>{lead}</p>
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
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {problem}
      </p>
      <p id={`${id}-note`} className={styles.note}>
        {note}
      </p>
    </div>
  );
}

/** What the learner put on a touchpoint, to be looked at again; nothing where she put nothing. */
export function Clues({
  clues,
  summary,
}: {
  clues: TouchpointRow['clues'];
  summary: (clues: number) => string;
}) {
  if (clues.length === 0) return null;
  return (
    <Disclosure summary={summary(clues.length)}>
      <ul className={styles.clues}>
        {clues.map(({ id, from, text }) => (
          <li key={id}>
            <span className={styles.note}>{from}</span> {text}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
