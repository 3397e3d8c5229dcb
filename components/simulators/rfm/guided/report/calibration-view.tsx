import { IntervalStrip } from '@/components/charts/interval-strip';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { FEWEST_INTERVALS, holdsTruth, type CheckedInterval } from './calibration';
import { guidedNames } from './guided-names';
import { shareText, yuanText } from './report-format';
import { reportMessages } from './report-messages';
import styles from '@/components/ui/look-back/report.module.css';
import own from './calibration.module.css';
import { wilsonInterval } from './wilson';

const HONEST = 0.8;

/** Of the 80 % intervals of all runs on this device, how many held the truth. One list of intervals a run. */
export function CalibrationView({
  locale,
  runs,
}: {
  locale: Locale;
  runs: readonly (readonly CheckedInterval[])[];
}) {
  const words = reportMessages[locale].calibration;
  const all = runs.flat();
  const held = all.filter(holdsTruth).length;
  return (
    <section className={own.calibration}>
      <h4>{words.heading}</h4>
      {all.length < FEWEST_INTERVALS ? (
        <p className={styles.note}>{words.few(String(all.length), String(FEWEST_INTERVALS))}</p>
      ) : (
        <CalibrationFigure locale={locale} runs={runs} held={held} of={all.length} />
      )}
    </section>
  );
}

function CalibrationFigure({
  locale,
  runs,
  held,
  of,
}: {
  locale: Locale;
  runs: readonly (readonly CheckedInterval[])[];
  held: number;
  of: number;
}) {
  const { calibration: words, from } = reportMessages[locale];
  const { low, high } = wilsonInterval(held, of);
  const verdict = high < HONEST ? 'too-narrow' : low > HONEST ? 'too-wide' : 'fits';
  const whole = (share: number) => shareText(locale, Math.round(100 * share) / 100);
  const row = {
    key: 'own',
    low: 100 * low,
    value: (100 * held) / of,
    high: 100 * high,
    kind: verdict === 'fits' ? ('unclear' as const) : ('clear' as const),
  };
  const inUnit = (id: CheckedInterval['id'], value: number) =>
    id === 'profit' ? yuanText(locale, value) : shareText(locale, value);
  return (
    <Figure
      title={words.title(String(held), String(of))}
      caption={words.caption}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'run', label: words.columns.run },
              { key: 'what', label: words.columns.what },
              { key: 'interval', label: words.columns.interval, numeric: true },
              { key: 'truth', label: words.columns.truth, numeric: true },
              { key: 'held', label: words.columns.held },
            ]}
            rows={runs.flatMap((run, i) =>
              run.map((interval) => ({
                run: words.run(String(i + 1)),
                what: guidedNames[locale].predictions[interval.id],
                interval: from(inUnit(interval.id, interval.low), inUnit(interval.id, interval.high)),
                truth: inUnit(interval.id, interval.truth),
                held: holdsTruth(interval) ? words.held : words.missed,
              })),
            )}
          />
        ),
      }}
    >
      <div className={own.strip}>
        <IntervalStrip
          first={row}
          firstLabel={words.own}
          rest={[]}
          restLabel=""
          lines={[{ at: 100 * HONEST, label: words.honest, dashed: true }]}
          axis={words.axis}
          description={words.picture(whole(low), whole(held / of), whole(high))}
        />
      </div>
      <p>{words.verdict[verdict](whole(low), whole(high))}</p>
    </Figure>
  );
}
