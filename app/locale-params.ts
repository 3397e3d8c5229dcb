import { notFound } from 'next/navigation';
import { isLocale, locales, type Locale } from '@/lib/content/locale';

export interface LocaleProps {
  params: Promise<{ locale: string }>;
}

export const localeParams = () => locales.map((locale) => ({ locale }));

/** The language in the address; any other first segment is no page of ours. */
export async function readLocale(params: LocaleProps['params']): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
