import type { Metadata } from 'next';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { Assign } from '@/components/teach/assign/assign';
import { ClassPlan } from '@/components/teach/assign/class-plan';
import { journeyPlan } from '@/components/teach/exercises/journey-case-plan';
import { ladderPlan } from '@/components/teach/exercises/ladder-run-plan';
import { rfmPlan } from '@/components/teach/exercises/rfm-guided-plan';
import { teachTexts } from '@/content/teach';
import { teachCases } from '../cases';
import styles from '../teach.module.css';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = teachTexts[locale].assign;
  return pageMetadata({ locale, path: '/teach/assign', title, description });
}

export default async function AssignPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const { assign } = teachTexts[locale];
  return (
    <PageFrame width="wide">
      <h1>{assign.title}</h1>
      <p className={styles.lead}>{assign.lead}</p>
      <noscript>
        <p className={styles.lead}>{assign.noScript}</p>
      </noscript>
      <Assign
        locale={locale}
        cases={teachCases(locale)}
        plans={{
          'rfm/guided': <ClassPlan locale={locale} id="plan-rfm-guided" plan={rfmPlan[locale]} />,
          'ladder/run': <ClassPlan locale={locale} id="plan-ladder-run" plan={ladderPlan[locale]} />,
          'journey/case': <ClassPlan locale={locale} id="plan-journey-case" plan={journeyPlan[locale]} />,
        }}
      />
    </PageFrame>
  );
}
