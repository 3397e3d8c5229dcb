import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { ladderNames } from '../names';
import { Folded } from './folded';
import { numberText, pointsOf } from './format';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';
import { promiseFinding } from './take-aways';
import { TrendChart } from './trend-chart';

const STEPS = ['buyers', 'broken', 'failures', 'complaints', 'answered'] as const;

/** What was promised, what people met, and how few of those who met a failure were heard. */
export function PromiseView({ locale, view, now, sofar }: SeeProps) {
  const words = seeMessages[locale];
  const { promise: own } = words;
  const number = (value: number) => numberText(locale, value);
  const finding = promiseFinding(now);
  const levels = sofar.map(({ decision, known }) => ({
    promise: pointsOf(decision.promise),
    quality: pointsOf(known.quality),
  }));
  const { brokenPromises, ...happened } = now.happened;
  const steps = { ...happened, broken: brokenPromises };
  const most = Math.max(1, steps.buyers);
  const quarterName = ladderNames[locale].quarter;
  return (
    <Folded kind={words.kinds.promise} takeAway={own.title(finding, number)}>
      <div className={styles.pair}>
        <div className={styles.stack}>
          <p className={styles.caption}>{own.chart}</p>
          <TrendChart
            lines={[
              {
                id: 'promise',
                name: `${own.promise} ${finding.promised}`,
                values: levels.map(({ promise }) => promise),
                own: false,
              },
              {
                id: 'quality',
                name: `${own.quality} ${finding.kept}`,
                values: levels.map(({ quality }) => quality),
                own: true,
              },
            ]}
            from={1}
            quarters={view.terms.quarters}
            tick={number}
            unit={words.quarter}
            description={own.picture(
              levels
                .map(
                  ({ promise, quality }, i) =>
                    `${quarterName(i + 1)} ${own.promise} ${promise}, ${own.quality} ${quality}`,
                )
                .join('; '),
            )}
          />
        </div>
        <div className={styles.stack}>
          <p className={styles.caption}>{own.funnel}</p>
          <ul className={styles.funnel}>
            {STEPS.map((step) => (
              <li key={step}>
                {own.steps[step]} <span>{number(steps[step])}</span>
                <div className={styles.bar} style={{ width: `${(100 * steps[step]) / most}%` }} />
              </li>
            ))}
          </ul>
          <p>{own.silent(finding, number)}</p>
        </div>
      </div>
      <p className={styles.note}>{own.note}</p>
      <Disclosure summary={words.table}>
        <DataTable
          caption={own.caption}
          columns={[
            { key: 'quarter', label: words.quarter, numeric: true },
            { key: 'promise', label: own.columns.promise, numeric: true },
            { key: 'quality', label: own.columns.quality, numeric: true },
            ...STEPS.map((step) => ({ key: step, label: own.steps[step], numeric: true })),
          ]}
          rows={sofar.map(({ quarter, happened: told }, i) => ({
            quarter,
            promise: levels[i]?.promise,
            quality: levels[i]?.quality,
            buyers: number(told.buyers),
            broken: number(told.brokenPromises),
            failures: number(told.failures),
            complaints: number(told.complaints),
            answered: number(told.answered),
          }))}
        />
      </Disclosure>
    </Folded>
  );
}
