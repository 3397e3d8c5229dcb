import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Asked } from '@/components/ui/use-asked';
import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import type { LadderCalls, QuarterView } from '../protocol';
import { yuanInColumn, yuanText } from '../report/format';
import { debriefMessages } from './debrief-messages';
import { inOrder, pathFinding, pathMoves, pathTitle } from './path-findings';
import { Waiting } from './waiting';
import { ValueLines } from './value-lines';
import styles from './debrief.module.css';

/** Value created by quarter, beside the baselines on the same seed, with what happened to everybody. */
export function PathPart({
  locale,
  quarters,
  baselines,
}: {
  locale: Locale;
  quarters: readonly QuarterView[];
  baselines: Asked<LadderCalls['baselines']['answer']>;
}) {
  const words = debriefMessages[locale];
  const names = ladderNames[locale];
  const own = quarters.map(({ known }) => known.value);
  const others = inOrder(baselines.answer ?? {});
  const finding = pathFinding(own, baselines.answer);
  const news = quarters.flatMap(({ quarter, news: told }) =>
    told.map(({ kind }) => ({ quarter, label: names.news[kind] })),
  );
  const newsOf = (quarter: number) => news.filter((one) => one.quarter === quarter).map(({ label }) => label);
  const title = pathTitle(locale, quarters.length, finding);
  const stop = locale === 'zh' ? '。' : '. ';
  return (
    <>
      <Waiting locale={locale} asked={baselines} />
      <Figure
        title={title}
        illustrative={words.illustrative}
        caption={words.path.caption}
        table={{
          summary: words.path.table,
          content: (
            <DataTable
              caption={words.path.table}
              columns={[
                { key: 'quarter', label: words.quarterColumn },
                { key: 'own', label: words.own, numeric: true },
                ...others.map(({ name }) => ({ key: name, label: names.baselines[name], numeric: true })),
                ...(news.length > 0 ? [{ key: 'news', label: words.path.news }] : []),
              ]}
              rows={quarters.map(({ quarter, known }, i) => ({
                quarter: names.quarterHead(quarter),
                own: yuanInColumn(known.value),
                ...Object.fromEntries(
                  others.map(({ name, value }) => [name, yuanInColumn(value.value[i] ?? 0)]),
                ),
                news: newsOf(quarter).join(locale === 'zh' ? '、' : ', ') || words.path.none,
              }))}
            />
          ),
        }}
      >
        <div className={styles.sides}>
          <ValueLines
            locale={locale}
            lines={[
              ...others.map(({ name, value }) => ({
                key: name,
                name: words.baselines[name],
                values: value.value,
              })),
              { key: 'own', name: words.own, values: own, own: true },
            ]}
            news={news}
            axes={words.axes}
            description={
              title +
              stop +
              own
                .map((value, i) => `${names.quarterHead(i + 1)} ${yuanText(locale, value)}`)
                .join(locale === 'zh' ? '；' : '; ')
            }
          />
          <p>{pathMoves(locale, finding)}</p>
        </div>
      </Figure>
    </>
  );
}
