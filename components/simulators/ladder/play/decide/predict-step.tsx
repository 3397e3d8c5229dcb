'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Slider } from '@/components/ui/slider';
import { isCustomer } from '@/lib/simulations/ladder';
import { BoughtReports } from './bought-reports';
import { BuyersField } from './buyers-field';
import { BuyersPicture } from './buyers-picture';
import { DecidedPlan } from './decided-plan';
import { predictionDraftFrom, type PredictionDraft } from './drafts';
import { countText, fenText, percentText } from './figures';
import { predictMessages } from './predict-messages';
import { chanceRank, readBuyers } from './prediction';
import type { QuarterPartProps } from './prepare-step';
import { quarterAt, type QuarterAt } from './quarter-at';
import { Decide, StepFrame } from './step-parts';
import styles from './decide.module.css';

export interface PredictStepProps extends QuarterPartProps {
  /** Takes the open decision back; the draft stays. Left out: there is no such button. */
  readonly undoDecision?: (() => void) | undefined;
}

/** What is expected of the quarter; giving it runs the quarter. */
export function PredictStep(props: PredictStepProps) {
  const { locale, view } = props;
  const at = quarterAt(view, props.quarter);
  if (at.stage === 'prepare' || at.stage === 'decide') return null;
  const words = predictMessages[locale];
  const open = at.stage === 'predict';
  return (
    <StepFrame
      kind="predict"
      heading={words.title(at.quarter)}
      hint={open && at.quarter === 1 ? words.hint : undefined}
    >
      {open ? <Open {...props} at={at} /> : <Said locale={locale} at={at} />}
    </StepFrame>
  );
}

function Said({ locale, at: { prediction } }: { locale: PredictStepProps['locale']; at: QuarterAt }) {
  const words = predictMessages[locale].said;
  if (!prediction) return null;
  const { buyers, profitUp } = prediction;
  return (
    <dl className={styles.figuresList} aria-label={words.caption}>
      <div>
        <dt>{words.buyers}</dt>
        <dd>
          {buyers
            ? words.interval(countText(locale, buyers.low), countText(locale, buyers.high))
            : words.nothing}
        </dd>
      </div>
      <div>
        <dt>{words.up}</dt>
        <dd>{profitUp === null ? words.nothing : percentText(profitUp)}</dd>
      </div>
    </dl>
  );
}

function Open({
  locale,
  words: caseWords,
  view,
  draft: kept,
  keepDraft,
  decide,
  undoDecision,
  at,
}: PredictStepProps & { readonly at: QuarterAt }) {
  const words = predictMessages[locale];
  const { quarter, before } = at;
  const [draft, setDraft] = useState(() => predictionDraftFrom(kept, quarter));
  const [insist, setInsist] = useState(false);
  const [asking, setAsking] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const { interval, problems } = readBuyers(draft, view.terms.people);
  const hasProblem = Object.keys(problems).length > 0;
  const { up } = draft;
  const empty = [...(interval === null ? ['buyers' as const] : []), ...(up === null ? ['up' as const] : [])];

  function put(change: Partial<PredictionDraft>) {
    const next = { ...draft, ...change };
    setDraft(next);
    setInsist(false);
    setAsking(false);
    keepDraft({ step: 'predict', quarter, ...next });
  }
  const run = () => decide({ step: 'predict', buyers: interval, profitUp: up === null ? null : up / 100 });

  return (
    <>
      <p className={styles.text}>
        {words.lead}
        {locale === 'zh' ? '' : ' '}
        {words.why}
      </p>
      <div className={styles.beside}>
        <div className={styles.passage}>
          <BuyersField
            locale={locale}
            legend={words.buyers(quarter, caseWords.customers)}
            people={view.terms.people}
            widest={view.terms.widestBuyers}
            draft={draft}
            insist={insist}
            onChange={put}
          />
          <p className={styles.note}>{words.honest}</p>
        </div>
        <BuyersPicture
          locale={locale}
          people={caseWords.customers}
          quarter={quarter}
          past={view.quarters.slice(0, quarter - 1).map(({ happened, money }) => ({
            buyers: happened.buyers,
            profit: money.profit,
          }))}
          start={view.start.reduce((sum, one, rung) => (isCustomer(rung) ? sum + one : sum), 0)}
          interval={interval}
        />
        <div className={styles.chance}>
          <Slider
            label={before ? words.up.label : words.up.labelFirst}
            unit="%"
            value={up ?? 50}
            min={0}
            max={100}
            onChange={(percent) => put({ up: Math.round(percent) })}
            help={[
              before ? words.up.last(fenText(locale, before.money.profit)) : words.up.lastFirst,
              up === null ? words.up.empty : words.up.said(`${up}%`, words.up.chances[chanceRank(up)] ?? ''),
            ].join(locale === 'zh' ? '' : ' ')}
          />
          <div>
            <Button onClick={() => put({ up: up === null ? 50 : null })}>
              {up === null ? words.up.even : words.up.clear}
            </Button>
          </div>
        </div>
      </div>
      <p className={styles.note}>{words.counts}</p>
      {at.decision && (
        <Disclosure summary={words.lookAgain(at.reports?.bought.length ?? 0)}>
          <div className={styles.step}>
            <DecidedPlan
              locale={locale}
              purse={at.purseLeft}
              decision={at.decision}
              before={before?.decision}
            />
            <BoughtReports locale={locale} people={caseWords.customers} at={at} />
          </div>
        </Disclosure>
      )}
      <div ref={foot}>
        {asking ? (
          <Sure
            title={words.sure(quarter, empty)}
            why={words.sureWhy}
            go={words.runAnyway(quarter)}
            back={words.fill}
            onGo={run}
            onBack={() => {
              // At once, so that the button is there to take the focus back.
              flushSync(() => setAsking(false));
              foot.current?.querySelector('button')?.focus();
            }}
          />
        ) : (
          <Decide
            label={words.run(quarter)}
            note={words.final}
            problem={insist && hasProblem ? words.mend : undefined}
            onDecide={() => {
              if (hasProblem) setInsist(true);
              else if (empty.length > 0) setAsking(true);
              else run();
            }}
          >
            {undoDecision && <Button onClick={undoDecision}>{words.back}</Button>}
          </Decide>
        )}
      </div>
    </>
  );
}

/** Asks once more, in place, before something is left empty. Focus goes to the question, so that it is heard. */
function Sure({
  title,
  why,
  go,
  back,
  onGo,
  onBack,
}: {
  title: string;
  why: string;
  go: string;
  back: string;
  onGo: () => void;
  onBack: () => void;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.sure} role="group" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{why}</p>
      <div className={styles.buttons}>
        <Button weight="main" onClick={onBack}>
          {back}
        </Button>
        <Button onClick={onGo}>{go}</Button>
      </div>
    </div>
  );
}
