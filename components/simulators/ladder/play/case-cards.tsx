'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import shell from '@/components/ui/kept-runs/shell.module.css';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { LadderCase, PlayActions } from './play-state';
import { isPlayed, progressOf } from './rhythm';
import type { SavedRun } from './saved-run';

/** The cases, each with its story and its two ways to play. */
export function CaseCards({
  locale,
  cases,
  kept,
  actions,
}: {
  locale: Locale;
  cases: readonly LadderCase[];
  kept: readonly SavedRun[];
  actions: PlayActions;
}) {
  const words = playMessages[locale];
  return (
    <section aria-labelledby="ladder-cases" className={shell.start}>
      <h2 id="ladder-cases">{words.cases}</h2>
      <ul className={shell.ways}>
        <li>{words.wayPractice}</li>
        <li>{words.wayScore}</li>
      </ul>
      <ul className={shell.cases}>
        {cases.map((one, i) => (
          <CaseCard
            key={one.id}
            locale={locale}
            one={one}
            runs={kept.filter(({ run }) => run.scenario.id === one.id)}
            // One main button on the screen: the first case, for who comes for the first time.
            first={i === 0 && kept.length === 0}
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
  actions,
}: {
  locale: Locale;
  one: LadderCase;
  runs: readonly SavedRun[];
  first: boolean;
  actions: PlayActions;
}) {
  const words = playMessages[locale];
  const [advised, setAdvised] = useState(false);
  const { title, firm, story, customers, model } = one;
  const begun = runs.some(
    ({ kind, run, seen, assignment }) =>
      kind === 'counted' &&
      !assignment &&
      progressOf(run.decisions.length, run.scenario.quarters, seen) !== 'finished',
  );
  const tried = runs.some(({ run }) => isPlayed(run.decisions.length, run.scenario.quarters));
  const score = () => (begun || tried || advised ? actions.playForScore(one) : setAdvised(true));
  return (
    <li className={shell.case}>
      <h3>{title}</h3>
      <p className={shell.firm}>{firm}</p>
      <p>{story}</p>
      <p className={shell.facts}>{words.facts(model.people, customers, model.quarters, model.purse)}</p>
      <div className={`jsOnly ${shell.caseButtons}`}>
        {advised && !begun ? (
          <div role="group" aria-label={words.adviceTitle} className={shell.advice}>
            <p role="status">
              <strong>{words.adviceTitle}</strong> {words.advice}
            </p>
            <div className={shell.buttons}>
              <Button autoFocus onClick={() => actions.practise(one)}>
                {words.adviceTry}
              </Button>
              <Button onClick={score}>{words.adviceGoOn}</Button>
              <Button onClick={() => setAdvised(false)}>{words.never}</Button>
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
            <Button aria-label={words.scoreNamed(title)} onClick={score}>
              {begun ? words.goOnScore : words.score}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
