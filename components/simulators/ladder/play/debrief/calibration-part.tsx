import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { ticksAcross } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import type { AgainstLuck } from '../protocol';
import { countText, hundredthsText, wholeShare } from '../report/format';
import {
  calibrationTitle,
  chanceSentence,
  checkedQuarter,
  coverageSentence,
  type CheckedQuarter,
} from './calibration';
import { debriefMessages } from './debrief-messages';
import { Waiting } from './waiting';
import { Strips } from './strips';
import type { AskedQuarters } from './use-against';
import styles from './debrief.module.css';

/** All forecasts against what happened and against 200 redraws of each quarter's luck. */
export function CalibrationPart({
  locale,
  customers,
  asked,
}: {
  locale: Locale;
  /** What the people are called. */
  customers: string;
  asked: AskedQuarters;
}) {
  return (
    <>
      <p className={styles.prose}>{debriefMessages[locale].calibration.intro}</p>
      <Waiting locale={locale} asked={asked} />
      {asked.answer && <CalibrationFigure locale={locale} customers={customers} all={asked.answer} />}
    </>
  );
}

function CalibrationFigure({
  locale,
  customers,
  all,
}: {
  locale: Locale;
  customers: string;
  all: readonly AgainstLuck[];
}) {
  const messages = debriefMessages[locale];
  const words = messages.calibration;
  const names = ladderNames[locale];
  const quarters = all.map(checkedQuarter);
  const count = (value: number) => countText(locale, value);
  const givenWords = ({ interval }: CheckedQuarter) =>
    interval ? words.given(count(interval.low), count(interval.high)) : words.notGiven;
  const [comma, stop, semicolon] = locale === 'zh' ? ['，', '。', '；'] : [', ', '. ', '; '];
  const title = calibrationTitle(locale, quarters);
  const described = quarters.map((one) =>
    words.described(
      names.quarterHead(one.quarter),
      givenWords(one),
      words.came(count(one.came)),
      count(one.redrawn.low),
      count(one.redrawn.high),
    ),
  );
  return (
    <Figure
      title={title}
      illustrative={messages.illustrative}
      caption={words.caption}
      table={{
        summary: words.table,
        content: <CalibrationTable locale={locale} quarters={quarters} />,
      }}
    >
      <div className={styles.sides}>
        <Strips
          rows={quarters.map((one, i) => ({
            key: String(one.quarter),
            name: names.quarterHead(one.quarter),
            note: givenWords(one) + comma + words.came(count(one.came)),
            ascending: all[i]!.buyers,
            given: one.interval,
            happened: one.came,
            own: false,
          }))}
          ticks={(least, most) => ticksAcross(least, most, 6)}
          tickText={count}
          axis={words.axis(customers)}
          description={title + stop + described.join(semicolon)}
        />
        <ul className={styles.remarks}>
          {[coverageSentence(locale, quarters), chanceSentence(locale, quarters)]
            .filter((text) => text !== '')
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      </div>
    </Figure>
  );
}

function CalibrationTable({ locale, quarters }: { locale: Locale; quarters: readonly CheckedQuarter[] }) {
  const words = debriefMessages[locale].calibration;
  const yesNo = (is: boolean) => (is ? words.yes : words.no);
  const count = (value: number) => countText(locale, value);
  const columns = [
    'interval',
    'came',
    'held',
    'redrawn',
    'share',
    'kind',
    'said',
    'rose',
    'rising',
    'brier',
  ] as const;
  const numeric: readonly string[] = ['interval', 'came', 'redrawn', 'share', 'said', 'rising', 'brier'];
  return (
    <DataTable
      caption={words.table}
      columns={[
        { key: 'quarter', label: debriefMessages[locale].quarterColumn },
        ...columns.map((key) => ({ key, label: words.columns[key], numeric: numeric.includes(key) })),
      ]}
      rows={quarters.map(({ quarter, interval, chance, came, redrawn }) => ({
        quarter: ladderNames[locale].quarterHead(quarter),
        interval: interval ? `${count(interval.low)}–${count(interval.high)}` : words.none1,
        came: count(came),
        held: interval ? yesNo(interval.held) : words.none1,
        redrawn: `${count(redrawn.low)}–${count(redrawn.high)}`,
        share: interval ? wholeShare(interval.share) : words.none1,
        kind: interval ? words.kinds[interval.kind] : words.none1,
        said: chance ? wholeShare(chance.said) : words.none1,
        rose: chance ? yesNo(chance.rose) : words.none1,
        rising: chance ? wholeShare(chance.rising) : words.none1,
        brier: chance ? hundredthsText(locale, chance.brier) : words.none1,
      }))}
    />
  );
}
