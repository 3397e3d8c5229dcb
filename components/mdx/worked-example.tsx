import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import styles from './blocks.module.css';

interface WorkedExampleProps {
  readonly title: string;
  readonly label: string;
  readonly children: ReactNode;
}

export function WorkedExample({ title, label, children }: WorkedExampleProps) {
  return (
    <section className={`${styles.block} ${styles.example}`} aria-label={`${label} ${title}`}>
      <p className={styles.label}>{label}</p>
      <p className={styles.exampleTitle}>{title}</p>
      <ol className={styles.steps}>{children}</ol>
    </section>
  );
}

interface StepProps {
  /** With a question the step is covered until the reader asks for it: the steps fade as the reader learns. */
  readonly ask: string | undefined;
  readonly cover: string;
  readonly children: ReactNode;
}

export function Step({ ask, cover, children }: StepProps) {
  if (ask === undefined) return <li>{children}</li>;
  return (
    <li>
      <p>{ask}</p>
      <Disclosure summary={cover}>{children}</Disclosure>
    </li>
  );
}
