import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/callout';
import type { GlossaryEntry } from '@/lib/content/concept';
import { htmlLang, otherLocale, type Locale } from '@/lib/content/locale';
import styles from './blocks.module.css';

interface DefinitionProps {
  readonly entry: GlossaryEntry;
  readonly locale: Locale;
  readonly children?: ReactNode;
}

/** The exact words of the register, with the term in the other language; below them what the lesson adds. */
export function Definition({ entry, locale, children }: DefinitionProps) {
  const other = otherLocale(locale);
  const { term, definition } = entry[locale];
  return (
    <div className={styles.definition} id={`definition-${entry.id}`}>
      <Callout kind="definition" title={term}>
        <p className={styles.translation} lang={htmlLang[other]}>
          {entry[other].term}
        </p>
        <p>{definition}</p>
        {children && <div>{children}</div>}
      </Callout>
    </div>
  );
}
