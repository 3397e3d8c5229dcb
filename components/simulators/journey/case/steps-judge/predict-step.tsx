'use client';

import { useState } from 'react';
import type { PartProps } from '../step-props';
import { dropOutDraft } from './drafts';
import { mostLeave, passingOf, stepped } from './drop-out';
import { DropOutRow } from './drop-out-row';
import { peopleText } from './figures';
import { judgeMessages } from './judge-messages';
import { Decide, StepFrame } from './step-parts';
import { touchpointRows } from './touchpoints';
import styles from './judge.module.css';

const BY = [1, 0.1] as const;

/** Of 100 who begin, how many leave at each touchpoint. */
export function PredictStep(props: PartProps) {
  const { locale, run, draft, keepDraft, decide } = props;
  const all = judgeMessages[locale];
  const words = all.predict;
  const rows = touchpointRows(props);
  const [dropOut, setDropOut] = useState(() => dropOutDraft(draft, run.scenario));
  const [by, setBy] = useState<(typeof BY)[number]>(1);
  const [insist, setInsist] = useState(false);
  const put = (id: string, value: number | null) => {
    const next = { ...dropOut, [id]: value };
    setDropOut(next);
    setInsist(false);
    keepDraft({ step: 'predict', dropOut: next });
  };
  const passing = passingOf(
    rows.map(({ id }) => id),
    dropOut,
  );
  const through = passing[passing.length - 1]?.stay ?? 100;
  const gone = 100 - through;
  const most = mostLeave(passing);
  const mostName = rows.find(({ id }) => id === most?.id)?.name ?? '';
  const empty = passing.filter(({ said }) => said === null).length;
  const isOver = through < 0;
  const summary = isOver
    ? words.over(peopleText(gone), peopleText(-through))
    : empty === rows.length
      ? words.nothing
      : words.through(peopleText(gone), peopleText(through));
  return (
    <StepFrame step="predict" heading={words.title} lead={words.lead}>
      <p className={styles.text}>{words.fair}</p>
      <fieldset className={styles.by}>
        <legend>{words.by}</legend>
        {BY.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="drop-out-step"
              value={one}
              checked={by === one}
              onChange={() => setBy(one)}
            />
            {words.people(String(one))}
          </label>
        ))}
      </fieldset>
      <div className={styles.counted}>
        <ol className={styles.rows}>
          {rows.map((row, i) => (
            <DropOutRow
              key={row.id}
              words={words}
              clues={all.clues}
              row={row}
              passing={passing[i]!}
              onChange={(value) => put(row.id, value)}
              onStep={(direction) => put(row.id, stepped(dropOut[row.id] ?? null, direction * by))}
            />
          ))}
        </ol>
        <div className={`${styles.sum} ${isOver ? styles.over : ''}`}>
          <p role="status">{summary}</p>
          <div className={styles.bar} aria-hidden="true">
            <span className={styles.stay} style={{ width: `${Math.max(0, through)}%` }} />
            <span className={styles.gone} style={{ flex: 1 }} />
          </div>
          {most && <p className={styles.note}>{words.most(mostName, peopleText(most.said ?? 0))}</p>}
        </div>
      </div>
      <Decide
        label={empty > 0 ? words.decideEmpty(empty) : words.decide}
        note={words.note}
        problem={insist && isOver ? words.mend : undefined}
        onDecide={() => (isOver ? setInsist(true) : decide({ step: 'predict', dropOut }))}
      />
    </StepFrame>
  );
}
