import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { siteUrl } from '@/app/page-metadata';
import { bootScript } from '@/components/layout/boot-script';
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import { Notices } from '@/components/layout/notices';
import { messagesFor } from '@/content/messages';
import { htmlLang } from '@/lib/content/locale';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
// A style sheet that only the not-found page has would be preloaded by every page and used by none of them.
import '@/app/nothing-here.module.css';

export const generateStaticParams = localeParams;

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f5ed' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1a18' },
  ],
};

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { site } = messagesFor(await readLocale(params));
  return {
    metadataBase: new URL(siteUrl),
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.description,
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/apple-icon.png' },
    // A phone number is not a link because it has eleven digits.
    formatDetection: { telephone: false },
  };
}

export default async function RootLayout({ children, params }: LocaleProps & { children: ReactNode }) {
  const locale = await readLocale(params);
  const { site, header, footer, notices } = messagesFor(locale);
  return (
    // The boot script writes attributes on <html> before React sees it.
    <html lang={htmlLang[locale]} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: bootScript }} />
      </head>
      <body>
        <Header
          locale={locale}
          siteName={site.name}
          strings={header}
          items={[
            { href: `/${locale}`, text: header.course, covers: `/${locale}/lessons/` },
            { href: `/${locale}#simulators`, text: header.simulators, covers: `/${locale}/simulators/` },
            { href: `/${locale}/glossary`, text: header.glossary },
            { href: `/${locale}/progress`, text: header.progress },
          ]}
        />
        <Notices {...notices} />
        {children}
        <Footer
          label={footer.label}
          lines={[footer.licences, footer.sources, footer.invented, footer.privacy]}
          link={{ href: `/${locale}/teach`, text: footer.teach }}
        />
      </body>
    </html>
  );
}
