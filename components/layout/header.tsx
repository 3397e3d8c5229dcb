import Link from 'next/link';
import { Seal } from '@/components/ui/seal';
import { otherLocale, type Locale } from '@/lib/content/locale';
import { LanguageSwitch } from './language-switch';
import { SiteNav, type NavItem } from './site-nav';
import { ThemeSwitch } from './theme-switch';
import styles from './header.module.css';

export interface HeaderStrings {
  skip: string;
  home: string;
  navLabel: string;
  otherLanguage: string;
  otherLanguageHint: string;
  toDark: string;
  toLight: string;
}

/** Seal and name, the main links, language and theme. `#main` is the id that the page gives its main part. */
export function Header({
  locale,
  siteName,
  strings,
  items,
}: {
  locale: Locale;
  siteName: string;
  strings: HeaderStrings;
  items: readonly NavItem[];
}) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {strings.skip}
      </a>
      <div className={styles.inner}>
        <Link className={styles.brand} href={`/${locale}`} prefetch={false} title={strings.home}>
          <Seal size={34} />
          {siteName}
        </Link>
        <SiteNav label={strings.navLabel} items={items} />
        <div className={styles.tools}>
          <ThemeSwitch toDark={strings.toDark} toLight={strings.toLight} />
          <LanguageSwitch
            to={otherLocale(locale)}
            text={strings.otherLanguage}
            hint={strings.otherLanguageHint}
          />
        </div>
      </div>
    </header>
  );
}
