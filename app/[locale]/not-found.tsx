import { NothingHere } from '@/app/nothing-here';
import { PageFrame } from '@/components/layout/page-frame';
import { locales } from '@/lib/content/locale';

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
