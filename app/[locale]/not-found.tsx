import { PageFrame } from '@/components/layout/page-frame';
import { LinkButton } from '@/components/ui/link-button';
import { messagesFor } from '@/content/messages';
import { htmlLang, locales } from '@/lib/content/locale';
import styles from './not-found.module.css';

/**
 * A not-found page is told nothing, not even its language. Both are written here, and the style sheet shows the one
 * that the document is in: it costs less than a client component on every page, and works without JavaScript.
 */
export default function NotFound() {
  return (
    <PageFrame>
      {locales.map((locale) => {
        const { notFound } = messagesFor(locale);
        return (
          <div key={locale} lang={htmlLang[locale]} className={`${styles.text} ${styles[locale]}`}>
            <p className={styles.number}>404</p>
            <h1>{notFound.title}</h1>
            <p>{notFound.body}</p>
            <p className={styles.ways}>
              <LinkButton href={`/${locale}`} weight="main">
                {notFound.home}
              </LinkButton>
              <LinkButton href={`/${locale}/glossary`}>{notFound.glossary}</LinkButton>
            </p>
          </div>
        );
      })}
    </PageFrame>
  );
}
