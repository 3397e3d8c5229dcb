'use client';

import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { NamedCase } from '@/components/simulators/journey/case/report/case-names';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { PartGuard } from '@/components/ui/part-guard';
import { partWords } from '@/components/ui/part-words';
import { StatusLine } from '@/components/ui/status-line';
import { rubricOf } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { AddPart } from './add-part';
import { AssignmentPart, type CaseTitles } from './assignment-part';
import styles from './check.module.css';
import { ClassPart } from './class-part';
import { deskMessages } from './desk-messages';
import { createDesk } from './desk-store';
import { crossed, entriesOf, missingOf } from './entries';
import { deviceKeeper } from './kept-desk';
import type { DeskPart } from './part';
import { CheckPool } from './pool';
import { Results } from './results';
import { SavePart } from './save-part';
import { UndoBar } from './undo-bar';
import { useExercise } from './use-exercise';

/** What needs marked hand-ins is fetched with the first of them. */
const RescorePart = lazy(async () => ({ default: (await import('./rescore-part')).RescorePart }));
const ClassReportPart = lazy(async () => ({
  default: (await import('./class-report-part')).ClassReportPart,
}));

/** The checking desk: link, class list, hand-ins, results, and what goes out. All of it in this browser. */
export function Desk({
  locale,
  cases,
  named,
}: {
  locale: Locale;
  cases: CaseTitles;
  /** What the things in a case are called, by the case as links name it. */
  named: Readonly<Record<string, NamedCase>>;
}) {
  const words = deskMessages[locale];
  const [{ store, actions }] = useState(() => createDesk(new CheckPool(), deviceKeeper()));
  const state = useStore(store);
  useEffect(() => actions.start(), [actions]);
  const { rows, waiting, work, assignment, classList } = state;
  const { removed } = work;
  const classRows = useMemo(
    () => (assignment ? crossed(rows, removed, assignment, classList) : []),
    [rows, removed, assignment, classList],
  );
  const entries = useMemo(
    () => (assignment ? entriesOf(classRows, work, classList, rubricOf(assignment.exercise)) : []),
    [classRows, work, classList, assignment],
  );
  const missing = useMemo(() => missingOf(classList, entries, waiting), [classList, entries, waiting]);
  const {
    words: exercise,
    failed,
    again,
  } = useExercise(
    assignment?.exercise,
    assignment && Object.hasOwn(named, assignment.case) ? named[assignment.case] : undefined,
  );
  const part: DeskPart = { locale, state, actions, entries, missing, exercise };

  if (state.phase === 'opening')
    return (
      <div className="jsOnly">
        <StatusLine>{words.opening}</StatusLine>
      </div>
    );
  return (
    <div className={styles.desk}>
      <Callout kind="note" title={words.proof.title}>
        <ul className={styles.points}>
          {words.proof.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Callout>
      <AssignmentPart {...part} cases={cases} />
      {failed && (
        <div role="alert" className={styles.row}>
          <span>{words.exercise.failed}</span>
          <Button onClick={again}>{words.exercise.again}</Button>
        </div>
      )}
      <ClassPart {...part} />
      <AddPart {...part} />
      <Results {...part} />
      <UndoBar {...part} />
      {entries.length > 0 && (
        <PartGuard words={partWords[locale]}>
          <Suspense fallback={<StatusLine>{words.opening}</StatusLine>}>
            <RescorePart {...part} rows={classRows} />
            {exercise && <ClassReportPart {...part} exercise={exercise} />}
          </Suspense>
        </PartGuard>
      )}
      <SavePart {...part} />
    </div>
  );
}
