'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { PlayCase, PlayActions } from './play-state';
import styles from './play.module.css';
import { progressOf } from './rhythm';
import { runLabel } from './run-label';
import { MOST_NAME, type SavedRun } from './saved-run';

/** The runs kept on this device: go on, rename, delete. */
export function KeptRuns({
  locale,
  cases,
  kept,
  actions,
}: {
  locale: Locale;
  cases: readonly PlayCase[];
  kept: readonly SavedRun[];
  actions: PlayActions;
}) {
  const words = playMessages[locale];
  return (
    <section aria-labelledby="journey-kept" className={styles.start}>
      <h2 id="journey-kept">{words.kept}</h2>
      <ul className={styles.kept}>
        {kept.map((saved, i) => (
          <KeptRun
            key={saved.id}
            locale={locale}
            saved={saved}
            title={cases.find(({ id }) => id === saved.run.scenario.id)?.words.title ?? words.ownCase}
            first={i === 0}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

function KeptRun({
  locale,
  saved,
  title,
  first,
  actions,
}: {
  locale: Locale;
  saved: SavedRun;
  title: string;
  first: boolean;
  actions: PlayActions;
}) {
  const words = playMessages[locale];
  const [doing, setDoing] = useState<'rename' | 'forget'>();
  const { id, run, kind, changed, assignment } = saved;
  // Back to the button that one came from.
  const leave = (from: 'rename' | 'forget') => {
    setDoing(undefined);
    requestAnimationFrame(() => document.getElementById(`${from}-${id}`)?.focus());
  };
  // Two students of one device have the same assignment.
  const whose = assignment ? ` · ${assignment.student.name} ${assignment.student.number}` : '';
  const name = `${title} · ${runLabel(locale, saved)}${whose}`;
  const progress = progressOf(run.decisions.length);
  const lines = [
    kind === 'counted' ? words.countedKind : words.practiceKind,
    words.at[progress],
    words.date(changed),
  ];
  return (
    <li>
      <span className={styles.keptName}>
        <strong>{name}</strong>
        <span>{lines.join(' · ')}</span>
      </span>
      {doing === 'rename' ? (
        <Rename
          locale={locale}
          name={saved.name}
          use={(given) => {
            actions.rename(id, given);
            leave('rename');
          }}
          cancel={() => leave('rename')}
        />
      ) : (
        <span className={styles.buttons}>
          {doing === 'forget' ? (
            <>
              <Button onClick={() => actions.forget(id)}>{words.forgetSure}</Button>
              {/* What one chose last is gone; the harmless way takes its place. */}
              <Button autoFocus onClick={() => leave('forget')}>
                {words.keep}
              </Button>
            </>
          ) : (
            <>
              <Button
                weight={first ? 'main' : 'plain'}
                aria-label={words.goOnWith(name)}
                onClick={() => actions.openKept(id)}
              >
                {progress === 'finished' ? words.look : words.goOn}
              </Button>
              {!assignment && (
                <Button
                  aria-label={words.renameNamed(name)}
                  id={`rename-${id}`}
                  onClick={() => setDoing('rename')}
                >
                  {words.rename}
                </Button>
              )}
              <Button
                aria-label={words.forgetNamed(name)}
                id={`forget-${id}`}
                onClick={() => setDoing('forget')}
              >
                {words.forget}
              </Button>
            </>
          )}
        </span>
      )}
    </li>
  );
}

/** A new name for a run; empty gives back the one it has by kind and number. */
export function Rename({
  locale,
  name,
  use,
  cancel,
}: {
  locale: Locale;
  name: string;
  use: (name: string) => void;
  cancel: () => void;
}) {
  const words = playMessages[locale];
  const id = useId();
  const [text, setText] = useState(name);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        use(text);
      }}
    >
      <label htmlFor={id}>{words.newName}</label>
      <input
        id={id}
        value={text}
        maxLength={MOST_NAME}
        // The field was asked for by the button that it replaces.
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{words.useName}</Button>
      <Button onClick={cancel}>{words.cancel}</Button>
    </form>
  );
}
