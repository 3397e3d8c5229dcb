'use client';

import { useMemo } from 'react';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { cellsOn, type QuarterCohort, type ReadingLine } from '@/lib/simulations/cohort-table';
import { cohortMessages, type CohortMeasure, type CohortMessages } from './cohort-messages';
import { CohortPicture, valuesOf } from './cohort-picture';
import styles from './retention.module.css';
import { teaHouseCohorts } from './tea-house';

export interface CohortState {
  readonly measure: CohortMeasure;
  /** Place of the cohort, the oldest being 0. */
  readonly cohort: number;
  /** Quarters since its first order. */
  readonly age: number;
  readonly line: ReadingLine;
}

export interface CohortBoardProps {
  readonly locale: Locale;
  readonly state: CohortState;
  readonly onChange: (change: Partial<CohortState>) => void;
}

const MEASURES = ['share', 'money'] as const;
const LINES = ['cell', 'row', 'column', 'diagonal'] as const;

/** The tea house's cohorts by quarter of first order: choose what a cell says, choose a cell, and read from it. */
export function CohortBoard({
  locale,
  state: { measure, cohort, age: wanted, line },
  onChange,
}: CohortBoardProps) {
  const words = cohortMessages[locale];
  const cohorts = useMemo(() => teaHouseCohorts(), []);
  // A young cohort has no old age yet.
  const age = Math.min(wanted, (cohorts[cohort]?.active.length ?? 1) - 1);
  return (
    <div className={styles.model}>
      <div className={styles.controls}>
        <Select
          label={words.measure}
          value={measure}
          options={MEASURES.map((value) => ({ value, label: words.measures[value] }))}
          onChange={(value) => onChange({ measure: value })}
        />
        <Select
          label={words.line}
          value={line}
          options={LINES.map((value) => ({ value, label: words.lines[value] }))}
          onChange={(value) => onChange({ line: value })}
        />
        <Select
          label={words.cohort}
          value={String(cohort)}
          options={cohorts.map(({ quarter }, place) => ({
            value: String(place),
            label: words.quarter(quarter),
          }))}
          onChange={(value) => onChange({ cohort: Number(value) })}
        />
        <Select
          label={words.age}
          value={String(age)}
          options={(cohorts[cohort]?.active ?? []).map((_, place) => ({
            value: String(place),
            label: words.ageOption(place),
          }))}
          onChange={(value) => onChange({ age: Number(value) })}
        />
      </div>
      <CohortPicture
        words={words}
        cohorts={cohorts}
        measure={measure}
        cohort={cohort}
        age={age}
        line={line}
        onPick={(row, column) => onChange({ cohort: row, age: column })}
      />
      <StatusLine>{sentence(words, cohorts, { measure, cohort, age, line })}</StatusLine>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}

/** What the line says, in words. */
function sentence(
  words: CohortMessages,
  cohorts: readonly QuarterCohort[],
  { measure, cohort, age, line }: CohortState,
): string {
  const own = cohorts[cohort];
  if (!own) return '';
  const name = words.quarter(own.quarter);
  const then = words.quarter(own.quarter + age);
  const yuanAt = (entry: QuarterCohort, at: number) => (entry.cents[at] ?? 0) / 100;
  if (line === 'cell') {
    const active = own.active[age] ?? 0;
    return words.cellSentence(measure, {
      cohort: name,
      size: own.size,
      age,
      then,
      active,
      yuan: yuanAt(own, age),
    });
  }
  const cells = cellsOn(line, { cohort, age }, cohorts.length).flatMap((cell) => {
    const entry = cohorts[cell.cohort];
    return entry ? [{ entry, age: cell.age }] : [];
  });
  const sum = (of: (entry: QuarterCohort, at: number) => number) =>
    cells.reduce((total, cell) => total + of(cell.entry, cell.age), 0);
  return words.lineSentence(line, measure, {
    cohort: name,
    age,
    then,
    values: cells.map((cell) => words.value(measure, valuesOf(cell.entry, measure)[cell.age] ?? 0)),
    active: sum((entry, at) => entry.active[at] ?? 0),
    fresh: sum((entry, at) => (at === 0 ? entry.size : 0)),
    yuan: sum(yuanAt),
  });
}
