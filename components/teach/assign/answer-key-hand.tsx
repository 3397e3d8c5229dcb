import { Fragment } from 'react';
import { guidedNames } from '@/components/simulators/rfm/guided/report/guided-names';
import type { Locale } from '@/lib/content/locale';
import { MEASURES, type Measure } from '@/lib/metrics';
import type { AnswerKey } from './answer-key-data';
import { answerKeyMessages } from './answer-key-messages';
import styles from './answer-key.module.css';

const yuan = (cents: number) => {
  const text = (Math.abs(cents) / 100).toFixed(cents % 100 === 0 ? 0 : 2);
  return cents < 0 ? `−${text}` : text;
};
const shown = (measure: Measure, value: number) => (measure === 'm' ? yuan(value) : String(value));

/** Limits, and six cards with values, scores and what a wrong score tells. */
export function AnswerKeyHand({ locale, answers }: { locale: Locale; answers: AnswerKey }) {
  const words = answerKeyMessages[locale].hand;
  return (
    <>
      <p>{words.intro}</p>
      <p>{words.limits}</p>
      <ul className={styles.list}>
        {MEASURES.map((measure) => (
          <li key={measure}>
            {words.limit(
              measure,
              answers.limits[measure].map((limit) => (measure === 'm' ? limit / 100 : limit)),
            )}
          </li>
        ))}
      </ul>
      <p>{words.cards}</p>
      <ul className={styles.cards}>
        {answers.cards.map((card, i) => (
          <Card key={card.id} locale={locale} card={card} number={i + 1} />
        ))}
      </ul>
    </>
  );
}

function Card({
  locale,
  card: { id, rows, values, scores, asked, slips },
  number,
}: {
  locale: Locale;
  card: AnswerKey['cards'][number];
  number: number;
}) {
  const words = answerKeyMessages[locale].hand;
  const { slips: slipNames } = guidedNames[locale];
  return (
    <li>
      <h5>{words.card(number, id)}</h5>
      <p className={styles.receipts}>
        {rows.map(({ day, cents }, i) => (
          <Fragment key={i}>
            {i > 0 && words.comma}
            <span className={styles.receipt}>{words.row(day, yuan(cents))}</span>
          </Fragment>
        ))}
      </p>
      <dl className={styles.scores}>
        {MEASURES.map((measure) => {
          const text = words.cell(measure, shown(measure, values[measure]), scores[measure]);
          return (
            <div key={measure}>
              <dt>{measure.toUpperCase()}</dt>
              <dd>{asked.includes(measure) ? <strong>{text}</strong> : text}</dd>
            </div>
          );
        })}
      </dl>
      {asked.length === 0 && <p className={styles.receipts}>{words.worked}</p>}
      {slips.length > 0 && (
        <ul className={styles.slips}>
          {slips.map(({ measure, slip, score }) => (
            <li key={`${measure} ${slip}`}>{words.slip(measure.toUpperCase(), score, slipNames[slip])}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
