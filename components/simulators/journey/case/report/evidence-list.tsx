import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/content/locale';
import type { EvidenceLine } from './evidence-lines';
import { LESSONS, type LessonName } from './lesson-of';
import { reportMessages } from './report-messages';
import styles from '@/components/ui/look-back/report.module.css';

const ICONS = {
  right: 'check',
  near: 'check',
  part: 'note',
  empty: 'note',
  wrong: 'cross',
  missed: 'cross',
  far: 'cross',
} as const;

/** Evidence in lines; each says in words how it stands. */
export function EvidenceList({ locale, lines }: { locale: Locale; lines: readonly EvidenceLine[] }) {
  const words = reportMessages[locale];
  const marked = lines.some(({ mark }) => mark !== undefined);
  if (lines.length === 0) return <p>{words.noEvidence}</p>;
  return (
    <ul className={styles.evidence}>
      {lines.map(({ text, mark, quote, lesson }, place) => (
        <li key={`${place} ${text}`}>
          {!mark && marked && <span className={styles.mark} />}
          {mark && (
            <span className={`${styles.mark} ${styles[mark]}`}>
              <Icon name={ICONS[mark]} size={16} />
              {words.marks[mark]}
            </span>
          )}
          <span>
            {text}
            {quote && <q className={styles.quote}>{quote}</q>}
            {lesson && (
              <span className={styles.lineLesson}>
                <LessonLink locale={locale} lesson={lesson} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function LessonLink({ locale, lesson }: { locale: Locale; lesson: LessonName }) {
  return (
    <Link href={`/${locale}${LESSONS[lesson]}`} prefetch={false}>
      {reportMessages[locale].lessons[lesson]}
    </Link>
  );
}
