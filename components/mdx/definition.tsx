import type { ReactNode } from 'react';
import type { GlossaryEntry } from '@/lib/content/concept';
import { otherLocale, type Locale } from '@/lib/content/locale';
import styles from './blocks.module.css';

interface DefinitionProps {
  readonly entry: GlossaryEntry;
  readonly locale: Locale;
  readonly label: string;
  readonly children?: ReactNode;
}

/** The exact words of the register, with the term in the other language; below them what the lesson adds. */
export function Definition({ entry, locale, label, children }: DefinitionProps) {
  const other = otherLocale(locale);
  const { term, definition } = entry[locale];
  return (
    <section className={styles.definition} id={`definition-${entry.id}`} aria-label={`${label}: ${term}`}>
      <p className={styles.label}>{label}</p>
      <p>
        <dfn>{term}</dfn> <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{entry[other].term}</span>
      </p>
      <p>{definition}</p>
      {children}
    </section>
  );
}
