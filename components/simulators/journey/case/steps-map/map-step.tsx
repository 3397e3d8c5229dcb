'use client';

import { useId, useMemo, useState } from 'react';
import type { JourneyAnswers } from '@/lib/scoring';
import type { CaseWords, PartProps } from '../step-props';
import { stageName } from './by-stage';
import { firstCharacters, mapDraftFrom, MOST_CALLED, touchpointIds } from './drafts';
import { mapMessages, type MapMessages } from './messages';
import { mixed } from './order';
import { Commit, StepFrame } from './step-parts';
import styles from './steps-map.module.css';

/** Which names on the company's list are touchpoints, and at which stage. */
export function MapStep({ locale, words, run, draft: kept, keepDraft, decide }: PartProps) {
  const say = mapMessages[locale].map;
  const { scenario, seed } = run;
  const [draft, setDraft] = useState(() => mapDraftFrom(kept, scenario));
  const list = useMemo(
    () => mixed([...touchpointIds(scenario), ...scenario.strangers], seed),
    [scenario, seed],
  );
  // Channels stay away: they would tell the touchpoints from the rest.
  const nameOf = (id: string) => words.touchpoints[id]?.name ?? words.strangers[id] ?? '';
  function put(change: Partial<JourneyAnswers['map']>) {
    const next = { ...draft, ...change };
    setDraft(next);
    keepDraft({ step: 'map', stages: next.stages, called: next.called });
  }
  const open = list.filter((id) => draft.stages[id] === null).length;
  return (
    <StepFrame heading={say.title} lead={say.lead}>
      <Names
        say={say}
        words={words}
        stages={scenario.stages}
        called={draft.called}
        put={(called) => put({ called })}
      />
      <div className={styles.beside}>
        <section className={styles.part} aria-label={say.list}>
          <h3>{say.list}</h3>
          <p className={styles.small}>{say.listNote}</p>
          {list.map((id) => (
            <StageOf
              key={id}
              name={nameOf(id)}
              options={[
                ...scenario.stages.map((stage) => ({ value: stage, label: stageName(words, draft, stage) })),
                { value: 'none', label: say.none },
                { value: null, label: say.open },
              ]}
              value={draft.stages[id] ?? null}
              choose={(stage) => put({ stages: { ...draft.stages, [id]: stage } })}
            />
          ))}
        </section>
        {/* It scrolls where it stands beside the list: keys must reach it. */}
        <section className={styles.board} aria-label={say.soFar} tabIndex={0}>
          <h3>{say.soFar}</h3>
          <dl className={styles.columns}>
            {[...scenario.stages, 'none'].map((stage) => {
              const here = list.filter((id) => draft.stages[id] === stage);
              return (
                <div key={stage}>
                  <dt>{stage === 'none' ? say.none : stageName(words, draft, stage)}</dt>
                  {here.length === 0 && <dd className={styles.small}>{say.nobody}</dd>}
                  {here.map((id) => (
                    <dd key={id}>{nameOf(id)}</dd>
                  ))}
                </div>
              );
            })}
          </dl>
        </section>
      </div>
      <Commit
        label={say.take}
        note={say.note}
        gaps={open > 0 ? say.gaps(open) : undefined}
        onDecide={() => decide({ step: 'map', ...draft })}
      />
    </StepFrame>
  );
}

function Names({
  say,
  words,
  stages,
  called,
  put,
}: {
  say: MapMessages['map'];
  words: CaseWords;
  stages: readonly string[];
  called: Readonly<Record<string, string>>;
  put: (called: Readonly<Record<string, string>>) => void;
}) {
  const id = useId();
  return (
    <section className={styles.part} aria-label={say.stages}>
      <h3>{say.stages}</h3>
      <p className={styles.small}>{say.stagesNote}</p>
      <div className={styles.names}>
        {stages.map((stage) => (
          <p key={stage}>
            <label htmlFor={`${id}-${stage}`}>{say.called(words.stages[stage] ?? '')}</label>
            <input
              id={`${id}-${stage}`}
              value={called[stage] ?? ''}
              placeholder={words.stages[stage]}
              onChange={(event) =>
                put({ ...called, [stage]: firstCharacters(event.currentTarget.value, MOST_CALLED) })
              }
            />
          </p>
        ))}
      </div>
    </section>
  );
}

function StageOf({
  name,
  options,
  value,
  choose,
}: {
  name: string;
  options: readonly { readonly value: string | null; readonly label: string }[];
  value: string | null;
  choose: (stage: string | null) => void;
}) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value ?? ''} className={option.value === null ? styles.openChip : styles.chip}>
            <input
              type="radio"
              name={group}
              checked={value === option.value}
              onChange={() => choose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
