'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { MovingWalks } from './moving';
import { Story } from './story';
import { useWalks } from './use-walks';
import { walkMessages } from './walk-messages';
import { nameIn, type NamedWalk, type Walked, type WalkPoint } from './walk-props';
import { WalkTable } from './walk-table';
import styles from './walk.module.css';

/** Many customers instead of the usual number. */
interface Grown {
  readonly from: number;
  readonly to: number;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** Journeys walked on the same luck: moving, as tables, as one customer's story. What stands between is the caller's. */
export function Walks({
  locale,
  walks,
  seed,
  customers,
  points,
  above,
  between,
  more,
}: {
  locale: Locale;
  walks: readonly NamedWalk[];
  seed: string;
  customers: number;
  points: readonly WalkPoint[];
  above?: (walked: readonly Walked[]) => ReactNode;
  between?: (walked: readonly Walked[]) => ReactNode;
  /** Offers to send more customers through, and to call them back. */
  more?: Grown | undefined;
}) {
  const all = walkMessages[locale];
  const { answers, current, progress, failed, lost, ask, retry, cancel } = useWalks(
    walks.map(({ model }) => model),
    seed,
    customers,
  );
  const hasAll = answers?.length === walks.length;
  const walked = hasAll ? walks.map((walk, i): Walked => ({ ...walk, answer: answers[i]! })) : undefined;
  const walkedCustomers = walked?.[0]?.answer.outcome.customers ?? customers;
  return (
    <>
      {more && (
        <div className={styles.head}>
          {/* One button all the while: whoever stands on it stays there. */}
          <Button
            onClick={() => {
              if (more.on && !current) cancel();
              more.set(!more.on);
            }}
          >
            {!more.on ? all.grow(more.to) : current ? all.shrink(more.from) : all.cancel}
          </Button>
          {more.on && current && <p>{all.grown(more.to)}</p>}
        </div>
      )}
      {failed || lost ? (
        <div role="alert" className={styles.waiting}>
          <p>{all.failed}</p>
          <Button onClick={retry}>{all.again}</Button>
        </div>
      ) : (
        !current && (
          <div className={styles.waiting}>
            {progress ? (
              <>
                {/* Not a live region: every step would be read out. */}
                <p>{all.progress(progress.done, progress.of)}</p>
                <progress value={progress.done} max={progress.of} aria-label={all.loading} />
              </>
            ) : (
              <p role="status">{all.loading}</p>
            )}
          </div>
        )
      )}
      {walked && (
        <>
          {above?.(walked)}
          <MovingWalks locale={locale} walked={walked} nameOf={nameIn(points)} />
          {between?.(walked)}
          <Story
            locale={locale}
            walked={walked}
            seed={seed}
            customers={walkedCustomers}
            points={points}
            current={current}
            ask={ask}
          />
          <Disclosure summary={all.table.summary}>
            <div className={styles.tables}>
              {walked.map((one, i) => (
                <WalkTable key={i} locale={locale} walked={one} points={points} />
              ))}
            </div>
          </Disclosure>
        </>
      )}
    </>
  );
}
