'use client';

import { useState } from 'react';
import { PartSlot } from '@/components/ui/part-slot';
import { CompareChoice } from './compare-choice';
import { PARTS } from './parts';
import { playMessages } from './play-messages';
import styles from './play.module.css';
import { roomMessages } from './room-messages';
import type { SavedRun } from './saved-run';
import type { PartProps } from './step';

type Look = 'people' | 'lives' | 'open' | 'compare';

/** What can be looked at more closely, each fetched when it is opened. */
export function Closer({
  props,
  saved,
  kept,
}: {
  props: PartProps;
  saved: SavedRun;
  /** Runs to compare with; undefined where there is nothing to compare. */
  kept: readonly SavedRun[] | undefined;
}) {
  const words = roomMessages[props.locale];
  const slot = playMessages[props.locale];
  const looks: readonly Look[] = kept ? ['people', 'lives', 'open', 'compare'] : ['people', 'lives', 'open'];
  return (
    <div className={`noPrint ${styles.closer}`}>
      <h3>{words.more}</h3>
      {looks.map((look) => (
        <Fold key={look} summary={words[look]}>
          {() =>
            look === 'compare' ? (
              <CompareChoice props={props} saved={saved} kept={kept ?? []} />
            ) : (
              <PartSlot load={PARTS[look]} props={props} words={slot} />
            )
          }
        </Fold>
      ))}
    </div>
  );
}

/** A disclosure whose inside is made only once it is opened. */
function Fold({ summary, children }: { summary: string; children: () => React.ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && <div className={styles.inside}>{children()}</div>}
    </details>
  );
}
