import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { spreadOf } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import { BASELINES } from '@/lib/simulations/rfm-campaign';
import type { GuidedView, LuckView } from '../protocol';
import { guidedNames } from '../report/guided-names';
import { pointsText, shareText, yuanText } from '../report/report-format';
import type { Asked } from '../use-asked';
import { debriefMessages } from './debrief-messages';
import styles from './debrief.module.css';
import { lossesOf, luckFigures } from './luck-figures';
import { LuckStrips } from './luck-strips';

const DAYS_A_WEEK = 7;
const COLUMNS = ['low80', 'low50', 'median', 'high50', 'high80'] as const;

/** What was luck and what was skill: the same list under 200 other lucks, beside the ready-made lists. */
export function LuckPart({
  locale,
  view,
  outcomeMax,
  luck,
}: {
  locale: Locale;
  view: GuidedView;
  /** Points of the outcome. */
  outcomeMax: number;
  luck: Asked<LuckView>;
}) {
  const words = debriefMessages[locale].luck;
  return (
    <>
      <p className={styles.prose}>{words.intro(view.terms.holdoutDays / DAYS_A_WEEK)}</p>
      {luck.failed && (
        <div role="alert">
          <p>{words.failed}</p>
          <Button onClick={luck.retry}>{words.again}</Button>
        </div>
      )}
      <p role="status" className={styles.note}>
        {luck.slow ? words.drawing : ''}
      </p>
      {luck.answer && view.reveal && (
        <LuckFigure
          locale={locale}
          luck={luck.answer}
          happened={{
            everyone: view.reveal.baselines.everyone.profit,
            'best-customers': view.reveal.baselines['best-customers'].profit,
            'random-list': view.reveal.baselines['random-list'].profit,
            model: view.reveal.baselines.model.profit,
          }}
          outcomeMax={outcomeMax}
        />
      )}
    </>
  );
}

function LuckFigure({
  locale,
  luck,
  happened,
  outcomeMax,
}: {
  locale: Locale;
  luck: LuckView;
  happened: Readonly<Record<(typeof BASELINES)[number], number>>;
  outcomeMax: number;
}) {
  const words = debriefMessages[locale].luck;
  const names = guidedNames[locale].baselines;
  const { losses, of, below, best, overBest, outcome } = luckFigures(luck);
  const yuan = (value: number) => yuanText(locale, Math.round(value));
  const lists = [
    { key: 'mine', name: words.mine, ascending: luck.mine, happened: luck.happened, own: true },
    ...[...BASELINES].reverse().map((key) => ({
      key,
      name: names[key],
      ascending: luck.baselines[key],
      happened: happened[key],
      own: false,
    })),
  ];
  const rows = lists.map(({ key, name, ascending, happened: at, own }) => ({
    key,
    name,
    note: words.row(yuan(spreadOf(ascending).median)),
    ascending,
    mark: own ? { at, label: words.happened(yuan(at)) } : { at },
    own,
  }));
  const described = lists.map(({ name, ascending }) => {
    const { median, low80, high80 } = spreadOf(ascending);
    return words.described(name, yuan(median), yuan(low80), yuan(high80));
  });
  const points = (share: number) => pointsText(outcomeMax * share);
  return (
    <>
      <Figure
        title={words.title(losses, of)}
        illustrative={debriefMessages[locale].illustrative}
        caption={words.caption}
        table={{
          summary: words.table,
          content: (
            <DataTable
              caption={words.table}
              columns={[
                { key: 'who', label: words.columns.who },
                ...COLUMNS.map((key) => ({ key, label: words.columns[key], numeric: true })),
                { key: 'losses', label: words.columns.losses, numeric: true },
                { key: 'happened', label: words.columns.happened, numeric: true },
              ]}
              rows={lists.map(({ name, ascending, happened: at }) => {
                const spread = spreadOf(ascending);
                return {
                  who: name,
                  ...Object.fromEntries(COLUMNS.map((key) => [key, signedText(spread[key])])),
                  losses: String(lossesOf(ascending)),
                  happened: signedText(at),
                };
              })}
            />
          ),
        }}
      >
        <LuckStrips
          rows={rows}
          nought={words.nought}
          axis={words.axis}
          description={`${words.title(losses, of)}${locale === 'zh' ? '。' : '. '}${described.join(locale === 'zh' ? '；' : '; ')}`}
        />
      </Figure>
      <ul className={styles.remarks}>
        <li>{words.where(shareText(locale, below), yuan(luck.happened))}</li>
        <li>
          {overBest === 0
            ? words.skillEqual(names[best])
            : words.skill(names[best], yuan(Math.abs(overBest)), overBest > 0)}
        </li>
        <li>
          {words.marks(
            points(outcome.median),
            points(outcome.low),
            points(outcome.high),
            pointsText(outcomeMax),
          )}
        </li>
      </ul>
    </>
  );
}

const signedText = (value: number) => String(Math.round(value)).replace('-', '−');
