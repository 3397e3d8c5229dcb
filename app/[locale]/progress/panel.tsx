'use client';

import { LinkButton } from '@/components/ui/link-button';
import { Callout } from '@/components/ui/callout';
import { useProgress } from '@/components/layout/use-progress';
import type { ProgressMessages } from '@/content/messages/progress';
import { isEmpty } from '@/lib/learner';
import { Carry } from './carry';
import { ChapterList, type OpenChapter } from './chapter-list';
import { fill } from './fill';
import styles from './progress.module.css';

export interface PanelProps {
  readonly locale: string;
  readonly messages: ProgressMessages;
  /** Chapters that have lessons, in order. */
  readonly chapters: readonly OpenChapter[];
}

/** What this device knows of the learner, and how to take it along. */
export function ProgressPanel({ locale, messages, chapters }: PanelProps) {
  const state = useProgress();
  if (!state) return null;
  const { progress, kept } = state;
  const first = chapters[0]?.lessons[0];
  return (
    <>
      {kept === 'memory' ? (
        <Callout kind="caution" title={messages.memoryTitle}>
          <p>{messages.memory}</p>
        </Callout>
      ) : (
        <p>{messages.device}</p>
      )}
      {isEmpty(progress) ? (
        <section className={styles.section} aria-labelledby="empty">
          <h2 id="empty">{messages.emptyTitle}</h2>
          <p>{messages.empty}</p>
          {first && (
            <p className={styles.way}>
              <LinkButton href={`/${locale}/lessons/${first.id}`} weight="main">
                {fill(messages.emptyAction, { lesson: first.title })}
              </LinkButton>
            </p>
          )}
        </section>
      ) : (
        <ChapterList locale={locale} messages={messages} chapters={chapters} progress={progress} />
      )}
      <Carry messages={messages} progress={progress} />
    </>
  );
}
