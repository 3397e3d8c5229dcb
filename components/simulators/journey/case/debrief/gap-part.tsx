import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Asked } from '@/components/ui/use-asked';
import type { RevealView } from '../protocol';
import type { PartProps } from '../step-props';
import { debriefMessages } from './debrief-messages';
import { FeltChart } from './felt-chart';
import { countText, feltText, tenthsText } from './format';
import { gapRows, widestGap, type GapRow } from './gap-findings';
import { Waiting } from './waiting';
import styles from './debrief.module.css';

/** The gap between the map and the world: what is felt, and who leaves. */
export function GapPart({ props, reveal }: { props: PartProps; reveal: Asked<RevealView> }) {
  const { locale, words: caseWords, run, view } = props;
  const words = debriefMessages[locale].gap;
  const { answer } = reveal;
  const rows =
    answer &&
    gapRows(
      run.scenario.model.touchpoints.map(({ id }) => ({ id, name: caseWords.touchpoints[id]?.name ?? '' })),
      view.answers,
      answer.facts,
    );
  return (
    <>
      <p className={styles.prose}>{words.intro}</p>
      <Waiting locale={locale} asked={reveal} />
      {answer && rows && (
        <>
          <p className={styles.prose}>
            {words.through(
              tenthsText((100 * answer.outcomes.said.through) / answer.outcomes.said.customers),
              tenthsText((100 * answer.outcomes.asIs.through) / answer.outcomes.asIs.customers),
            )}
          </p>
          <Gaps locale={locale} rows={rows} />
        </>
      )}
    </>
  );
}

function Gaps({ locale, rows }: { locale: PartProps['locale']; rows: readonly GapRow[] }) {
  const all = debriefMessages[locale];
  const words = all.gap;
  const felt = widestGap(rows, 'felt');
  const left = widestGap(rows, 'left');
  const most = Math.max(1, ...rows.flatMap((row) => [row.left, row.said ?? 0]));
  return (
    <>
      <Figure
        title={
          felt ? words.feltTitle(felt.row.name, feltText(felt.own), feltText(felt.world)) : words.feltEmpty
        }
        illustrative={all.illustrative}
        caption={words.feltCaption}
      >
        <FeltChart
          rows={rows}
          own={words.own}
          world={words.world}
          description={rows
            .map(({ name, drawn, felt: world }) =>
              words.pair(name, drawn === null ? words.empty : feltText(drawn), feltText(world)),
            )
            .join(locale === 'zh' ? '；' : '; ')}
        />
      </Figure>
      <Figure
        title={
          left
            ? words.leftTitle(left.row.name, tenthsText(left.own), tenthsText(left.world))
            : words.leftEmpty
        }
        illustrative={all.illustrative}
        caption={words.leftCaption}
        table={{
          summary: words.table,
          content: (
            <DataTable
              caption={words.table}
              columns={[
                { key: 'name', label: words.columns.touchpoint },
                { key: 'drawn', label: words.columns.drawn, numeric: true },
                { key: 'felt', label: words.columns.felt, numeric: true },
                { key: 'said', label: words.columns.said, numeric: true },
                { key: 'left', label: words.columns.left, numeric: true },
                { key: 'lost', label: words.columns.lost, numeric: true },
                { key: 'complaints', label: words.columns.complaints, numeric: true },
              ]}
              rows={rows.map((row) => ({
                name: row.name,
                drawn: row.drawn === null ? '—' : feltText(row.drawn),
                felt: feltText(row.felt),
                said: row.said === null ? '—' : tenthsText(row.said),
                left: tenthsText(row.left),
                lost: countText(row.valueLost),
                complaints: tenthsText(row.complaints),
              }))}
            />
          ),
        }}
      >
        <ol className={styles.pairs}>
          {rows.map(({ id, name, said, left: world }) => (
            <li key={id}>
              <span className={styles.pairName}>{name}</span>
              <span className={styles.pairBars} aria-hidden="true">
                <span className={styles.ownBar} style={{ width: `${(100 * (said ?? 0)) / most}%` }} />
                <span className={styles.worldBar} style={{ width: `${(100 * world) / most}%` }} />
              </span>
              <span className={styles.pairText}>
                {words.said(said === null ? words.empty : tenthsText(said))}
                <br />
                {words.leftThere(tenthsText(world))}
              </span>
            </li>
          ))}
        </ol>
      </Figure>
    </>
  );
}
