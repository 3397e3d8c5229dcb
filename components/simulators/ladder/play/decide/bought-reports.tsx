import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import { CohortReport } from './cohort-report';
import { yuanText } from './figures';
import { prepareMessages } from './prepare-messages';
import type { QuarterAt } from './quarter-at';
import { Decided } from './step-parts';
import { SurveyReport } from './survey-report';
import styles from './decide.module.css';

/** What was bought for a quarter, and what it says. */
export function BoughtReports({
  locale,
  people,
  at: { reports, before, purseLeft },
}: {
  locale: Locale;
  people: string;
  at: QuarterAt;
}) {
  const words = prepareMessages[locale];
  if (!reports) return null;
  const { bought, survey, cohorts } = reports;
  const left = yuanText(locale, purseLeft);
  return (
    <>
      <Decided>
        {bought.length === 0
          ? words.boughtNothing(left)
          : words.bought(
              bought.map((report) => ladderNames[locale].reports[report]),
              left,
            )}
      </Decided>
      {bought.length > 0 && (
        <div className={styles.reports}>
          {bought.includes('survey') && (
            <SurveyReport
              locale={locale}
              people={people}
              survey={survey}
              promise={before?.decision.promise}
            />
          )}
          {bought.includes('cohorts') && <CohortReport locale={locale} lines={cohorts} />}
        </div>
      )}
    </>
  );
}
