import type { Metadata } from 'next';
import Link from 'next/link';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { WalkingStudio } from '@/components/simulators/journey/walk/walking-studio';
import { studioTexts } from './texts';
import styles from './free.module.css';

const PATH = '/simulators/journey/free';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = studioTexts[locale];
  return pageMetadata({ locale, path: PATH, title, description });
}

export default async function FreeStudioPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const text = studioTexts[locale];
  return (
    <PageFrame width="wide">
      <h1>{text.title}</h1>
      <WalkingStudio
        locale={locale}
        intro={
          <div className={styles.lead}>
            <p>{text.lead}</p>
            <noscript>
              <p>{text.noScript}</p>
            </noscript>
          </div>
        }
      />
      <p className={styles.after}>
        <Link href={`/${locale}/glossary`} prefetch={false}>
          {text.glossary}
        </Link>
      </p>
    </PageFrame>
  );
}
