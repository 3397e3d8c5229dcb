'use client';

import { useSyncExternalStore } from 'react';
import { FailureNote } from '@/components/layout/failure-note';
import { PageFrame } from '@/components/layout/page-frame';
import { failure as en } from '@/content/messages/failure.en';
import { failure as zh } from '@/content/messages/failure.zh';
import { htmlLang, type Locale } from '@/lib/content/locale';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';

const noChange = () => () => {};
const localeInAddress = (): Locale => (/^\/en(\/|$)/.test(location.pathname) ? 'en' : 'zh');

/** Stands in for the whole document when the layout itself fails, so it knows its language by the address alone. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  const locale = useSyncExternalStore<Locale>(noChange, localeInAddress, () => 'zh');
  const strings = locale === 'en' ? en : zh;
  return (
    <html lang={htmlLang[locale]}>
      <body>
        <title>{strings.title}</title>
        <PageFrame>
          <FailureNote strings={strings} home={`/${locale}`} onRetry={reset} />
        </PageFrame>
      </body>
    </html>
  );
}
