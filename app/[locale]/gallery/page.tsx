import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale, type LocaleProps } from '@/app/locale-params';
import { PageFrame } from '@/components/layout/page-frame';
import { messagesFor } from '@/content/messages';
import { QuizSpecimens } from './quiz-specimens';
import { StillSpecimens } from './still-specimens';
import { LiveSpecimens } from './live-specimens';
import { Swatches } from './swatches';

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return { title: messagesFor(await readLocale(params)).gallery.title, robots: { index: false } };
}

/** Every primitive in all its states, for those who build the site. Not part of the published one. */
export default async function GalleryPage({ params }: LocaleProps) {
  if (process.env.NODE_ENV === 'production') notFound();
  const locale = await readLocale(params);
  return (
    <PageFrame width="wide">
      <h1>{messagesFor(locale).gallery.title}</h1>
      <Swatches />
      <StillSpecimens />
      <LiveSpecimens />
      <QuizSpecimens locale={locale} />
    </PageFrame>
  );
}
