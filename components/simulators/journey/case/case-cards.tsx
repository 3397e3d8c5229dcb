'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import shell from '@/components/ui/kept-runs/shell.module.css';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { PlayActions, PlayCase } from './play-state';
import styles from './play.module.css';
import { isRevealed, progressOf } from './rhythm';
import type { SavedRun } from './saved-run';

/** The cases, each with its story and its two ways to do it. The one that the address asks for stands first. */
export function CaseCards({
  locale,
  cases,
  wanted,
  kept,
  actions,
}: {
  locale: Locale;
  cases: readonly PlayCase[];
  wanted: string | undefined;
  kept: readonly SavedRun[];
  actions: PlayActions;
}) {
  const words = playMessages[locale];
  const asked = cases.filter(({ id }) => id === wanted);
  return (
    <section aria-labelledby="journey-cases" className={shell.start}>
      <h2 id="journey-cases">{words.cases}</h2>
      <ul className={shell.ways}>
        <li>{words.wayPractice}</li>
        <li>{words.wayScore}</li>
      </ul>
      <ul className={shell.cases}>
        {[...asked, ...cases.filter((one) => !asked.includes(one))].map((one, i) => (
          <CaseCard
            key={one.id}
            locale={locale}
            one={one}
            runs={kept.filter(({ run, assignment }) => run.scenario.id === one.id && !assignment)}
            // One main button on the screen: the first case, for who comes for the first time.
            first={i === 0 && (kept.length === 0 || asked.length > 0)}
            asked={asked.includes(one)}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

function CaseCard({
  locale,
  one,
  runs,
  first,
  asked,
  actions,
}: {
  locale: Locale;
  one: PlayCase;
  runs: readonly SavedRun[];
  first: boolean;
  asked: boolean;
  actions: PlayActions;
}) {
  const words = playMessages[locale];
  const [warned, setWarned] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!asked) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const { title, company, story, persona } = one.words;
  const counted = runs.find(({ kind }) => kind === 'counted');
  const done = counted && progressOf(counted.run.decisions.length) === 'finished';
  const seen = !counted && runs.some(({ run }) => isRevealed(run.decisions.length));
  return (
    <li ref={card} className={`${shell.case} ${asked ? shell.wanted : ''}`} tabIndex={asked ? -1 : undefined}>
      <h3>{title}</h3>
      <p className={shell.firm}>{company}</p>
      <p>{story}</p>
      <p className={styles.persona}>{words.persona(persona.name)}</p>
      <p className={shell.facts}>{words.facts(one.model.evidence.length, one.model.budget)}</p>
      <div className={`jsOnly ${shell.caseButtons}`}>
        {warned ? (
          <div role="group" aria-label={words.seenTitle} className={shell.advice}>
            <p role="status">
              <strong>{words.seenTitle}</strong>
              {locale === 'zh' ? '。' : '. '}
              {words.seen}
            </p>
            <div className={shell.buttons}>
              <Button autoFocus onClick={() => setWarned(false)}>
                {words.seenLeave}
              </Button>
              <Button onClick={() => actions.playForScore(one)}>{words.seenGoOn}</Button>
            </div>
          </div>
        ) : (
          <div className={shell.buttons}>
            <Button
              weight={first ? 'main' : 'plain'}
              aria-label={words.practiseNamed(title)}
              onClick={() => actions.practise(one)}
            >
              {words.practise}
            </Button>
            <Button
              aria-label={counted ? undefined : words.scoreNamed(title)}
              onClick={() => (seen ? setWarned(true) : actions.playForScore(one))}
            >
              {done ? words.lookScore : counted ? words.goOnScore : words.score}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
