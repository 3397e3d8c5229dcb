import { LinkButton } from '@/components/ui/link-button';
import { messagesFor } from '@/content/messages';
import { htmlLang, type Locale } from '@/lib/content/locale';
import styles from './nothing-here.module.css';

/** The words of the not-found page. `only` shows them in a document of that language alone. */
export function NothingHere({ locale, only = false }: { locale: Locale; only?: boolean }) {
  const { notFound } = messagesFor(locale);
  return (
    <div lang={htmlLang[locale]} className={`${styles.text} ${only ? styles[locale] : ''}`}>
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
}
