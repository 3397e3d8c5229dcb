'use client';

import { useId, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { StatusLine } from '@/components/ui/status-line';
import { rungName } from '../../names';
import type { PartProps } from '../../step';
import { useAsked } from '../../use-asked';
import { numberText } from '../format';
import { movementOf, RUNGS_DOWN, trafficOf, wayOf } from '../take-aways';
import { PeoplePicture } from './people-picture';
import { peopleMessages } from './people-messages';
import styles from './people.module.css';
import { RungBars } from './rung-bars';

/** More than this many are bars. */
const MOST_DRAWN = 3000;
const NOBODY: readonly number[] = [];

/** Everybody on the ladder at the end of a quarter; before the first is over, on the first day. */
export function LadderPeople({
  locale,
  words: { customers },
  run,
  view,
  ask,
  quarter = view.quarters.length,
  staged = false,
  openPerson,
}: Pick<PartProps, 'locale' | 'words' | 'run' | 'view' | 'ask'> & {
  /** One that is over; the last unless told. */
  readonly quarter?: number;
  /** It has only now passed: people travel to their new rungs. */
  readonly staged?: boolean;
  readonly openPerson?: ((person: number) => void) | undefined;
}) {
  const words = peopleMessages[locale];
  const isLast = quarter === view.quarters.length;
  const draws = view.terms.people <= MOST_DRAWN;
  // Earlier quarters are played again: the page keeps only the last.
  const earlier = useAsked(
    ask,
    'view',
    isLast || !draws ? undefined : { run: { ...run, decisions: run.decisions.slice(0, 1 + 3 * quarter) } },
  );
  const people = isLast ? view.people : earlier.current ? earlier.answer?.people : undefined;
  const before = view.quarters[quarter - 2]?.counts ?? view.start;
  const now = view.quarters[quarter - 1];
  const counts = now?.counts ?? view.start;
  const flows = now?.flows ?? NOBODY;
  const movement = useMemo(() => movementOf(flows), [flows]);
  const [picked, setMoment] = useState<'start' | 'end'>('end');
  const moment = now ? picked : 'end';
  const [chosen, setChosen] = useState<number>();
  const storyId = useId();

  const shown = moment === 'end' ? counts : before;
  const number = (value: number) => numberText(locale, value);
  const wordsOf = (rung: number) => {
    const { came, went } = trafficOf(flows, rung);
    return {
      name: rungName(locale, rung),
      people: number(shown[rung] ?? 0),
      traffic:
        moment === 'start'
          ? ''
          : [came && `+${number(came)}`, went && `−${number(went)}`].filter(Boolean).join(' '),
    };
  };
  const summary = words.summary(RUNGS_DOWN.map((rung) => [rungName(locale, rung), number(shown[rung] ?? 0)]));
  const title = now ? words.title(customers, movement, number) : words.firstDay(customers, shown, number);
  const rung = (person: number) => people && ([people.before[person]!, people.rungs[person]!] as const);
  const next = (way: 1 | -1) => {
    if (!people) return;
    const { rungs } = people;
    const from = chosen ?? -1;
    for (let step = 1; step <= rungs.length; step++) {
      const person = (from + step) % rungs.length;
      if (wayOf(people.before[person]!, rungs[person]!) === way) return setChosen(person);
    }
  };
  const [was, is] = (chosen === undefined ? undefined : rung(chosen)) ?? [];

  return (
    <Figure
      title={title}
      table={{
        summary: words.tableSummary,
        content: (
          <DataTable
            caption={now ? words.table(quarter) : words.tableStart}
            columns={[
              { key: 'rung', label: words.columns.rung },
              { key: 'people', label: words.columns.people, numeric: true },
              ...(now
                ? [
                    { key: 'came', label: words.columns.came, numeric: true },
                    { key: 'went', label: words.columns.went, numeric: true },
                  ]
                : []),
            ]}
            rows={RUNGS_DOWN.map((one) => {
              const { came, went } = trafficOf(flows, one);
              return {
                rung: rungName(locale, one),
                people: number(counts[one] ?? 0),
                came: number(came),
                went: number(went),
              };
            })}
          />
        ),
      }}
    >
      <div className={styles.model}>
        {now && (
          <div className={styles.tools} role="group" aria-label={words.moments}>
            {(['start', 'end'] as const).map((one) => (
              <Button key={one} aria-pressed={moment === one} onClick={() => setMoment(one)}>
                {words.moment[one]}
              </Button>
            ))}
          </div>
        )}
        {!draws ? (
          <RungBars counts={shown} wordsOf={wordsOf} />
        ) : people ? (
          <PeoplePicture
            before={people.before}
            now={people.rungs}
            moment={moment}
            staged={staged && isLast && now !== undefined}
            chosen={chosen}
            onChoose={setChosen}
            wordsOf={wordsOf}
            description={summary}
          />
        ) : (
          <p>{earlier.failed ? words.failed : earlier.slow ? words.waiting : ''}</p>
        )}
        <p className={styles.legend}>
          {draws ? words.legend(now !== undefined) : words.aggregate(number(view.terms.people))}
        </p>
        {draws && now && (
          <div className={styles.tools}>
            <Button onClick={() => next(1)} disabled={!people}>
              {words.nextUp}
            </Button>
            <Button onClick={() => next(-1)} disabled={!people}>
              {words.nextDown}
            </Button>
          </div>
        )}
        {draws && (
          <div className={chosen === undefined ? undefined : styles.chosen}>
            <StatusLine>
              {chosen !== undefined && was !== undefined && is !== undefined ? (
                <span id={storyId}>
                  {words.person(chosen + 1, rungName(locale, was), rungName(locale, is))}
                </span>
              ) : (
                people && words.choose
              )}
            </StatusLine>
            {chosen !== undefined && openPerson && (
              <div>
                <Button aria-describedby={storyId} onClick={() => openPerson(chosen)}>
                  {words.story}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
    </Figure>
  );
}
