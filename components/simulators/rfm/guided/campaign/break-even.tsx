'use client';

import { useState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { numberText } from '../../lab/customers-format';
import { readNumber } from '../read-number';
import { fieldsOf, numberOf, textOf } from '@/components/ui/json-read';
import type { SectionProps } from '../step';
import { breakEvenOf, breakEvenVerdict } from './break-even-slip';
import { campaignMessages } from './campaign-messages';
import styles from './campaign.module.css';
import { decidedAt } from './decided';
import { typedPercent, yuan } from './figures';
import { Decide, NumberField, StepFrame, Verdict } from './step-parts';

const MOST = 100_000;

/** The response at which an invitation earns its cost; the learner finds the formula. */
export function BreakEvenStep(props: SectionProps) {
  const { locale, view } = props;
  const words = campaignMessages[locale].breakEven;
  const { contactCost, contribution } = view.terms;
  return (
    <StepFrame heading={words.title}>
      <p className={styles.text}>{words.ask(yuan(locale, contactCost), yuan(locale, contribution))}</p>
      <p className={styles.definition}>{words.definition}</p>
      {view.step === 'break-even' ? <Open {...props} /> : <Decided {...props} />}
    </StepFrame>
  );
}

function Open({ locale, draft, keepDraft, decide }: SectionProps) {
  const { breakEven: words, final } = campaignMessages[locale];
  const [text, setText] = useState(() => (textOf(fieldsOf(draft).percent) ?? '').slice(0, 60));
  const [left, setLeft] = useState(false);
  const number = readNumber(text);
  const bad = number !== undefined && !(number >= 0 && number <= MOST);
  return (
    <>
      <NumberField
        label={words.label}
        unit="%"
        note={words.note}
        problem={bad && left ? words.problem : undefined}
        value={text}
        onChange={(next) => {
          setText(next);
          keepDraft({ percent: next });
        }}
        onLeave={() => setLeft(true)}
      />
      <Decide
        label={words.decide(number === undefined)}
        note={final}
        onDecide={() => {
          if (bad) setLeft(true);
          else decide({ step: 'break-even', percent: number ?? null });
        }}
      />
    </>
  );
}

function Decided({ locale, run, view }: SectionProps) {
  const { breakEven: words, empty } = campaignMessages[locale];
  const { contactCost, contribution, mostContacts } = view.terms;
  const percent = numberOf(decidedAt(run, 'break-even').percent);
  const verdict = breakEvenVerdict(percent, view.terms);
  const right = typedPercent(locale, breakEvenOf(view.terms));
  const answer = percent === undefined ? empty : typedPercent(locale, percent);
  const number = (value: number) => numberText(locale, value);
  const HUNDRED = 100;
  const spent = HUNDRED * contactCost;

  function said(): string {
    if (verdict === 'empty' || percent === undefined) return `${words.label}: ${empty}`;
    if (verdict === 'right') return words.right(answer);
    if (verdict !== 'other')
      return words.slips[verdict]({
        answer,
        cost: contactCost,
        contribution,
        inverted: number(contribution / contactCost),
        fraction: String(Number((contactCost / contribution).toFixed(6))),
        right,
      });
    if (percent > HUNDRED) return words.aboveAll(answer);
    const back = percent * contribution;
    const gap = yuan(locale, Math.abs(back - spent));
    return (
      words.other(answer, yuan(locale, spent), yuan(locale, back)) +
      (back < spent ? words.tooLow(gap) : words.tooHigh(gap))
    );
  }

  return (
    <>
      <Verdict
        step="break-even"
        kind={verdict === 'right' ? 'right' : verdict === 'empty' ? 'plain' : 'wrong'}
      >
        {said()}
      </Verdict>
      <Disclosure summary={words.worked} open={verdict !== 'right'}>
        <ol className={styles.worked}>
          {words
            .lines({
              contacts: HUNDRED,
              spent,
              cost: contactCost,
              contribution,
              orders: number(spent / contribution),
              right,
              most: mostContacts,
              mostOrders: Math.ceil((mostContacts * contactCost) / contribution),
            })
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ol>
      </Disclosure>
    </>
  );
}
