'use client';

import Link from 'next/link';
import { lastPlace } from '@/lib/learner';
import styles from './continue-link.module.css';
import { useProgress } from './use-progress';

export interface OpenLesson {
  readonly title: string;
  /** Heading texts by id. */
  readonly headings: { readonly [id: string]: string };
}

interface ContinueLinkProps {
  readonly locale: string;
  readonly label: string;
  /** By `chapter/lesson`. */
  readonly lessons: { readonly [lesson: string]: OpenLesson };
}

/** The way back to the last place in the course. Nothing on the server, and nothing without a record. */
export function ContinueLink({ locale, label, lessons }: ContinueLinkProps) {
  const state = useProgress();
  const place = state && lastPlace(state.progress);
  const lesson = place && lessons[place.lesson];
  // A lesson or a heading may have gone since: a link never leads nowhere.
  if (!place || !lesson) return null;
  const heading = lesson.headings[place.heading];
  const hash = heading === undefined ? '' : `#${encodeURIComponent(place.heading)}`;
  return (
    <p className={styles.continue}>
      <Link href={`/${locale}/lessons/${place.lesson}${hash}`} prefetch={false}>
        <span className={styles.label}>{label}</span>
        <span className={styles.lesson}>{lesson.title}</span>
        {heading !== undefined && <span className={styles.heading}>{heading}</span>}
      </Link>
    </p>
  );
}
