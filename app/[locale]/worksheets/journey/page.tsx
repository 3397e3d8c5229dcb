import type { Metadata } from 'next';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { LinkButton } from '@/components/ui/link-button';
import { journeySheet } from '@/content/worksheets';
import { BlankSheet } from './blank-sheet';
import { ExampleSheet } from './example-sheet';
import { SheetDesk } from './sheet-desk';
import styles from './worksheet.module.css';

/** In the page and not in a style sheet, which would stay when the reader goes on: then every page would print lying on its side. */
const PAPER =
  '@page { size: A4 landscape; margin: 9mm; } @media print { body > *:not(main) { display: none !important; } }';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = journeySheet[locale];
  return pageMetadata({ locale, path: '/worksheets/journey', title, description });
}

export default async function JourneyWorksheetPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const words = journeySheet[locale];
  return (
    <PageFrame width="wide">
      <style>{PAPER}</style>
      <div className={`noPrint ${styles.top}`}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <div className={styles.ways}>
          <SheetDesk
            form="journey-sheet"
            strings={{ print: words.print, clear: words.clear, reallyClear: words.reallyClear }}
          />
          <LinkButton href={`/${locale}/lessons/evaluation/journey-map`}>{words.back}</LinkButton>
        </div>
        <p className={`jsOnly ${styles.kept}`}>{words.kept}</p>
      </div>
      <BlankSheet words={words} form="journey-sheet" />
      <ExampleSheet words={words} />
    </PageFrame>
  );
}
