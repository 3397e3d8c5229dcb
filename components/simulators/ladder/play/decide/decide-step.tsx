'use client';

import { useState } from 'react';
import { coefficientsOf, NOTHING, type LadderDecision } from '@/lib/simulations/ladder';
import { useAsked } from '../use-asked';
import { BoughtReports } from './bought-reports';
import { decideMessages } from './decide-messages';
import { DecidedPlan } from './decided-plan';
import { decisionDraftFrom } from './drafts';
import { yuanText } from './figures';
import { MoneyPart } from './money-part';
import type { QuarterPartProps } from './prepare-step';
import { PromisePart } from './promise-part';
import { sumOf } from './purse';
import { quarterAt, type QuarterAt } from './quarter-at';
import { AimPart, AnswerPart, ContactsPart } from './reach-parts';
import { Decide, Passage, StepFrame } from './step-parts';
import { SumsPanel } from './sums-panel';
import styles from './decide.module.css';

/** A quarter’s money, aims, promise, messages and answers to complaints. */
export function DecideStep(props: QuarterPartProps) {
  const { locale, view } = props;
  const at = quarterAt(view, props.quarter);
  if (at.stage === 'prepare') return null;
  const words = decideMessages[locale];
  const open = at.stage === 'decide';
  return (
    <StepFrame
      kind="decide"
      heading={words.title(at.quarter)}
      hint={open && at.quarter === 1 ? words.hint : undefined}
    >
      {open ? (
        <>
          <BoughtReports locale={locale} people={props.words.customers} at={at} />
          <Open {...props} at={at} />
        </>
      ) : (
        at.decision && (
          <DecidedPlan
            locale={locale}
            purse={at.purseLeft}
            decision={at.decision}
            before={at.before?.decision}
          />
        )
      )}
    </StepFrame>
  );
}

function Open({
  locale,
  words: caseWords,
  run,
  view,
  ask,
  draft: kept,
  keepDraft,
  decide,
  at,
}: QuarterPartProps & { readonly at: QuarterAt }) {
  const words = decideMessages[locale];
  const { quarter, before, purseLeft: purse } = at;
  const [decision, setDecision] = useState(() =>
    decisionDraftFrom(kept, quarter, before?.decision ?? NOTHING),
  );
  const [insist, setInsist] = useState(false);
  const asked = useAsked(ask, 'preview', { run, decision });
  const over = sumOf(decision.spend) - purse;
  const people = caseWords.customers;
  const shared = { locale, people };

  function put(change: Partial<LadderDecision>) {
    const next = { ...decision, ...change };
    setDecision(next);
    setInsist(false);
    keepDraft({ step: 'decide', quarter, ...next, spend: { ...next.spend } });
  }

  return (
    <div className={styles.board}>
      <div className={styles.form}>
        <MoneyPart
          {...shared}
          purse={purse}
          spend={decision.spend}
          before={before?.decision.spend}
          onChange={(spend) => put({ spend })}
        />
        <AimPart {...shared} counts={at.counts} aim={decision.aim} onChange={(aim) => put({ aim })} />
        <PromisePart
          {...shared}
          promise={decision.promise}
          quality={asked.answer?.quality}
          expectation={at.reports?.survey?.expectation.mean}
          onChange={(promise) => put({ promise })}
        />
        <ContactsPart
          {...shared}
          contacts={decision.contacts}
          each={view.terms.messageCost}
          messages={asked.answer?.messages}
          onChange={(contacts) => put({ contacts })}
        />
        <AnswerPart
          locale={locale}
          answer={decision.answer}
          answerCost={coefficientsOf(run.scenario).answerCost}
          onChange={(answer) => put({ answer })}
        />
      </div>
      <div className={styles.panel}>
        <Passage heading={words.sums.heading}>
          <SumsPanel
            {...shared}
            purse={purse}
            decision={decision}
            asked={asked}
            qualityBefore={before?.known.quality}
          />
          <Decide
            label={words.take}
            note={words.next}
            problem={insist && over > 0 ? words.overspent(yuanText(locale, over)) : undefined}
            onDecide={() => {
              if (over > 0) setInsist(true);
              else decide({ step: 'decide', ...decision });
            }}
          />
        </Passage>
      </div>
    </div>
  );
}
