import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { ladderNames, rungName } from '../names';
import { fenInColumn, numberText, pointsOf, yuanText } from './format';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';

/** What nobody in the firm can see, and what the reports that were bought say of it. */
export function Felt({ locale, view, now, sofar }: SeeProps) {
  const words = seeMessages[locale].measures;
  const names = ladderNames[locale].measures;
  const bought = sofar.filter(({ reports }) => reports.bought.includes('survey')).at(-1);
  const survey = bought?.reports.survey;
  const { cohorts } = now.reports;
  const whole = (value: number) => numberText(locale, value);
  return (
    <>
      {!now.felt && <p className={styles.note}>{words.hidden}</p>}
      {survey && bought ? (
        <div>
          <p>{words.survey(bought.quarter, bought === now, survey.answered, survey.asked)}</p>
          <ul className={styles.list}>
            {(['satisfaction', 'trust', 'expectation'] as const).map((measure) => {
              const { mean, low, high } = survey[measure];
              const points = (level: number) => `${pointsOf(Math.max(0, Math.min(1, level)))}`;
              return (
                <li key={measure}>
                  {words.estimate(names[measure], points(mean), points(low), points(high))}
                </li>
              );
            })}
            <li>
              {words.estimate(
                names.nps,
                whole(survey.nps.score),
                whole(survey.nps.low),
                whole(survey.nps.high),
              )}
            </li>
          </ul>
          <p className={styles.note}>{words.promiseSurvey}</p>
        </div>
      ) : (
        <p>
          {bought
            ? words.nobody(bought.quarter)
            : words.noSurvey(yuanText(locale, 100 * view.terms.reportCost.survey))}
        </p>
      )}
      {cohorts.length > 0 && (
        <Disclosure summary={ladderNames[locale].reports.cohorts}>
          <DataTable
            caption={words.cohorts(now.quarter)}
            columns={[
              { key: 'rung', label: words.cohortColumns.rung },
              { key: 'people', label: words.cohortColumns.people, numeric: true },
              { key: 'stayed', label: words.cohortColumns.stayed, numeric: true },
              { key: 'paid', label: words.cohortColumns.paid, numeric: true },
            ]}
            rows={cohorts.map(({ rung, people, stayed, paid }) => ({
              rung: rungName(locale, rung),
              people: numberText(locale, people),
              stayed: numberText(locale, stayed),
              paid: fenInColumn(paid),
            }))}
          />
        </Disclosure>
      )}
    </>
  );
}
