import type { Metadata } from 'next';
import Link from 'next/link';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { Play } from '@/components/simulators/journey/case/play';
import { journeyCases } from '@/content/scenarios/journey';
import { JOURNEY_RUBRIC, SCORE_PARTS } from '@/lib/scoring';
import styles from './journey.module.css';
import { journeyTexts } from './texts';

const PATH = '/simulators/journey';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = journeyTexts[locale];
  return pageMetadata({ locale, path: PATH, title, description });
}

const marks = SCORE_PARTS.map((part) => ({
  part,
  points: JOURNEY_RUBRIC.filter((criterion) => criterion.part === part).reduce(
    (sum, { weight }) => sum + weight,
    0,
  ),
}));

export default async function JourneyPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const text = journeyTexts[locale];
  // The note is for teachers: it tells the cause at the root.
  const cases = journeyCases.map(({ id, model, [locale]: all }) => {
    const { title, company, story, persona, stages, touchpoints, strangers } = all;
    const { evidence, backstage, improvements } = all;
    const words = {
      title,
      company,
      story,
      persona,
      stages,
      touchpoints,
      strangers,
      evidence,
      backstage,
      improvements,
    };
    return { id, model, words };
  });
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
      <p className={styles.after}>
        <Link href={`/${locale}/lessons/evaluation/journey-map`} prefetch={false}>
          {text.lesson}
        </Link>
        <br />
        <Link href={`/${locale}/glossary`} prefetch={false}>
          {text.glossary}
        </Link>
      </p>
    </PageFrame>
  );
}
