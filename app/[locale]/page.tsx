import type { Metadata } from 'next';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { ContinueLink } from '@/components/layout/continue-link';
import { PageFrame } from '@/components/layout/page-frame';
import { messagesFor } from '@/content/messages';
import { progressMessagesFor } from '@/content/messages/progress';
import { CourseMap } from './course-map';
import { openChapters, openLessons } from './progress/open-chapters';
import { Reasons } from './reasons';
import { SimulatorList } from './simulator-list';
import { ThingsToDo } from './things-to-do';
import styles from './home.module.css';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  return pageMetadata({ locale, path: '', description: messagesFor(locale).site.description });
}

/** The contents page of the book. */
export default async function HomePage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const { site, home } = messagesFor(locale);
  const open = openChapters(locale);
  return (
    <PageFrame width="wide">
      <header className={styles.title}>
        <h1>{site.name}</h1>
        <p className={styles.lead}>{home.lead}</p>
        <p className={styles.state}>
          {home.state(
            open.map(({ number }) => number),
            open.flatMap(({ lessons }) => lessons).length,
          )}
        </p>
      </header>
      <ContinueLink
        locale={locale}
        label={progressMessagesFor(locale).resume}
        lessons={openLessons(locale)}
      />
      <ThingsToDo locale={locale} strings={home.now} />
      <CourseMap locale={locale} strings={home} />
      <SimulatorList locale={locale} strings={home} />
      <Reasons strings={home.why} />
    </PageFrame>
  );
}
