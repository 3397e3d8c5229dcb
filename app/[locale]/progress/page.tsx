import type { Metadata } from 'next';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { messagesFor } from '@/content/messages';
import { progressMessagesFor } from '@/content/messages/progress';
import { openChapters } from './open-chapters';
import { ProgressPanel } from './panel';
import styles from './progress.module.css';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = messagesFor(locale).progress;
  // Each reader sees his own: nothing here for a search engine.
  return { ...pageMetadata({ locale, path: '/progress', title, description }), robots: { index: false } };
}

export default async function ProgressPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const { progress } = messagesFor(locale);
  return (
    <PageFrame>
      <h1>{progress.title}</h1>
      <p className={styles.lead}>{progress.lead}</p>
      <ProgressPanel locale={locale} messages={progressMessagesFor(locale)} chapters={openChapters(locale)} />
      <noscript>
        <p>{progress.noScript}</p>
      </noscript>
    </PageFrame>
  );
}
