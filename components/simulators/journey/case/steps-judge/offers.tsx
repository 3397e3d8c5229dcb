import { useState } from 'react';
import type { Locale } from '@/lib/content/locale';
import type { JourneyCase } from '@/lib/simulations/journey';
import type { CaseWords } from '../step-props';
import { costText, sumOfCosts } from './figures';
import { judgeMessages } from './judge-messages';
import styles from './judge.module.css';

/** Improvements with their costs, within the budget. One beyond it is not taken, and the words say so. */
export function Offers({
  locale,
  scenario,
  words: caseWords,
  legend,
  chosen,
  onChange,
}: {
  locale: Locale;
  scenario: JourneyCase;
  words: CaseWords;
  legend: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const words = judgeMessages[locale].choose;
  const { improvements, budget } = scenario;
  const [refused, setRefused] = useState<string>();
  const spent = sumOfCosts(scenario, chosen);
  const money = (thousands: number) => costText(locale, thousands);
  const nameOf = (id: string) => caseWords.improvements[id]?.name ?? '';
  function toggle(id: string, cost: number, on: boolean) {
    if (on && spent + cost > budget) {
      setRefused(words.refused(nameOf(id), money(cost), money(budget - spent)));
      return;
    }
    setRefused(undefined);
    onChange(improvements.map((one) => one.id).filter((one) => (one === id ? on : chosen.includes(one))));
  }
  return (
    <div className={styles.counted}>
      <fieldset className={styles.offers}>
        <legend>{legend}</legend>
        {improvements.map(({ id, cost }) => (
          <label key={id} className={styles.offer}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => toggle(id, cost, event.currentTarget.checked)}
            />
            <strong>{nameOf(id)}</strong>
            <span className={styles.cost}>{money(cost)}</span>
            <span className={styles.what}>{caseWords.improvements[id]?.what}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.sum}>
        <p role="status">
          {chosen.length === 0
            ? words.nothing(money(budget))
            : words.spent(chosen.length, money(spent), money(budget - spent))}
        </p>
        <div className={styles.gauge} aria-hidden="true">
          {improvements
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, cost }) => (
              <span key={id} style={{ width: `${(100 * cost) / budget}%` }} />
            ))}
        </div>
        <p className={styles.problem} role="alert">
          {refused}
        </p>
      </div>
    </div>
  );
}
