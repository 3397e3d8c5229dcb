import Link from 'next/link';
import { Evidence } from '@/components/ui/look-back/evidence';
import type { Locale } from '@/lib/content/locale';
import type { EvidenceLine } from './evidence-lines';
import { LESSONS, type LessonName } from './lesson-of';
import { reportMessages } from './report-messages';

export function EvidenceList({ locale, lines }: { locale: Locale; lines: readonly EvidenceLine[] }) {
  const words = reportMessages[locale];
  return (
    <Evidence
      words={{ noEvidence: words.noEvidence, marks: words }}
      lines={lines}
      link={(lesson) => <LessonLink locale={locale} lesson={lesson} />}
    />
  );
}

export function LessonLink({ locale, lesson }: { locale: Locale; lesson: LessonName }) {
  return (
    <Link href={`/${locale}${LESSONS[lesson]}`} prefetch={false}>
      {reportMessages[locale].lessons[lesson]}
    </Link>
  );
}
