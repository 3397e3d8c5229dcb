import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import type { JourneyOutcome, TouchpointOutcome } from '@/lib/simulations/journey';
import { changedPoints, goneAt, mostMoved } from './findings';
import { numberText, shareText, signedText, yuanText } from './format';
import { walkMessages } from './walk-messages';
import styles from './walk.module.css';

/** What one journey changes against another on the same luck. */
export function Change({
  locale,
  ids,
  before,
  after,
  labels,
  nameOf,
}: {
  locale: Locale;
  /** Touchpoints of both, in their order. */
  ids: readonly string[];
  before: JourneyOutcome;
  after: JourneyOutcome;
  labels: readonly [string, string];
  nameOf: (id: string) => string;
}) {
  const all = walkMessages[locale];
  const words = all.change;
  const points = changedPoints(ids, before, after);
  const moved = mostMoved(points);
  const same = before.worth === after.worth && before.through === after.through && !moved;
  const most = Math.max(
    1e-9,
    ...points.flatMap((one) => [one.before?.valueLost ?? 0, one.after?.valueLost ?? 0]),
  );
  const pair = (text: (of: JourneyOutcome) => string) => words.from(text(before), text(after));
  const sums = [
    [words.sums.through, pair(({ through }) => numberText(locale, through))],
    [words.sums.worth, pair(({ worth }) => yuanText(locale, worth))],
    [words.sums.nps, pair(({ nps }) => numberText(locale, nps))],
    [words.sums.again, pair(({ again }) => shareText(again))],
    [words.sums.remembered, pair(({ remembered }) => signedText(remembered))],
  ] as const;
  const cell = (one: (typeof points)[number], text: (of: TouchpointOutcome) => string) =>
    [one.before ? text(one.before) : words.only, one.after ? text(one.after) : words.only] as const;
  return (
    <Figure
      title={
        same
          ? words.same(labels)
          : words.title(after.through - before.through, after.worth - before.worth, labels)
      }
      illustrative={all.illustrative}
      caption={words.caption}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.from(labels[0], labels[1])}
            columns={[
              { key: 'name', label: all.table.touchpoint },
              { key: 'gone', label: words.gone, numeric: true },
              { key: 'feeling', label: words.feeling, numeric: true },
              { key: 'lost', label: words.lost, numeric: true },
            ]}
            rows={points.map((one) => ({
              name: nameOf(one.id),
              gone: halves(cell(one, (of) => numberText(locale, goneAt(of)))),
              feeling: halves(cell(one, ({ meanFeeling }) => signedText(meanFeeling))),
              lost: halves(cell(one, ({ valueLost }) => yuanText(locale, valueLost))),
            }))}
          />
        ),
      }}
    >
      {moved?.before && moved.after && (
        <p className={styles.verdict}>
          {words.where(nameOf(moved.id), moved.before.valueLost, moved.after.valueLost)}
        </p>
      )}
      <dl className={styles.pairs}>
        {sums.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {!same && (
        <div className={styles.bars} aria-hidden="true">
          <p className={styles.pairHead}>
            <span>{words.lost}</span>
            <span>
              <i className={styles.was} /> {labels[0]}
            </span>
            <span>
              <i className={styles.now} /> {labels[1]}
            </span>
          </p>
          {points.map((one) => (
            <div key={one.id} className={styles.pairRow}>
              <span className={styles.barName}>{nameOf(one.id)}</span>
              <span className={styles.pair}>
                <span
                  className={styles.was}
                  style={{ width: `${(100 * (one.before?.valueLost ?? 0)) / most}%` }}
                />
                <span
                  className={styles.now}
                  style={{ width: `${(100 * (one.after?.valueLost ?? 0)) / most}%` }}
                />
              </span>
              <span className={styles.value}>
                {words.from(...cell(one, ({ valueLost }) => yuanText(locale, valueLost)))}
              </span>
            </div>
          ))}
        </div>
      )}
    </Figure>
  );
}

/** In a narrow column a pair breaks at its arrow, and a figure never. */
const halves = ([before, after]: readonly [string, string]) => (
  <>
    <span className={styles.half}>{before} →</span> <span className={styles.half}>{after}</span>
  </>
);
