'use client';

import { dayText } from '@/components/hand-in/date-text';
import { Disclosure } from '@/components/ui/disclosure';
import { RunName } from '@/components/ui/kept-runs/run-name';
import shell from '@/components/ui/kept-runs/shell.module.css';
import { StepList } from '@/components/ui/kept-runs/step-list';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { PlayActions, PlayCase } from './play-state';
import styles from './play.module.css';
import { BEATS, type Beat } from './rhythm';
import { roomMessages } from './room-messages';
import { runLabel } from './run-label';
import type { SavedRun } from './saved-run';

/** Which run this is, and how far it is. */
export function RunHead({
  locale,
  cases,
  saved,
  beat,
  actions,
}: {
  locale: Locale;
  cases: readonly PlayCase[];
  saved: SavedRun;
  beat: Beat;
  actions: PlayActions;
}) {
  const words = roomMessages[locale];
  const common = playMessages[locale];
  const { assignment } = saved;
  const { scenario } = saved.run;
  const known = cases.find(({ id }) => id === scenario.id);
  const counted = saved.kind === 'counted';
  return (
    <header className={shell.head}>
      <RunName
        words={common}
        title={known?.words.title ?? common.ownCase}
        label={runLabel(locale, saved)}
        kind={counted ? words.counted : words.practice}
        due={assignment?.dueDate !== undefined ? words.due(dayText(locale, assignment.dueDate)) : undefined}
        name={saved.name}
        rename={assignment ? undefined : (name) => actions.rename(saved.id, name)}
      />
      <p className={shell.small}>
        {beat === 'after' ? words.revealedNote : counted ? words.countedNote : words.practiceNote}
        {known && JSON.stringify(known.model) !== JSON.stringify(scenario) && ` ${words.otherTerms}`}
      </p>
      <StepList
        locale={locale}
        words={words}
        label={words.steps}
        steps={BEATS.map((each) => words.step[each])}
        now={BEATS.indexOf(beat)}
      />
      {known && (
        <div className="noPrint">
          <Disclosure summary={words.story}>
            <div className={styles.story}>
              <p>
                <strong>{known.words.company}</strong>
              </p>
              <p>{known.words.story}</p>
              <p>
                <strong>{known.words.persona.name}</strong>
              </p>
              <p>{known.words.persona.about}</p>
            </div>
          </Disclosure>
        </div>
      )}
    </header>
  );
}
