'use client';

import { useState } from 'react';
import { Figure } from '@/components/ui/figure';
import { StatusLine } from '@/components/ui/status-line';
import type { JourneyAnswers } from '@/lib/scoring';
import { signed } from '../../studio/editor/curve';
import type { PartProps } from '../step-props';
import { Curve } from './curve';
import { feelDraft } from './drafts';
import { FeelCard } from './feel-card';
import { feelingText } from './figures';
import { judgeMessages, type JudgeMessages } from './judge-messages';
import { Decide, StepFrame } from './step-parts';
import { touchpointRows, type TouchpointRow } from './touchpoints';
import styles from './judge.module.css';

type Feel = JourneyAnswers['feel'];

/** What is felt at each touchpoint, where it hurts, what decides, and whose job stands behind it. */
export function FeelStep(props: PartProps) {
  const { locale, words: caseWords, run, draft, keepDraft, decide } = props;
  const all = judgeMessages[locale];
  const words = all.feel;
  const rows = touchpointRows(props);
  const [answer, setAnswer] = useState(() => feelDraft(draft, run.scenario));
  const { feelings, pains, momentsOfTruth, backstage } = answer;
  const put = (change: Partial<Feel>) => {
    const next = { ...answer, ...change };
    setAnswer(next);
    keepDraft({ step: 'feel', ...next });
  };
  const setFeeling = (id: string, value: number | null) => put({ feelings: { ...feelings, [id]: value } });
  const toggled = (list: readonly string[], id: string, on: boolean) =>
    rows.map((row) => row.id).filter((one) => (one === id ? on : list.includes(one)));
  const empty = rows.reduce(
    (sum, { id }) => sum + Number(feelings[id] === null) + Number(backstage[id] === null),
    0,
  );
  return (
    <StepFrame step="feel" heading={words.title} lead={words.lead(caseWords.persona.name)}>
      <Figure title={curveTitle(words, rows, feelings)}>
        <Curve
          rows={rows}
          feelings={feelings}
          words={{
            label: words.curveLabel(caseWords.persona.name),
            hint: words.hint,
            top: `+3 ${words.levels[6]}`,
            bottom: `−3 ${words.levels[0]}`,
            spoken: (value) => feelingText(words, value),
          }}
          onChange={setFeeling}
        />
      </Figure>
      <p className={styles.text}>{words.kinds}</p>
      <ol className={styles.cards}>
        {rows.map((row) => (
          <li key={row.id}>
            <FeelCard
              words={words}
              clues={all.clues}
              row={row}
              feeling={feelings[row.id] ?? null}
              isPain={pains.includes(row.id)}
              isTruth={momentsOfTruth.includes(row.id)}
              job={backstage[row.id] ?? null}
              jobs={run.scenario.backstage.map((id) => ({ id, name: caseWords.backstage[id] ?? '' }))}
              onFeeling={(value) => setFeeling(row.id, value)}
              onPain={(on) => put({ pains: toggled(pains, row.id, on) })}
              onTruth={(on) => put({ momentsOfTruth: toggled(momentsOfTruth, row.id, on) })}
              onJob={(job) => put({ backstage: { ...backstage, [row.id]: job } })}
            />
          </li>
        ))}
      </ol>
      <StatusLine>{words.marked(pains.length, momentsOfTruth.length)}</StatusLine>
      <Decide
        label={empty > 0 ? words.decideEmpty(empty) : words.decide}
        note={words.note}
        onDecide={() => decide({ step: 'feel', ...answer })}
      />
    </StepFrame>
  );
}

/** The finding of the curve as drawn so far. */
export function curveTitle(
  words: JudgeMessages['feel'],
  rows: readonly Pick<TouchpointRow, 'id' | 'name'>[],
  feelings: Feel['feelings'],
): string {
  const set = rows.flatMap(({ id, name }) => {
    const value = feelings[id];
    return value === null || value === undefined ? [] : [{ name, value }];
  });
  const [first] = set;
  if (!first) return words.curveEmpty;
  if (set.length === 1) return words.curveOne(words.step(first.name, signed(first.value)));
  const best = set.reduce((found, one) => (one.value > found.value ? one : found));
  const worst = set.reduce((found, one) => (one.value < found.value ? one : found));
  if (best.value === worst.value) return words.curveFlat(signed(best.value));
  const told = ({ name, value }: typeof best) => words.step(name, signed(value));
  return words.curveTitle(told(best), told(worst));
}
