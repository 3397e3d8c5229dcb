'use client';

import type { Locale } from '@/lib/content/locale';
import type { Marks } from './about';
import { OnDemand } from './assigned/on-demand';
import type { Assignment, KeptRun } from './saved-run';

export interface AssignedStartProps {
  readonly locale: Locale;
  /** The address after the path: the assignment link's own part, with its “?”. */
  readonly search: string;
  /** Runs kept on this device, of assignments and of practice. */
  readonly kept: readonly KeptRun[];
  /** Points of each part by the rubric. */
  readonly marks: Marks;
  /** Opens the student's run, or goes on with the kept one. */
  readonly open: (assignment: Assignment) => void;
  /** Leaves the assignment for a practice run. */
  readonly practise: () => void;
}

const load = () => import('./assigned/assigned-page').then(({ AssignedPage }) => AssignedPage);

/** Reads an assignment link and asks who the student is. */
export function AssignedStart(props: AssignedStartProps) {
  return <OnDemand load={load} props={props} />;
}
