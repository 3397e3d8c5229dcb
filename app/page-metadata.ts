import type { Metadata } from 'next';
import { messagesFor } from '@/content/messages';
import { htmlLang, locales, type Locale } from '@/lib/content/locale';

/** Where the site stands on the web: links in the sitemap and share pictures must be absolute. */
export const siteUrl = (process.env.NEXT_PUBLIC_SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

/** Addresses of one page in every language, keyed as `hreflang` wants them. `path` has no language: '' or '/glossary'. */
export function languageAlternates(path: string): Record<string, string> {
  const entries = locales.map((locale) => [htmlLang[locale], `${siteUrl}/${locale}${path}`]);
  // A page without a language in its address picks one for the reader.
  return Object.fromEntries([...entries, ['x-default', `${siteUrl}${path || '/'}`]]);
}

/** Title, description, languages and share picture of one page. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
}: {
  locale: Locale;
  /** Address without the language: '' for home, '/glossary', … */
  path: string;
  /** Without the name of the site, which the template adds. Left out: the name alone. */
  title?: string;
  description: string;
}): Metadata {
  const { site } = messagesFor(locale);
  const url = `${siteUrl}/${locale}${path}`;
  return {
    ...(title === undefined ? {} : { title }),
    description,
    alternates: { canonical: url, languages: languageAlternates(path) },
    openGraph: {
      type: 'website',
      siteName: site.name,
      title: title ?? site.name,
      description,
      url,
      locale: htmlLang[locale].replace('-', '_'),
      images: [{ url: `${siteUrl}/share-${locale}.png`, width: 1200, height: 630, alt: site.shareAlt }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
