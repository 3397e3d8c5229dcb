'use client';

import { Fragment, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { StatusLine } from '@/components/ui/status-line';
import { EXERCISE_NAMES, type ExerciseName } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { TeachCases } from '../exercises/set-words';
import { assignMessages } from './assign-messages';
import { createAssignRoom } from './assign-room';
import styles from './assign.module.css';
import { assignmentOf, MAX_LINK } from './draft';
import { AssignForm } from './form';
import { linkOf } from './link';
import { OpenLink } from './open-link';
import { Result } from './result';
import { StudentView } from './student-view';

/** Sets an exercise for a class: a form, and beside it what it gives. */
export function Assign({
  locale,
  cases,
  plans,
}: {
  locale: Locale;
  cases: TeachCases;
  /** For the classroom. Drawn beforehand, so that they can be read without a script. */
  plans: Readonly<Record<ExerciseName, ReactNode>>;
}) {
  const words = assignMessages[locale];
  const [room] = useState(createAssignRoom);
  const { draft, origin, before } = useStore(room.store);
  useEffect(() => room.start(), [room]);
  if (!draft)
    return (
      <div className={styles.assign}>
        <div className="jsOnly">
          <StatusLine>{words.opening}</StatusLine>
        </div>
        {EXERCISE_NAMES.map((name) => (
          <Fragment key={name}>{plans[name]}</Fragment>
        ))}
      </div>
    );
  const own = cases[draft.exercise];
  const teachCase = own.find(({ code }) => code === draft.case);
  const read = assignmentOf(
    draft,
    own.map(({ code }) => code),
  );
  const link = read.ok ? linkOf(origin, locale, read.assignment) : '';
  const set =
    read.ok && teachCase && link.length <= MAX_LINK
      ? { assignment: read.assignment, teachCase, link }
      : undefined;
  return (
    <div className={styles.assign}>
      <OpenLink locale={locale} room={room} canTakeBack={before !== undefined} />
      <div className={styles.columns}>
        <AssignForm locale={locale} draft={draft} cases={cases} room={room} />
        <Result
          locale={locale}
          origin={origin}
          problems={read.ok ? [] : read.problems}
          length={link.length}
          set={set}
        />
      </div>
      <StudentView locale={locale} set={set} />
      {plans[draft.exercise]}
    </div>
  );
}
