/** The languages of the site, as they stand in the first segment of every address. The first is the default. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** What goes into `lang` attributes: without the region some systems pick Japanese shapes for Chinese text. */
export const htmlLang: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The language that the switch leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** The same page in another language: `/zh/glossary` becomes `/en/glossary`. */
export function inLocale(pathname: string, locale: Locale): string {
  const [, first, ...rest] = pathname.split('/');
  return '/' + [locale, ...(isLocale(first) ? rest : [first, ...rest])].filter(Boolean).join('/');
}
