'use client';

import { useSyncExternalStore } from 'react';
import { FailureNote } from '@/components/layout/failure-note';
import { PageFrame } from '@/components/layout/page-frame';
import { THEME_KEY } from '@/components/layout/theme-key';
import { failure as en } from '@/content/messages/failure.en';
import { failure as zh } from '@/content/messages/failure.zh';
import { htmlLang, type Locale } from '@/lib/content/locale';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';

const noChange = () => () => {};
const localeInAddress = (): Locale => (/^\/en(\/|$)/.test(location.pathname) ? 'en' : 'zh');

/** What the boot script read before the failed document went, its attributes with it. */
function chosenTheme(): string | undefined {
  try {
    return localStorage.getItem(THEME_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stands in for the whole document when the layout itself fails, so it knows its language by the address alone. */
export default function GlobalError() {
  const locale = useSyncExternalStore<Locale>(noChange, localeInAddress, () => 'zh');
  const theme = useSyncExternalStore(noChange, chosenTheme, () => undefined);
  const strings = locale === 'en' ? en : zh;
  return (
    <html lang={htmlLang[locale]} data-theme={theme}>
      <body>
        <title>{strings.title}</title>
        {/* The layout brought the other one: without it a phone would draw the page tiny. */}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <PageFrame>
          <FailureNote strings={strings} home={`/${locale}`} />
        </PageFrame>
      </body>
    </html>
  );
}
