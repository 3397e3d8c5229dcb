import Link from 'next/link';
import type { ProgressMessages } from '@/content/messages/progress';
import type { CheckRecord, LessonRecord, Progress } from '@/lib/learner';
import { fill } from './fill';
import styles from './progress.module.css';

export interface OpenChapter {
  readonly number: number;
  readonly title: string;
  readonly lessons: readonly OpenLesson[];
}

interface OpenLesson {
  /** `chapter/lesson` */
  readonly id: string;
  readonly title: string;
  readonly headings: { readonly [id: string]: string };
  /** Ids of its questions. */
  readonly checks: readonly string[];
}

interface ChapterListProps {
  readonly locale: string;
  readonly messages: ProgressMessages;
  readonly chapters: readonly OpenChapter[];
  readonly progress: Progress;
}

/** The open lessons, chapter by chapter, each with how far the learner has come. */
export function ChapterList({ locale, messages, chapters, progress }: ChapterListProps) {
  const unlisted = countUnlisted(chapters, progress);
  return (
    <>
      {chapters.map(({ number, title, lessons }) => (
        <section key={number} className={styles.section} aria-labelledby={`chapter-${number}`}>
          <h2 id={`chapter-${number}`}>{fill(messages.chapter, { number, title })}</h2>
          <ul className={styles.lessons}>
            {lessons.map((lesson) => (
              <LessonLine
                key={lesson.id}
                locale={locale}
                messages={messages}
                lesson={lesson}
                progress={progress}
              />
            ))}
          </ul>
        </section>
      ))}
      {unlisted > 0 && <p className={styles.note}>{fill(messages.unlisted, { count: unlisted })}</p>}
    </>
  );
}

function LessonLine({
  locale,
  messages,
  lesson,
  progress,
}: Omit<ChapterListProps, 'chapters'> & { readonly lesson: OpenLesson }) {
  const record = progress.lessons[lesson.id];
  const answered = lesson.checks.flatMap((check) => progress.checks[`${lesson.id}/${check}`] ?? []);
  const heading = record && lesson.headings[record.heading];
  const hash = heading === undefined ? '' : `#${encodeURIComponent(record?.heading ?? '')}`;
  return (
    <li>
      <p className={styles.lesson}>
        <Link href={`/${locale}/lessons/${lesson.id}${hash}`} prefetch={false}>
          {lesson.title}
        </Link>
      </p>
      <p className={styles.state}>
        {[
          readingState(record, heading, messages),
          ...answerState(answered, lesson.checks.length, messages),
        ].join(messages.semicolon)}
      </p>
    </li>
  );
}

function readingState(
  record: LessonRecord | undefined,
  heading: string | undefined,
  messages: ProgressMessages,
): string {
  if (!record) return messages.notOpened;
  const at = heading === undefined ? messages.opened : fill(messages.readTo, { heading });
  return record.endAt === '' ? at : messages.ended;
}

function answerState(answered: readonly CheckRecord[], all: number, messages: ProgressMessages): string[] {
  if (all === 0) return [];
  const right = answered.filter(({ result }) => result.status === 'scored' && result.total >= result.outOf);
  const states = [fill(messages.checks, { answered: answered.length, all })];
  if (answered.length > 0) states.push(fill(messages.right, { right: right.length }));
  return states;
}

function countUnlisted(chapters: readonly OpenChapter[], { lessons, checks }: Progress): number {
  const open = chapters.flatMap((chapter) => chapter.lessons);
  const known = new Set(open.flatMap(({ id, checks: ids }) => [id, ...ids.map((check) => `${id}/${check}`)]));
  return [...Object.keys(lessons), ...Object.keys(checks)].filter((id) => !known.has(id)).length;
}
