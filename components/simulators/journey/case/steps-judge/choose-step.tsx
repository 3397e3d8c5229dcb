'use client';

import { useState } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { TextField } from '@/components/ui/look-back/step-parts';
import { signed } from '../../studio/editor/curve';
import type { PartProps } from '../step-props';
import { choiceDraft } from './drafts';
import { costText, peopleText } from './figures';
import { judgeMessages } from './judge-messages';
import { Offers } from './offers';
import { Decide, StepFrame } from './step-parts';
import { touchpointRows } from './touchpoints';

/** What to spend the budget on, and why. */
export function ChooseStep(props: PartProps) {
  const { locale, words: caseWords, run, draft, keepDraft, decide } = props;
  const words = judgeMessages[locale].choose;
  const { scenario } = run;
  const [answer, setAnswer] = useState(() => choiceDraft(draft, scenario));
  const put = (change: Partial<typeof answer>) => {
    const next = { ...answer, ...change };
    setAnswer(next);
    keepDraft({ step: 'choose', ...next });
  };
  const budget = costText(locale, scenario.budget);
  return (
    <StepFrame
      step="choose"
      heading={words.title(budget)}
      lead={words.lead(scenario.improvements.length, budget)}
    >
      <OwnMap {...props} />
      <Offers
        locale={locale}
        scenario={scenario}
        words={caseWords}
        legend={words.legend}
        chosen={answer.improvements}
        onChange={(improvements) => put({ improvements })}
      />
      <TextField
        locale={locale}
        label={words.reason}
        hint={words.reasonHint}
        value={answer.reason}
        onChange={(reason) => put({ reason })}
      />
      <Decide
        label={answer.improvements.length === 0 ? words.decideNone : words.decide}
        note={words.note}
        onDecide={() => decide({ step: 'choose', ...answer })}
      />
    </StepFrame>
  );
}

/** What the learner has said so far, touchpoint by touchpoint. */
function OwnMap(props: PartProps) {
  const all = judgeMessages[props.locale];
  const words = all.choose;
  const { feel, predict } = props.view.answers;
  if (!feel || !predict) return null;
  return (
    <Disclosure summary={words.recap}>
      <DataTable
        caption={words.recap}
        columns={[
          { key: 'touchpoint', label: words.columns.touchpoint },
          { key: 'feeling', label: words.columns.feeling, numeric: true },
          { key: 'leave', label: words.columns.leave, numeric: true },
          { key: 'marks', label: words.columns.marks },
        ]}
        rows={touchpointRows(props).map(({ id, number, name }) => {
          const feeling = feel.feelings[id] ?? null;
          const leave = predict.dropOut[id] ?? null;
          return {
            touchpoint: `${number} ${name}`,
            feeling: feeling === null ? '—' : signed(feeling),
            leave: leave === null ? '—' : peopleText(leave),
            marks: [
              ...(feel.pains.includes(id) ? [all.feel.pain] : []),
              ...(feel.momentsOfTruth.includes(id) ? [all.feel.truth] : []),
            ].join(props.locale === 'zh' ? '、' : ', '),
          };
        })}
      />
    </Disclosure>
  );
}
