'use client';

import type { Locale } from '@/lib/content/locale';
import { guidedMessages } from './guided-messages';
import type { Assignment, KeptRun } from './saved-run';

export interface AssignedStartProps {
  readonly locale: Locale;
  /** The address after the path: the assignment link's own part, with its “?”. */
  readonly search: string;
  /** Runs kept on this device, of assignments and of practice. */
  readonly kept: readonly KeptRun[];
  /** Opens the student's run, or goes on with the kept one. */
  readonly open: (assignment: Assignment) => void;
}

/** Reads an assignment link and asks who the student is. */
export function AssignedStart({ locale }: AssignedStartProps) {
  return <p role="alert">{guidedMessages[locale].start.assignedPending}</p>;
}
