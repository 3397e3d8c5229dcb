'use client';

import { useId, useState } from 'react';
import { Button } from '../button';
import { Rename } from './rename';
import type { SavedRunOf } from './saved-run';
import type { ShellMessages } from './shell-messages';
import styles from './shell.module.css';

/** A kept run and what is said of it. */
export interface RunRow {
  readonly saved: Pick<SavedRunOf<unknown>, 'id' | 'kind' | 'name' | 'changed'> & {
    readonly assignment?: { readonly student: { readonly name: string; readonly number: string } };
  };
  /** The case and the run. */
  readonly title: string;
  readonly at: string;
  readonly finished: boolean;
  /** More that is to be said of it. */
  readonly more?: readonly string[];
}

interface RunActions {
  readonly openKept: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly forget: (id: string) => void;
}

interface RunListProps {
  readonly words: ShellMessages;
  readonly rows: readonly RunRow[];
  readonly actions: RunActions;
}

/** The runs kept on this device: go on, rename, delete. */
export function RunList({ words, rows, actions }: RunListProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.start}>
      <h2 id={heading}>{words.kept}</h2>
      <ul className={styles.kept}>
        {rows.map((row, i) => (
          <KeptRun key={row.saved.id} words={words} row={row} first={i === 0} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function KeptRun({
  words,
  row: { saved, title, at, finished, more = [] },
  first,
  actions,
}: {
  words: ShellMessages;
  row: RunRow;
  first: boolean;
  actions: RunActions;
}) {
  const [doing, setDoing] = useState<'rename' | 'forget'>();
  const { id, kind, changed, assignment } = saved;
  // Back to the button that one came from.
  const leave = (from: 'rename' | 'forget') => {
    setDoing(undefined);
    requestAnimationFrame(() => document.getElementById(`${from}-${id}`)?.focus());
  };
  // Two students of one device have the same assignment.
  const whose = assignment ? ` · ${assignment.student.name} ${assignment.student.number}` : '';
  const name = `${title}${whose}`;
  const lines = [
    kind === 'counted' ? words.countedKind : words.practiceKind,
    at,
    words.date(changed),
    ...more,
  ];
  return (
    <li>
      <span className={styles.keptName}>
        <strong>{name}</strong>
        <span>{lines.join(' · ')}</span>
      </span>
      {doing === 'rename' ? (
        <Rename
          words={words}
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
                {finished ? words.look : words.goOn}
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
