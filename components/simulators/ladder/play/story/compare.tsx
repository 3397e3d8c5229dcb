'use client';

import { useId, useMemo } from 'react';
import { shortened } from '@/lib/charts';
import { ladderNames } from '../names';
import { numberText, yuanText } from '../see/format';
import type { OtherRun, PartProps } from '../step';
import { CompareDecisions } from './compare-decisions';
import { CompareLadders } from './compare-ladders';
import { CompareLines } from './compare-lines';
import { compareMessages } from './compare-messages';
import { CompareMoney } from './compare-money';
import styles from './compare.module.css';
import { compareRuns, sameCase } from './differences';

/** Two runs of one case beside each other, as far as both have come. */
export function Compare({
  locale,
  words: caseWords,
  run,
  view,
  other,
}: PartProps & { readonly other: OtherRun }) {
  const words = compareMessages[locale];
  const id = useId();
  const cut = (most: number) => ({ mine: words.mine, other: shortened(other.name, most) });
  const [names, short] = [cut(14), cut(6)];
  const comparison = useMemo(() => compareRuns({ run, view }, other), [run, view, other]);
  const part = comparison && { locale, words, names, short, comparison };
  const [own, theirs] = [view.quarters.length, other.view.quarters.length];
  const sides = [
    { name: names.mine, goal: view.goal?.goal, of: view.quarters },
    { name: other.name, goal: other.view.goal?.goal, of: other.view.quarters },
  ];
  return (
    <section className={styles.compare} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.heading({ mine: words.mine, other: other.name })}
      </h2>
      {!part ? (
        <p>{sameCase({ run, view }, other) ? words.tooEarly(names.other) : words.otherCase}</p>
      ) : (
        <>
          <div className={styles.sum}>
            <p className={styles.takeAway}>{words.sum(part.comparison, names, caseWords.customers)}</p>
            <p>{words.why(part.comparison)}</p>
            <p>{words.luck(part.comparison)}</p>
            {own !== theirs && (
              <p>{words.shorter(own < theirs ? names.mine : `“${names.other}”`, part.comparison.quarters)}</p>
            )}
          </div>
          <div className={styles.sides}>
            {sides.map(({ name, goal, of }, i) => {
              const end = of[part.comparison.quarters - 1];
              const { measures, goals } = ladderNames[locale];
              return (
                <section key={i} className={styles.card} aria-label={name}>
                  <h3>{name}</h3>
                  <dl>
                    <div>
                      <dt>{words.goal}</dt>
                      <dd>{goal ? goals[goal] : '–'}</dd>
                    </div>
                    <div>
                      <dt>{measures.customers}</dt>
                      <dd>{numberText(locale, end?.known.customers ?? 0)}</dd>
                    </div>
                    <div>
                      <dt>{measures.cash}</dt>
                      <dd>{yuanText(locale, end?.known.cash ?? 0)}</dd>
                    </div>
                    <div>
                      <dt>{measures.value}</dt>
                      <dd>{yuanText(locale, end?.known.value ?? 0)}</dd>
                    </div>
                  </dl>
                </section>
              );
            })}
          </div>
          <CompareDecisions {...part} />
          <CompareLadders {...part} />
          <CompareLines {...part} />
          <CompareMoney
            {...part}
            mine={view.quarters.slice(0, part.comparison.quarters)}
            other={other.view.quarters.slice(0, part.comparison.quarters)}
          />
        </>
      )}
    </section>
  );
}
