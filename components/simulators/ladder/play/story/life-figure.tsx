import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import type { Chapter } from '@/lib/simulations/ladder';
import { rungName } from '../names';
import { fenInColumn, pointsOf } from '../see/format';
import { LEVELS, levelLines, largestJump } from './levels';
import { LifeChart } from './life-chart';
import { peopleStoryMessages } from './people-messages';

/** What was felt and where somebody stood, by quarter, with its table. */
export function LifeFigure({
  locale,
  chapters,
  quarters,
}: {
  readonly locale: Locale;
  readonly chapters: readonly Chapter[];
  /** Of the whole run: lives are drawn on one scale. */
  readonly quarters: number;
}) {
  const words = peopleStoryMessages[locale];
  const { from, lines } = levelLines(chapters);
  if (lines.length === 0) return <p>{words.chart.none}</p>;
  const rungs = chapters.map(({ to }) => rungName(locale, to));
  return (
    <Figure
      title={words.chart.title(largestJump(from, lines))}
      caption={words.chart.caption}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.chart.caption}
            columns={[
              { key: 'quarter', label: words.columns.quarter },
              { key: 'rung', label: words.columns.rung },
              { key: 'orders', label: words.columns.orders, numeric: true },
              { key: 'paid', label: words.columns.paid, numeric: true },
              ...LEVELS.map((level) => ({ key: level, label: words.levels[level], numeric: true })),
            ]}
            rows={chapters.map((chapter, i) => ({
              quarter: chapter.quarter,
              rung: rungs[i],
              orders: chapter.orders,
              paid: fenInColumn(chapter.paid),
              ...Object.fromEntries(
                LEVELS.map((level) => [level, chapter.to === 0 ? '–' : pointsOf(chapter[level])]),
              ),
            }))}
          />
        ),
      }}
    >
      <LifeChart
        locale={locale}
        rungs={chapters.map(({ to }) => to)}
        from={from}
        lines={lines}
        names={words.levels}
        quarters={quarters}
        unit={words.chart.unit}
        description={words.chart.summary([
          ...lines.map(({ level, points }) => words.chart.line(words.levels[level], points)),
          rungs.join(locale === 'zh' ? '、' : ', '),
        ])}
      />
    </Figure>
  );
}
