'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { Slider } from '@/components/ui/slider';
import { numberText } from '../../lab/customers-format';
import { IntervalField } from '../interval-field';
import { intervalMessages } from '../interval-messages';
import type { ChosenView } from '../protocol';
import type { SectionProps } from '../step';
import { campaignMessages } from './campaign-messages';
import styles from './campaign.module.css';
import { yuan } from './figures';
import { forecastDraftFrom, readForecast, responseBounds, type ForecastDraft } from './forecast-draft';
import { ForecastSaid } from './forecast-said';
import { ProfitTable } from './profit-table';
import { Decide, StepFrame, Verdict } from './step-parts';

type ForecastProps = SectionProps & { readonly chosen: ChosenView };

/** What the learner expects of her choice; the button sends the invitations. */
export function ForecastStep(props: ForecastProps) {
  const { locale, view, chosen } = props;
  const words = campaignMessages[locale].forecast;
  const weeks = view.terms.holdoutDays / 7;
  return (
    <StepFrame heading={words.title}>
      {view.reveal ? (
        <>
          <Verdict step="forecast" kind="plain">
            {words.sent(chosen.contacts, weeks)}
          </Verdict>
          <ForecastSaid locale={locale} run={props.run} />
        </>
      ) : (
        <>
          <p className={styles.text}>{words.ask(chosen.contacts, yuan(locale, chosen.cost), weeks)}</p>
          <p className={styles.text}>{words.think(Math.round(1 / view.terms.believedAnswer))}</p>
          <Open {...props} />
        </>
      )}
    </StepFrame>
  );
}

function Open({ locale, view: { terms }, chosen, draft: kept, keepDraft, decide }: ForecastProps) {
  const { forecast: words, final } = campaignMessages[locale];
  const interval = intervalMessages[locale];
  const [draft, setDraft] = useState(() => forecastDraftFrom(kept));
  const [insist, setInsist] = useState(false);
  const [asking, setAsking] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const { answers, empty, hasProblem } = readForecast(draft, terms);
  const percent = (value: number) => `${numberText(locale, value)}%`;

  function put(change: Partial<ForecastDraft>) {
    const next = { ...draft, ...change };
    setDraft(next);
    setInsist(false);
    setAsking(false);
    keepDraft({ response: { ...next.response }, profit: { ...next.profit }, pays: next.pays });
  }

  return (
    <>
      <ProfitTable locale={locale} terms={terms} contacts={chosen.contacts} cost={chosen.cost} />
      <p className={styles.note}>
        {interval.eighty}
        {locale === 'zh' ? '' : ' '}
        {interval.cost}
      </p>
      <IntervalField
        locale={locale}
        label={words.labels.response}
        unit="%"
        bounds={responseBounds(terms)}
        value={draft.response}
        onChange={(response) => put({ response })}
        format={percent}
        formatWidth={(width) => words.pointsWide(numberText(locale, width))}
        insist={insist}
      />
      <IntervalField
        locale={locale}
        label={words.labels.profit}
        unit={words.yuan}
        bounds={terms.bounds.profit}
        value={draft.profit}
        onChange={(profit) => put({ profit })}
        format={(value) => numberText(locale, value)}
        formatWidth={(width) => yuan(locale, width)}
        insist={insist}
      />
      <div className={styles.pays}>
        <Slider
          label={words.labels.pays}
          unit="%"
          value={draft.pays ?? 50}
          min={0}
          max={100}
          onChange={(pays) => put({ pays })}
          help={draft.pays === null ? words.paysEmpty : words.paysSet(percent(draft.pays))}
        />
        <div>
          <Button onClick={() => put({ pays: draft.pays === null ? 50 : null })}>
            {draft.pays === null ? words.paysEven : words.paysClear}
          </Button>
        </div>
      </div>
      <div ref={foot}>
        {asking ? (
          <Sure
            title={words.sure(chosen.contacts)}
            lines={[
              ...(empty.length > 0 ? [words.sureEmpty(empty.map((part) => words.names[part]))] : []),
              words.sureWhy(terms.holdoutDays / 7),
            ]}
            go={words.sendNow}
            back={words.back}
            onGo={() => decide({ step: 'forecast', ...answers })}
            onBack={() => {
              // At once, so that the button is there to take the focus back.
              flushSync(() => setAsking(false));
              foot.current?.querySelector('button')?.focus();
            }}
          />
        ) : (
          <Decide
            label={words.send(chosen.contacts)}
            note={final}
            problem={insist && hasProblem ? words.mend : undefined}
            onDecide={() => {
              setInsist(hasProblem);
              setAsking(!hasProblem);
            }}
          />
        )}
      </div>
    </>
  );
}

/** Asks once more, in place. Focus goes to the question, so that it is heard. */
function Sure({
  title,
  lines,
  go,
  back,
  onGo,
  onBack,
}: {
  title: string;
  lines: readonly string[];
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
      <h4 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h4>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className={styles.listTools}>
        <Button weight="main" onClick={onGo}>
          {go}
        </Button>
        <Button onClick={onBack}>{back}</Button>
      </div>
    </div>
  );
}
