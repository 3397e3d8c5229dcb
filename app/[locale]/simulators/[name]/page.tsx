import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { Lab } from '@/components/simulators/rfm/lab/lab';
import { firstLab } from '@/components/simulators/rfm/lab/first';
import { FirstHeat, FirstSegments } from '@/components/simulators/rfm/lab/first-pictures';
import { simulatorTexts } from '@/content/simulators';
import { locales } from '@/lib/content/locale';
import styles from './simulator.module.css';

type Params = Promise<{ locale: string; name: string }>;

export function generateStaticParams() {
  return locales.flatMap((locale) => Object.keys(simulatorTexts).map((name) => ({ locale, name })));
}

async function find(params: Params) {
  const { name } = await params;
  const locale = await readLocale(params);
  if (name !== 'rfm') notFound();
  return { locale, name, text: simulatorTexts[name][locale] };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, name, text } = await find(params);
  return pageMetadata({
    locale,
    path: `/simulators/${name}`,
    title: text.title,
    description: text.description,
  });
}

export default async function SimulatorPage({ params }: { params: Params }) {
  const { locale, name, text } = await find(params);
  const first = firstLab();
  return (
    <PageFrame width="wide">
      <h1>{text.title}</h1>
      <p className={styles.lead}>{text.lead}</p>
      <Lab
        locale={locale}
        first={first}
        stills={{
          heat: <FirstHeat locale={locale} view={first.view} />,
          segments: <FirstSegments locale={locale} view={first.view} />,
        }}
      />
      <noscript>
        <p>{text.noScript}</p>
      </noscript>
      <div className={styles.after}>
        <p>
          <Link href={`/${locale}/lessons/evaluation/rfm`} prefetch={false}>
            {text.lesson}
          </Link>
        </p>
        <p>
          <Link href={`/${locale}/simulators/${name}/guided`} prefetch={false}>
            {text.exercise}
          </Link>
        </p>
      </div>
    </PageFrame>
  );
}
