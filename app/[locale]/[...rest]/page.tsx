import type { Metadata } from 'next';
import { readLocale, type LocaleProps } from '@/app/locale-params';
import { NothingHere } from '@/app/nothing-here';
import { PageFrame } from '@/components/layout/page-frame';
import { messagesFor } from '@/content/messages';

// Answered anew each time: otherwise every mistyped address would be kept on disk as a page.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { title } = messagesFor(await readLocale(params)).notFound;
  return { title, robots: { index: false } };
}

/** What every unknown address shows. The status 404 comes from proxy.ts, which sends them here. */
export default async function UnknownPage({ params }: LocaleProps) {
  return (
    <PageFrame>
      <NothingHere locale={await readLocale(params)} />
    </PageFrame>
  );
}
