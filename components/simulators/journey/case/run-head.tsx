'use client';

import { useState } from 'react';
import { dayText } from '@/components/hand-in/date-text';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { Rename } from '@/components/ui/kept-runs/rename';
import shell from '@/components/ui/kept-runs/shell.module.css';
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
  const [renaming, setRenaming] = useState(false);
  const { assignment } = saved;
  const { scenario } = saved.run;
  const known = cases.find(({ id }) => id === scenario.id);
  const counted = saved.kind === 'counted';
  const label = runLabel(locale, saved);
  const kind = counted ? words.counted : words.practice;
  return (
    <header className={shell.head}>
      <div className={shell.which}>
        <p>
          <strong>{known?.words.title ?? common.ownCase}</strong> · {label}
          {!label.startsWith(kind) && ` · ${kind}`}
          {assignment?.dueDate !== undefined && ` · ${words.due(dayText(locale, assignment.dueDate))}`}
        </p>
        {assignment ? undefined : renaming ? (
          <Rename
            words={common}
            name={saved.name}
            use={(name) => {
              actions.rename(saved.id, name);
              setRenaming(false);
            }}
            cancel={() => setRenaming(false)}
          />
        ) : (
          <span className="noPrint">
            <Button aria-label={common.renameNamed(label)} onClick={() => setRenaming(true)}>
              {common.rename}
            </Button>
          </span>
        )}
      </div>
      <p className={shell.small}>
        {beat === 'after' ? words.revealedNote : counted ? words.countedNote : words.practiceNote}
        {known && JSON.stringify(known.model) !== JSON.stringify(scenario) && ` ${words.otherTerms}`}
      </p>
      <Steps locale={locale} beat={beat} />
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

/** Where one is, in words too. */
function Steps({ locale, beat }: { locale: Locale; beat: Beat }) {
  const words = roomMessages[locale];
  const now = BEATS.indexOf(beat);
  return (
    <ol className={shell.beats} aria-label={words.steps}>
      {BEATS.map((each, i) => {
        const state = i < now ? 'done' : i === now ? 'now' : 'next';
        return (
          <li key={each} className={shell[state]} aria-current={i === now ? 'step' : undefined}>
            <span className={shell.dot}>{i < now ? <Icon name="check" size={14} /> : i + 1}</span>
            {words.step[each]}
            <span className="visuallyHidden">
              {locale === 'zh' ? '，' : ', '}
              {words.states[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
