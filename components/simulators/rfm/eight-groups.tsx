'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { COURSE_THRESHOLDS, limitsAt, thresholdsAboveMean } from '@/lib/simulations/eight-groups';
import { eightGroupsMessages } from './eight-groups-messages';
import { groupRows, listedRows, movedFromCourse, scoreTeaHouse } from './eight-groups-view';
import styles from './eight-groups.module.css';
import { groupNames } from './group-names';
import { GroupTable, ListedTable } from './group-tables';

/** From which score on each measure counts as high, 2 to 5. */
export interface EightGroupsState {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

export interface EightGroupsProps {
  readonly locale: Locale;
  /** Customers of the tea house by id, with the words that the lesson has for them. */
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly state: EightGroupsState;
  readonly onChange: (change: Partial<EightGroupsState>) => void;
}

const MEASURES = ['r', 'f', 'm'] as const;

/** Moves the line between high and low, and shows who is in which of the eight groups then. */
export function EightGroups({ locale, customers, state, onChange }: EightGroupsProps) {
  const words = eightGroupsMessages[locale];
  const names = groupNames[locale];
  const teaHouse = useMemo(() => scoreTeaHouse(), []);
  const { table } = teaHouse;
  const aboveMean = thresholdsAboveMean(table);
  const limits = limitsAt(table, state);
  const help = {
    r: words.limits.r(limits.days),
    f: words.limits.f(limits.times),
    m: words.limits.m(limits.cents / 100),
  };
  const [course, now] = [groupRows(table, COURSE_THRESHOLDS), groupRows(table, state)];
  const ids = customers.map(({ id }) => id);
  const isAt = (rule: EightGroupsState) => MEASURES.every((measure) => rule[measure] === state[measure]);
  const [wasBest, isBest] = [course[0]!, now[0]!];
  const percent = (share: number) => Math.round(100 * share);
  return (
    <div className={styles.model}>
      <div className={styles.rules} role="group" aria-label={words.rules}>
        <Button
          weight={isAt(COURSE_THRESHOLDS) ? 'main' : 'plain'}
          onClick={() => onChange(COURSE_THRESHOLDS)}
        >
          {words.course}
        </Button>
        <Button weight={isAt(aboveMean) ? 'main' : 'plain'} onClick={() => onChange(aboveMean)}>
          {words.aboveMean}
        </Button>
      </div>
      {MEASURES.map((measure) => (
        <Slider
          key={measure}
          label={words.thresholds[measure]}
          unit={words.points}
          value={state[measure]}
          min={2}
          max={5}
          onChange={(score) => onChange({ [measure]: Math.round(score) })}
          help={help[measure]}
        />
      ))}
      <StatusLine>
        {words.summary({
          moved: movedFromCourse(table, state),
          best: names[isBest.group],
          customers: [wasBest.customers, isBest.customers],
          share: [percent(wasBest.revenueShare), percent(isBest.revenueShare)],
        })}
      </StatusLine>
      <GroupTable words={words} names={names} before={course} rows={now} />
      <ListedTable
        words={words}
        names={names}
        customers={customers}
        before={listedRows(teaHouse, ids, COURSE_THRESHOLDS)}
        after={listedRows(teaHouse, ids, state)}
      />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
