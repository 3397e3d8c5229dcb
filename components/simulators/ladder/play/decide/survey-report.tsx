import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import type { Survey } from '@/lib/simulations/ladder';
import { countText, pointsOf } from './figures';
import { prepareMessages } from './prepare-messages';
import styles from './decide.module.css';

export interface SurveyReportProps {
  readonly locale: Locale;
  readonly people: string;
  /** Undefined: bought, and nobody answered. */
  readonly survey: Survey | undefined;
  /** Promised last quarter, 0 to 1; undefined before the first. */
  readonly promise: number | undefined;
}

/** What a survey says, each figure with its interval; the expectation beside what is promised. */
export function SurveyReport({ locale, people, survey, promise }: SurveyReportProps) {
  const words = prepareMessages[locale].survey;
  if (!survey) return <p className={styles.text}>{words.nobody}</p>;
  const felt = (what: 'satisfaction' | 'trust' | 'expectation') => ({
    what,
    from: 0,
    value: pointsOf(survey[what].mean),
    low: pointsOf(Math.max(0, survey[what].low)),
    high: pointsOf(Math.min(1, survey[what].high)),
    mark: what === 'expectation' && promise !== undefined ? pointsOf(promise) : undefined,
  });
  const { score, low, high } = survey.nps;
  const nps = {
    what: 'nps' as const,
    from: -100,
    value: Math.round(score),
    low: Math.round(low),
    high: Math.round(high),
    mark: undefined,
  };
  const rows = [felt('satisfaction'), felt('trust'), felt('expectation'), nps];
  const signed = (value: number) => String(value).replace('-', '−');
  return (
    <Figure
      title={titleOf(survey, promise)}
      caption={words.caption(countText(locale, survey.asked), countText(locale, survey.answered))}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'what', label: words.columns.what },
              { key: 'mean', label: words.columns.mean, numeric: true },
              { key: 'interval', label: words.columns.interval, numeric: true },
            ]}
            rows={rows.map((row) => ({
              what: words.rows[row.what],
              mean: signed(row.value),
              interval: words.interval(row.low, row.high).replace(/-/g, '−'),
            }))}
          />
        ),
      }}
    >
      <ul className={styles.estimates}>
        {rows.map(({ what, from, value, low: least, high: most, mark }) => {
          const x = (at: number) => 4 + ((at - from) / (100 - from)) * 192;
          return (
            <li key={what}>
              <span>{words.rows[what]}</span>
              <svg viewBox="0 0 200 24" aria-hidden="true">
                <line className={styles.axis} x1={x(from)} x2={x(100)} y1={12} y2={12} />
                {from < 0 && <line className={styles.axis} x1={x(0)} x2={x(0)} y1={7} y2={17} />}
                {mark !== undefined && (
                  <path className={styles.mark} d={`M${x(mark)} 3v18m-4 -18h8m-8 18h8`} />
                )}
                <line className={styles.reach} x1={x(least)} x2={x(most)} y1={12} y2={12} />
                <circle className={styles.dot} cx={x(value)} cy={12} r={4.5} />
              </svg>
              <span className={styles.figures}>
                <strong>{signed(value)}</strong>{' '}
                <small>{words.interval(least, most).replace(/-/g, '−')}</small>
                {mark !== undefined && <small>{words.promised(mark)}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </Figure>
  );

  function titleOf({ satisfaction, expectation }: Survey, promised: number | undefined) {
    const expected = pointsOf(expectation.mean);
    if (promised !== undefined && promised > expectation.high)
      return words.titleShort(expected, pointsOf(promised), people);
    if (promised !== undefined && promised < expectation.low)
      return words.titleOver(expected, pointsOf(promised), people);
    return words.title(
      pointsOf(satisfaction.mean),
      pointsOf(satisfaction.low),
      pointsOf(satisfaction.high),
      people,
    );
  }
}
