import { readLocale, type LocaleProps } from '@/app/locale-params';
import { NothingHere } from '@/app/nothing-here';
import { PageFrame } from '@/components/layout/page-frame';

// Answered anew each time: otherwise every mistyped address would be kept on disk as a page.
export const dynamic = 'force-dynamic';

/** What every unknown address shows. The status 404 comes from proxy.ts, which sends them here, the title from not-found.tsx. */
export default async function UnknownPage({ params }: LocaleProps) {
  return (
    <PageFrame>
      <NothingHere locale={await readLocale(params)} />
    </PageFrame>
  );
}
