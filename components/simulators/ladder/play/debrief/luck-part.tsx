import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Asked } from '@/components/ui/use-asked';
import { spreadOf } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import type { LadderCalls, LuckView } from '../protocol';
import { yuanInColumn, yuanText } from '../report/format';
import { axisYuan, yuanTicks } from './axis';
import { debriefMessages } from './debrief-messages';
import { luckFinding, luckNote, luckTitle, skillSentence } from './luck-findings';
import { inOrder } from './path-findings';
import { Waiting } from './waiting';
import { Strips } from './strips';
import styles from './debrief.module.css';

const COLUMNS = ['low80', 'low50', 'median', 'high50', 'high80'] as const;

/** What was luck and what was skill: the same decisions in 200 other runs, beside the ready-made rules in the same 200. */
export function LuckPart({
  locale,
  luck,
  baselines,
}: {
  locale: Locale;
  luck: Asked<LuckView>;
  baselines: LadderCalls['baselines']['answer'] | undefined;
}) {
  return (
    <>
      <p className={styles.prose}>{debriefMessages[locale].luck.intro}</p>
      <Waiting locale={locale} asked={luck} />
      {luck.answer && <LuckFigure locale={locale} luck={luck.answer} baselines={baselines} />}
    </>
  );
}

function LuckFigure({
  locale,
  luck,
  baselines,
}: {
  locale: Locale;
  luck: LuckView;
  baselines: LadderCalls['baselines']['answer'] | undefined;
}) {
  const all = debriefMessages[locale];
  const words = all.luck;
  const names = ladderNames[locale].baselines;
  const finding = luckFinding(luck);
  const title = luckTitle(locale, finding);
  const median = words.median(yuanText(locale, finding.median));
  const lists = [
    {
      key: 'mine',
      name: words.mine,
      note: `${median}${locale === 'zh' ? '，' : ', '}${words.happened(yuanText(locale, luck.happened))}`,
      ascending: luck.mine,
      happened: luck.happened,
      own: true,
    },
    ...inOrder(luck.baselines).map(({ name, value }) => {
      const trend = baselines?.[name]?.value;
      return {
        key: name,
        name: names[name],
        note: luckNote(locale, name, value, luck, finding),
        ascending: value,
        happened: trend?.[trend.length - 1],
        own: false,
      };
    }),
  ];
  const described = lists.map(({ name, ascending }) => {
    const { median: middle, low80, high80 } = spreadOf(ascending);
    return words.described(name, yuanText(locale, middle), yuanText(locale, low80), yuanText(locale, high80));
  });
  const scale = {
    ticks: (least: number, most: number) => yuanTicks(least, most, 6),
    tickText: (fen: number) => axisYuan(locale, fen),
  };
  const [stop, semicolon] = locale === 'zh' ? ['。', '；'] : ['. ', '; '];
  const beatenBy = new Map(inOrder(luck.beaten).map(({ name, value }) => [String(name), value]));
  return (
    <Figure
      title={title}
      illustrative={all.illustrative}
      caption={words.caption}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'who', label: words.columns.who },
              ...COLUMNS.map((key) => ({ key, label: words.columns[key], numeric: true })),
              { key: 'happened', label: words.columns.happened, numeric: true },
              { key: 'beaten', label: words.columns.beaten, numeric: true },
            ]}
            rows={lists.map(({ key, name, ascending, happened }) => {
              const spread = spreadOf(ascending);
              return {
                who: name,
                ...Object.fromEntries(COLUMNS.map((column) => [column, yuanInColumn(spread[column])])),
                happened: happened === undefined ? '' : yuanInColumn(happened),
                beaten: beatenBy.has(key) ? String(beatenBy.get(key)) : '',
              };
            })}
          />
        ),
      }}
    >
      <div className={styles.sides}>
        {/* On the scale of all rules one's own luck would be a dot. */}
        <Strips
          rows={lists.slice(0, 1)}
          {...scale}
          axis={words.closeUp}
          description={described.slice(0, 1).join('')}
        />
        <p>{words.where(yuanText(locale, luck.happened))}</p>
      </div>
      <div className={styles.sides}>
        <Strips
          rows={lists}
          {...scale}
          axis={all.axes.yuan}
          description={title + stop + described.join(semicolon)}
        />
        <p>{skillSentence(locale, finding)}</p>
      </div>
    </Figure>
  );
}
