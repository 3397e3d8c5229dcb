import type { Locale } from '@/lib/content/locale';
import type { GuidedRun } from '../protocol';
import { intervalOf, numberOf } from '@/components/ui/json-read';
import { campaignMessages } from './campaign-messages';
import styles from './campaign.module.css';
import { decidedAt } from './decided';
import { percent, yuan } from './figures';

/** The forecast as it was given. */
export function ForecastSaid({ locale, run }: { locale: Locale; run: GuidedRun }) {
  const { forecast: words, empty } = campaignMessages[locale];
  const given = decidedAt(run, 'forecast');
  const [response, profit, pays] = [
    intervalOf(given.response),
    intervalOf(given.profit),
    numberOf(given.pays),
  ];
  const lines: readonly (readonly [string, string])[] = [
    [
      words.names.response,
      response ? words.interval(percent(locale, response.low), percent(locale, response.high)) : empty,
    ],
    [
      words.names.profit,
      profit ? words.interval(yuan(locale, profit.low), yuan(locale, profit.high)) : empty,
    ],
    [words.names.pays, pays === undefined ? empty : percent(locale, pays)],
  ];
  return (
    <>
      <p className={styles.text}>{words.said}</p>
      <dl className={styles.said}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
