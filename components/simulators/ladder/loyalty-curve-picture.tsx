import type { Locale } from '@/lib/content/locale';
import { SATISFIED_FROM, staying, yearAfter } from '@/lib/simulations/ladder';
import { LoyaltyCurveChart } from './loyalty-curve-chart';
import { loyaltyCurveMessages, plain, whole } from './loyalty-curve-messages';
import type { Answers, LoyaltyCurveState } from './loyalty-curve-view';
import styles from './loyalty-curve.module.css';

export interface LoyaltyCurveCase {
  readonly locale: Locale;
  readonly answers: Answers;
  readonly state: LoyaltyCurveState;
}

/** The reading in words: the reader's mark, and what becomes of all who answered. */
export function curveVerdict({ locale, answers, state }: LoyaltyCurveCase): string {
  const words = loyaltyCurveMessages[locale];
  const { mark, choice } = state;
  const here = staying(mark, choice);
  const rows = yearAfter(answers, choice);
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const satisfied = sum((row) => (row.mark >= SATISFIED_FROM ? row.people : 0));
  return [
    words.verdict(state, here, mark <= 4 ? staying(mark + 1, choice).year - here.year : undefined),
    words.answers(
      satisfied,
      sum(({ people }) => people),
      sum(({ left }) => left),
    ),
  ].join(words.gap);
}

/** The curve. */
export function LoyaltyCurvePicture({ locale, answers, state }: LoyaltyCurveCase) {
  return <LoyaltyCurveChart words={loyaltyCurveMessages[locale]} state={state} answers={answers} />;
}

/** What the answers come to, mark by mark. */
export function LoyaltyCurveTable({ locale, answers, state }: LoyaltyCurveCase) {
  const { table } = loyaltyCurveMessages[locale];
  const rows = yearAfter(answers, state.choice);
  return (
    <table className={styles.table}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.mark}</th>
          <th scope="col">{table.people}</th>
          <th scope="col">{table.year}</th>
          <th scope="col">{table.left}</th>
          <th scope="col">{table.gain}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ mark, people, year, left, gain }) => (
          <tr key={mark}>
            <th scope="row">{mark}</th>
            <td>{people}</td>
            <td>{whole(year)}</td>
            <td>{plain(left)}</td>
            <td>{gain === undefined ? '—' : `+${Math.round(100 * gain)}`}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{table.sum}</th>
          <td>{rows.reduce((sum, { people }) => sum + people, 0)}</td>
          <td />
          <td>{plain(rows.reduce((sum, { left }) => sum + left, 0))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
