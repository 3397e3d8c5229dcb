import Link from 'next/link';
import styles from './course-nav.module.css';

export interface CourseNavChapter {
  number: number;
  title: string;
  lessons: readonly { href: string; title: string; current: boolean }[];
}

/** The chapters as a list beside a lesson. Only lessons that are open are links; the one being read carries the seal line. */
export function CourseNav({
  label,
  notOpen,
  chapters,
}: {
  label: string;
  /** 未开放 / not open yet: spoken and shown behind a chapter without lessons. */
  notOpen: string;
  chapters: readonly CourseNavChapter[];
}) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.number} className={chapter.lessons.length > 0 ? undefined : styles.closed}>
            <span className={styles.chapter}>
              <span className={styles.number}>{chapter.number}</span> {chapter.title}
              {chapter.lessons.length === 0 && <span className={styles.status}> {notOpen}</span>}
            </span>
            {chapter.lessons.length > 0 && (
              <ul>
                {chapter.lessons.map((lesson) => (
                  <li key={lesson.href}>
                    <Link
                      href={lesson.href}
                      prefetch={false}
                      aria-current={lesson.current ? 'page' : undefined}
                    >
                      {lesson.title}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
