import Image from 'next/image';
import type { ReactNode } from 'react';
import styles from './blocks.module.css';

interface BlockProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Outcomes({ label, children }: BlockProps) {
  return (
    <section className={styles.outcomes} aria-label={label}>
      <p className={styles.label}>{label}</p>
      {children}
    </section>
  );
}

/** A group of questions, or a labelled part of a trap. */
export function Block({ kind, label, children }: BlockProps & { readonly kind: 'recall' | 'part' }) {
  if (kind === 'recall')
    return (
      <section className={styles.recall} aria-label={label}>
        <p className={styles.label}>{label}</p>
        {children}
      </section>
    );
  return (
    <div className={styles.part}>
      <p className={styles.partLabel}>{label}</p>
      {children}
    </div>
  );
}

/** The wrong answer that most people give; its parts say why it tempts and how to see through it. */
export function Trap({ wrong, label, children }: BlockProps & { readonly wrong: string }) {
  return (
    <section className={styles.trap} aria-label={label}>
      <p className={styles.label}>{label}</p>
      <p className={styles.wrong}>
        <s>{wrong}</s>
      </p>
      {children}
    </section>
  );
}

/** One screen to take along; on paper it is not torn in two. */
export function Summary({ label, children }: BlockProps) {
  return (
    <section className={styles.summary} aria-label={label}>
      <p className={styles.label}>{label}</p>
      {children}
    </section>
  );
}

export interface FigureProps {
  readonly caption: string;
  readonly src?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  readonly children?: ReactNode;
}

export function Figure({ caption, src, alt = '', width = 1200, height = 675, children }: FigureProps) {
  return (
    <figure className={styles.figure}>
      {src && <Image src={src} alt={alt} width={width} height={height} unoptimized />}
      {children}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
