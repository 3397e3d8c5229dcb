'use client';

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
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
export function Assign({ locale }: { locale: Locale }) {
  const words = assignMessages[locale];
  const [room] = useState(createAssignRoom);
  const { draft, origin, before } = useStore(room.store);
  useEffect(() => room.start(), [room]);
  if (!draft)
    return (
      <div className="jsOnly">
        <StatusLine>{words.opening}</StatusLine>
      </div>
    );
  const read = assignmentOf(draft);
  const link = read.ok ? linkOf(origin, locale, read.assignment) : '';
  const set = read.ok && link.length <= MAX_LINK ? { assignment: read.assignment, link } : undefined;
  return (
    <div className={styles.assign}>
      <OpenLink locale={locale} room={room} canTakeBack={before !== undefined} />
      <div className={styles.columns}>
        <AssignForm locale={locale} draft={draft} room={room} />
        <Result
          locale={locale}
          origin={origin}
          problems={read.ok ? [] : read.problems}
          length={link.length}
          set={set}
        />
      </div>
      <StudentView locale={locale} set={set} />
    </div>
  );
}
