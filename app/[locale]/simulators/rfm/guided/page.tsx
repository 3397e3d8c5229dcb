import type { Metadata } from 'next';
import Link from 'next/link';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { Guided } from '@/components/simulators/rfm/guided/guided';
import { exerciseTexts } from '@/content/simulators';
import { SCORE_PARTS, GUIDED_RUBRIC } from '@/lib/scoring';
import styles from './guided.module.css';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = exerciseTexts.rfm[locale];
  return pageMetadata({ locale, path: '/simulators/rfm/guided', title, description });
}

const marks = SCORE_PARTS.map((part) => ({
  part,
  points: GUIDED_RUBRIC.filter((criterion) => criterion.part === part).reduce(
    (sum, { weight }) => sum + weight,
    0,
  ),
}));

export default async function GuidedPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const text = exerciseTexts.rfm[locale];
  return (
    <PageFrame width="wide">
      <h1>{text.title}</h1>
      <Guided
        locale={locale}
        marks={marks}
        intro={
          <div className={styles.lead}>
            <p>{text.lead}</p>
            <noscript>
              <p>{text.noScript}</p>
            </noscript>
          </div>
        }
      />
      <ul className={styles.after}>
        <li>
          <Link href={`/${locale}/lessons/evaluation/segments`} prefetch={false}>
            {text.segments}
          </Link>
        </li>
        <li>
          <Link href={`/${locale}/lessons/evaluation/does-it-pay`} prefetch={false}>
            {text.doesItPay}
          </Link>
        </li>
        <li>
          <Link href={`/${locale}/simulators/rfm`} prefetch={false}>
            {text.lab}
          </Link>
        </li>
      </ul>
    </PageFrame>
  );
}
