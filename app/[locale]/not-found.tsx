import type { Metadata } from 'next';
import { readLocale, type LocaleProps } from '@/app/locale-params';
import { NothingHere } from '@/app/nothing-here';
import { PageFrame } from '@/components/layout/page-frame';
import { messagesFor } from '@/content/messages';
import { locales } from '@/lib/content/locale';

/** Next takes the title of every answer with status 404 from here, that of [...rest] too. */
export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return { title: messagesFor(await readLocale(params)).notFound.title };
}

/**
 * For pages that find out late that they do not exist. It is told nothing, not even its language: both are
 * written, and the style sheet shows the one that the document is in.
 */
export default function NotFound() {
  return (
    <PageFrame>
      {locales.map((locale) => (
        <NothingHere key={locale} locale={locale} only />
      ))}
    </PageFrame>
  );
}
