import type { ReactNode } from 'react';
import { Figure as Frame } from '@/components/ui/figure';
import styles from './blocks.module.css';

interface BlockProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A part of a lesson with a purpose of its own, which its label names. */
export function Block({
  kind,
  label,
  children,
}: BlockProps & { readonly kind: 'outcomes' | 'recall' | 'summary' }) {
  return (
    <section className={`${styles.block} ${styles[kind]}`} aria-label={label}>
      <p className={styles.label}>{label}</p>
      {children}
    </section>
  );
}

/** A part of a trap. */
export function TrapPart({ label, children }: BlockProps) {
  return (
    <div>
      <p className={styles.partLabel}>{label}</p>
      {children}
    </div>
  );
}

export interface FigureProps {
  /** What the picture shows, as a finding. */
  readonly caption: string;
  readonly src?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  readonly children?: ReactNode;
}

export function Figure({ caption, src, alt = '', width = 1200, height = 675, children }: FigureProps) {
  return (
    <Frame title={caption}>
      {src && (
        // Not next/image, which would bring 7 KB of script for pictures that are small drawings.
        <picture className={styles.picture}>
          <img src={src} alt={alt} width={width} height={height} loading="lazy" />
        </picture>
      )}
      {children}
    </Frame>
  );
}
