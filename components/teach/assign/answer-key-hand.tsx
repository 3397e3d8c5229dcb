import { DataTable } from '@/components/ui/data-table';
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
  const { slips: slipNames } = guidedNames[locale];
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
      <DataTable
        caption={words.cards}
        columns={(['card', 'rows', 'r', 'f', 'm', 'slips'] as const).map((key) => ({
          key,
          label: words.columns[key],
        }))}
        rows={answers.cards.map(({ id, rows, values, scores, asked, slips }, i) => {
          const cell = (measure: Measure) => {
            const text = words.cell(measure, shown(measure, values[measure]), scores[measure]);
            return asked.includes(measure) ? <strong>{text}</strong> : text;
          };
          return {
            card: words.card(i + 1, id),
            rows: (
              <ul className={styles.plain}>
                {rows.map(({ day, cents }, row) => (
                  <li key={row}>{words.row(day, yuan(cents))}</li>
                ))}
              </ul>
            ),
            r: cell('r'),
            f: cell('f'),
            m: cell('m'),
            slips:
              asked.length === 0 ? (
                words.worked
              ) : (
                <ul className={styles.plain}>
                  {slips.map(({ measure, slip, score }) => (
                    <li key={`${measure} ${slip}`}>
                      {words.slip(measure.toUpperCase(), score, slipNames[slip])}
                    </li>
                  ))}
                </ul>
              ),
          };
        })}
      />
    </>
  );
}
