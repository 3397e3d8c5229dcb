import { Figure } from '@/components/ui/figure';
import { numberText } from '../../lab/customers-format';
import { decidedAt } from '../campaign/decided';
import { percent, yuan } from '../campaign/figures';
import { IntervalPicture } from '../interval-picture';
import type { GuidedRun, RevealView, TermsView } from '../protocol';
import { intervalOf, numberOf } from '@/components/ui/json-read';
import type { SectionProps } from '../step';
import { sideOf } from './findings';
import { revealMessages } from './reveal-messages';
import styles from './reveal.module.css';

/** Response and profit beside break-even and beside what was forecast. */
export function AgainstForecast({
  locale,
  run,
  terms,
  happened: { contacts, incremental, response, profit },
}: {
  locale: SectionProps['locale'];
  run: GuidedRun;
  terms: TermsView;
  happened: RevealView['happened'];
}) {
  const words = revealMessages[locale].forecast;
  const { contactCost, contribution, bounds } = terms;
  const given = decidedAt(run, 'forecast');
  const [saidResponse, saidProfit, saidPays] = [
    intervalOf(given.response),
    intervalOf(given.profit),
    numberOf(given.pays),
  ];
  // In money, where all numbers are whole: a response may not be exact.
  const reached = sideOf(profit, { low: 0, high: 0 });
  const share = (value: number) => percent(locale, value);
  const money = (value: number) => yuan(locale, value);
  const wide = { low: bounds.response.low, high: Math.max(bounds.response.high, response) };
  return (
    <Figure
      title={words.title(share(response), share(contactCost / contribution), reached, money(profit))}
      caption={words.once}
    >
      <div className={styles.pair}>
        <div className={styles.said}>
          <h3>{words.response}</h3>
          <p className={styles.sum}>{words.responseSum(incremental, contacts, share(response))}</p>
          <IntervalPicture
            locale={locale}
            bounds={{ low: 100 * wide.low, high: 100 * wide.high }}
            interval={saidResponse ? { low: 100 * saidResponse.low, high: 100 * saidResponse.high } : null}
            truth={{ at: 100 * response, label: words.truth(share(response)) }}
            format={(value) => share(value / 100)}
          />
          <p>
            {saidResponse
              ? words.side(share(saidResponse.low), share(saidResponse.high), sideOf(response, saidResponse))
              : words.none}
          </p>
        </div>
        <div className={styles.said}>
          <h3>{words.profit}</h3>
          <p className={styles.sum}>
            {words.profitSum(incremental, contribution, contacts, contactCost, money(profit))}
          </p>
          <IntervalPicture
            locale={locale}
            bounds={{ low: bounds.profit.low, high: Math.max(bounds.profit.high, profit) }}
            interval={saidProfit ?? null}
            truth={{ at: profit, label: words.truth(money(profit)) }}
            format={(value) => numberText(locale, value)}
          />
          <p>
            {saidProfit
              ? words.side(money(saidProfit.low), money(saidProfit.high), sideOf(profit, saidProfit))
              : words.none}
          </p>
        </div>
      </div>
      <p>
        {saidPays === undefined
          ? words.paysNone
          : words.pays(`${numberText(locale, 100 * saidPays)}%`, profit > 0)}
      </p>
    </Figure>
  );
}
