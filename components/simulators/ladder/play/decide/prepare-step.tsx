'use client';

import { useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { StatusLine } from '@/components/ui/status-line';
import { coefficientsOf, isCustomer, REPORTS, type Report } from '@/lib/simulations/ladder';
import { ladderNames } from '../names';
import type { PartProps } from '../step';
import { BoughtReports } from './bought-reports';
import { reportsDraftFrom } from './drafts';
import { countText, fenText, percentText, pointsOf, yuanText } from './figures';
import { prepareMessages } from './prepare-messages';
import { quarterAt, type QuarterAt } from './quarter-at';
import { Decide, StepFrame } from './step-parts';
import styles from './decide.module.css';

export interface QuarterPartProps extends PartProps {
  /** Left out: the quarter that is open, or the last. */
  readonly quarter?: number | undefined;
}

/** What is known before a quarter, what may be bought, and what it says. */
export function PrepareStep(props: QuarterPartProps) {
  const { locale, view, words: caseWords } = props;
  const at = quarterAt(view, props.quarter);
  const words = prepareMessages[locale];
  const open = at.stage === 'prepare';
  return (
    <StepFrame
      kind="prepare"
      heading={words.title(at.quarter)}
      hint={open && at.quarter === 1 ? words.hint : undefined}
    >
      <Known locale={locale} people={caseWords.customers} at={at} />
      {open ? (
        <Open {...props} at={at} />
      ) : (
        <BoughtReports locale={locale} people={caseWords.customers} at={at} />
      )}
    </StepFrame>
  );
}

function Known({ locale, people, at }: { locale: PartProps['locale']; people: string; at: QuarterAt }) {
  const words = prepareMessages[locale];
  const count = (value: number) => countText(locale, value);
  if (at.before) {
    const { happened, known, money } = at.before;
    return (
      <p className={styles.text}>
        {words.lastQuarter(people, {
          buyers: count(happened.buyers),
          customers: count(known.customers),
          retention: percentText(known.retention),
          profit: fenText(locale, money.profit),
          quality: pointsOf(known.quality),
        })}
      </p>
    );
  }
  const customers = at.counts.reduce((sum, one, rung) => (isCustomer(rung) ? sum + one : sum), 0);
  return (
    <p className={styles.text}>
      {words.atStart(people, count(customers), count(at.counts[6] ?? 0), count(at.counts[0] ?? 0))}
    </p>
  );
}

type Parts = QuarterPartProps & { readonly at: QuarterAt };

function Open({ locale, words: caseWords, run, view, draft, keepDraft, decide, at: { quarter } }: Parts) {
  const words = prepareMessages[locale];
  const names = ladderNames[locale].reports;
  const { purse, reportCost } = view.terms;
  // A cohort report on no quarter would be an empty sheet: it is not sold.
  const offered = REPORTS.filter((report) => report !== 'cohorts' || quarter > 1);
  const [chosen, setChosen] = useState(() => reportsDraftFrom(draft, quarter, offered));
  const asked = countText(locale, coefficientsOf(run.scenario).surveySize);
  const cost = chosen.reduce((sum, report) => sum + reportCost[report], 0);
  const one: Report | undefined = chosen.length === 1 ? chosen[0] : undefined;
  return (
    <>
      <ChoiceGroup
        legend={words.question(yuanText(locale, purse))}
        kind="multiple"
        choices={offered.map((value) => {
          const { tells, not } = words.offer[value](caseWords.customers, asked);
          return {
            value,
            label: (
              <span className={styles.option}>
                <strong>{words.priced(names[value], yuanText(locale, reportCost[value]))}</strong>{' '}
                <span>
                  <b>{words.tells}</b> {tells}
                </span>
                <span>
                  <b>{words.tellsNot}</b> {not}
                </span>
              </span>
            ),
          };
        })}
        value={chosen}
        onChange={(values) => {
          const next = offered.filter((report) => values.includes(report));
          setChosen(next);
          keepDraft({ step: 'prepare', quarter, reports: next });
        }}
      />
      {quarter === 1 && <p className={styles.note}>{words.noCohortsYet(names.cohorts)}</p>}
      <StatusLine>{words.sum(yuanText(locale, cost), yuanText(locale, purse - cost))}</StatusLine>
      <Decide
        label={words.buy[one ?? (chosen.length === 0 ? 'none' : 'both')]}
        note={words.final}
        problem={cost > purse ? words.tooDear : undefined}
        onDecide={() => {
          if (cost <= purse) decide({ step: 'prepare', reports: chosen });
        }}
      />
    </>
  );
}
