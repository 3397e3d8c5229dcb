'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/content/locale';
import type { JourneyModel } from '@/lib/simulations/journey';
import { Change } from './change';
import { mostCustomers } from './findings';
import { Heat } from './heat';
import { WalkSums } from './sums';
import { nameIn, type NamedWalk, type WalkPoint } from './walk-props';
import { Walks } from './walks';
import styles from './walk.module.css';

export interface WalkPanelProps {
  readonly locale: Locale;
  readonly model: JourneyModel;
  readonly seed: string;
  readonly customers: number;
  /** Of all journeys shown, in their order. */
  readonly touchpoints: readonly WalkPoint[];
  /** Another journey on the same luck. */
  readonly compare?:
    { readonly model: JourneyModel; readonly label: string; readonly firstLabel: string } | undefined;
}

/** Customers walk through a journey, or through two on the same luck. */
export function WalkPanel({ locale, model, seed, customers, touchpoints, compare }: WalkPanelProps) {
  const [isGrown, setGrown] = useState(false);
  const walks: readonly NamedWalk[] = compare
    ? [
        { label: compare.firstLabel, model },
        { label: compare.label, model: compare.model },
      ]
    : [{ label: undefined, model }];
  const most = mostCustomers(Math.max(...walks.map((one) => one.model.touchpoints.length)));
  const many = isGrown ? most : customers;
  const nameOf = nameIn(touchpoints);
  return (
    <div className={styles.panel}>
      <Walks
        locale={locale}
        walks={walks}
        seed={seed}
        customers={many}
        points={touchpoints}
        more={most > customers ? { from: customers, to: most, on: isGrown, set: setGrown } : undefined}
        above={(walked) => (
          <WalkSums
            locale={locale}
            walks={walked.map(({ label, answer }) => ({ label, outcome: answer.outcome }))}
            nameOf={nameOf}
          />
        )}
        between={(walked) => {
          const [first, second] = walked;
          return (
            <>
              {walked.map(({ label, answer }, i) => (
                <Heat key={i} locale={locale} outcome={answer.outcome} nameOf={nameOf} label={label} />
              ))}
              {first && second && compare && (
                <Change
                  locale={locale}
                  ids={touchpoints.map(({ id }) => id)}
                  before={first.answer.outcome}
                  after={second.answer.outcome}
                  labels={[compare.firstLabel, compare.label]}
                  nameOf={nameOf}
                />
              )}
            </>
          );
        }}
      />
    </div>
  );
}
