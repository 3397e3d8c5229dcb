import type { Metadata } from 'next';
import Link from 'next/link';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { Play } from '@/components/simulators/ladder/play/play';
import { ladderScenarios } from '@/content/scenarios/ladder';
import { ladderTexts } from '@/content/simulators';
import { LADDER_RUBRIC } from '@/lib/scoring';
import styles from './ladder.module.css';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = ladderTexts[locale];
  return pageMetadata({ locale, path: '/simulators/ladder', title, description });
}

const PARTS = ['process', 'prediction', 'debrief', 'concepts', 'outcome'] as const;
const marks = PARTS.map((part) => ({
  part,
  points: LADDER_RUBRIC.filter((criterion) => criterion.part === part).reduce(
    (sum, { weight }) => sum + weight,
    0,
  ),
}));

export default async function LadderPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const text = ladderTexts[locale];
  // The note is for teachers: it tells what pays.
  const cases = ladderScenarios.map(({ id, model, [locale]: { title, firm, story, customers } }) => ({
    id,
    model,
    title,
    firm,
    story,
    customers,
  }));
  return (
    <PageFrame width="wide">
      <h1>{text.title}</h1>
      <Play
        locale={locale}
        cases={cases}
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
          <Link href={`/${locale}/lessons/loyalty/ladder`} prefetch={false}>
            {text.lesson}
          </Link>
        </li>
        <li>
          <Link href={`/${locale}/lessons/loyalty/bonds`} prefetch={false}>
            {text.bonds}
          </Link>
        </li>
      </ul>
    </PageFrame>
  );
}
