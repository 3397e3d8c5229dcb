import type { FormattedReference } from '@/lib/content/lesson';
import type { Locale } from '@/lib/content/locale';
import styles from './prose.module.css';
import { mdxMessages } from './messages';

interface CiteProps {
  readonly reference: FormattedReference;
  readonly pages: string | undefined;
  readonly locale: Locale;
}

/** Numbered and raised in Chinese (GB/T 7714), author and year in English (APA). */
export function Cite({ reference, pages, locale }: CiteProps) {
  const text = mdxMessages[locale].cite(reference.marker, pages);
  const link = (
    <a className={styles.cite} href={`#ref-${reference.id}`}>
      {text}
    </a>
  );
  return locale === 'zh' ? <sup>{link}</sup> : link;
}

/** The list at the foot of the lesson: the works that its text cites, and the style they are set in. */
export function References({
  references,
  locale,
}: {
  readonly references: readonly FormattedReference[];
  readonly locale: Locale;
}) {
  const { references: title, citationStyle } = mdxMessages[locale];
  return (
    <section className={styles.references}>
      <h2 id="references">{title}</h2>
      <ul className={`${styles.list} ${locale === 'en' ? styles.hanging : ''}`}>
        {references.map(({ id, marker, entry }) => (
          <li key={id} id={`ref-${id}`}>
            {locale === 'zh' && <span className={styles.number}>[{marker}]</span>}
            <span>
              {entry.map(({ text, italic, href }, index) => {
                if (href)
                  return (
                    <a key={index} href={href}>
                      {text}
                    </a>
                  );
                return italic ? <i key={index}>{text}</i> : text;
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.citationStyle}>{citationStyle}</p>
    </section>
  );
}
