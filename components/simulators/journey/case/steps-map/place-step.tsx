'use client';

import { useId, useMemo, useState } from 'react';
import type { JourneyAnswers } from '@/lib/scoring';
import type { CaseWords, PartProps } from '../step-props';
import { byStage, stageName, type StageOnMap } from './by-stage';
import { placeDraftFrom } from './drafts';
import { mapMessages, type MapMessages } from './messages';
import { mixed } from './order';
import { Commit, StepFrame } from './step-parts';
import styles from './steps-map.module.css';
import { MapBoard } from './your-map';

/** Which step each piece of evidence tells about. */
export function PlaceStep({ locale, words, run, view, draft: kept, keepDraft, decide }: PartProps) {
  const messages = mapMessages[locale];
  const say = messages.place;
  const { scenario, seed } = run;
  const [{ evidence }, setDraft] = useState(() => placeDraftFrom(kept, scenario));
  const [onlyOpen, setOnlyOpen] = useState<readonly string[]>();
  const list = useMemo(
    () =>
      mixed(
        scenario.evidence.map(({ id }) => id),
        seed,
      ),
    [scenario, seed],
  );
  const stages = useMemo(() => byStage(scenario, view.answers.map), [scenario, view.answers.map]);
  const open = list.filter((id) => evidence[id] === null);
  // What has been placed meanwhile stays where it was till the list is asked for anew.
  const shown = onlyOpen ?? list;
  const put = (id: string, place: string | null) => {
    const next = { evidence: { ...evidence, [id]: place } };
    setDraft(next);
    keepDraft({ step: 'place', ...next });
  };
  return (
    <StepFrame heading={say.title} lead={say.lead}>
      <div className={styles.beside}>
        <section className={styles.part} aria-label={say.evidence}>
          <h3>{say.evidence}</h3>
          <div className={styles.count}>
            <span role="status">{say.count(list.length - open.length, list.length)}</span>
            <label>
              <input
                type="checkbox"
                checked={onlyOpen !== undefined}
                onChange={(event) => setOnlyOpen(event.currentTarget.checked ? open : undefined)}
              />{' '}
              {say.onlyOpen}
            </label>
          </div>
          {shown.length === 0 && <p>{say.allPlaced}</p>}
          <ul className={styles.evidence}>
            {shown.map((id) => (
              <Piece
                key={id}
                messages={messages}
                words={words}
                id={id}
                stages={stages}
                map={view.answers.map}
                place={evidence[id] ?? null}
                put={put}
              />
            ))}
          </ul>
        </section>
        {/* It scrolls where it stands beside the list: keys must reach it. */}
        <section className={styles.board} aria-label={messages.yours.title} tabIndex={0}>
          <h3>{messages.yours.title}</h3>
          <MapBoard
            locale={locale}
            words={words}
            scenario={scenario}
            map={view.answers.map}
            evidence={evidence}
            brief
          />
        </section>
      </div>
      <Commit
        label={say.take}
        note={say.note}
        gaps={open.length > 0 ? say.gaps(open.length) : undefined}
        onDecide={() => decide({ step: 'place', evidence })}
      />
    </StepFrame>
  );
}

function Piece({
  messages,
  words,
  id,
  stages,
  map,
  place,
  put,
}: {
  messages: MapMessages;
  words: CaseWords;
  id: string;
  stages: readonly StageOnMap[];
  map: JourneyAnswers['map'] | undefined;
  place: string | null;
  put: (id: string, place: string | null) => void;
}) {
  const say = messages.place;
  const field = useId();
  const piece = words.evidence[id];
  if (!piece) return null;
  const kind = messages.kinds[piece.kind];
  return (
    <li className={place === null ? styles.piece : `${styles.piece} ${styles.placed}`}>
      <p className={styles.from}>
        <strong>{kind}</strong> <span>{piece.from}</span>
      </p>
      <p>{piece.text}</p>
      <p className={styles.where}>
        <label htmlFor={field}>{say.whereShort}</label>
        <select
          id={field}
          aria-label={say.where(kind, piece.from)}
          value={place ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            put(id, value === '' ? null : value);
          }}
        >
          <option value="">{say.open}</option>
          {stages.map(({ id: stage, touchpoints }) => (
            <optgroup
              key={stage ?? ''}
              label={stage === undefined ? say.noStage : stageName(words, map, stage)}
            >
              {touchpoints.map((one) => (
                <option key={one} value={one}>
                  {words.touchpoints[one]?.name}
                </option>
              ))}
            </optgroup>
          ))}
          <optgroup label={say.offMap}>
            <option value="check">{say.check}</option>
            <option value="aside">{say.aside}</option>
          </optgroup>
        </select>
      </p>
    </li>
  );
}
