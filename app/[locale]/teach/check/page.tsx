import type { Metadata } from 'next';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { Desk } from '@/components/teach/check/desk';
import type { TeachCase } from '@/components/teach/exercises/set-words';
import { teachTexts } from '@/content/teach';
import { teachCases } from '../cases';
import styles from './check.module.css';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = teachTexts[locale].check;
  return pageMetadata({ locale, path: '/teach/check', title, description });
}

const titlesOf = (cases: readonly TeachCase[]) =>
  Object.fromEntries(cases.map(({ code, title }) => [code, title]));

const namesOf = (cases: readonly TeachCase[]) =>
  Object.fromEntries(cases.flatMap(({ code, named }) => (named ? [[code, named]] : [])));

export default async function CheckPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const text = teachTexts[locale].check;
  const cases = teachCases(locale);
  return (
    <PageFrame width="wide">
      <h1>{text.title}</h1>
      <p className={styles.lead}>{text.lead}</p>
      <noscript>
        <p className={styles.lead}>{text.noScript}</p>
      </noscript>
      <Desk
        locale={locale}
        cases={{
          'rfm/guided': titlesOf(cases['rfm/guided']),
          'ladder/run': titlesOf(cases['ladder/run']),
          'journey/case': titlesOf(cases['journey/case']),
        }}
        named={namesOf(cases['journey/case'])}
      />
    </PageFrame>
  );
}
