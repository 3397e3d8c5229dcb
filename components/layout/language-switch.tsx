'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { htmlLang, inLocale, type Locale } from '@/lib/content/locale';
import { LOCALE_COOKIE } from '@/lib/content/negotiate';
import { placeOnPage } from './place-on-page';
import styles from './header.module.css';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Leads to the same page, query and place in the other language, and remembers the choice. A whole page load,
 * not a soft one: the language is an attribute of the document.
 */
export function LanguageSwitch({ to, text, hint }: { to: Locale; text: string; hint: string }) {
  const href = inLocale(usePathname(), to);

  function keepPlace(event: MouseEvent<HTMLAnchorElement>) {
    document.cookie = `${LOCALE_COOKIE}=${to}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    event.currentTarget.href = href + location.search + placeOnPage();
  }

  return (
    <a
      className={styles.tool}
      href={href}
      hrefLang={htmlLang[to]}
      lang={htmlLang[to]}
      title={hint}
      onClick={keepPlace}
    >
      {text}
    </a>
  );
}
