'use client';

import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import { PartSlot } from '@/components/ui/part-slot';
import type { Locale } from '@/lib/content/locale';
import type { Marks } from './about';
import { guidedMessages } from './guided-messages';
import type { KeptRun } from './saved-run';

export interface AssignedStartProps {
  readonly locale: Locale;
  /** The address after the path: the assignment link's own part, with its “?”. */
  readonly search: string;
  /** Runs kept on this device, of assignments and of practice. */
  readonly kept: readonly KeptRun[];
  /** Points of each part by the rubric. */
  readonly marks: Marks;
  /** Opens the student's run, or goes on with the kept one. */
  readonly open: (assignment: KeptAssignment) => void;
  /** Leaves the assignment for a practice run. */
  readonly practise: () => void;
}

const load = () => import('./assigned/guided-assigned').then(({ GuidedAssigned }) => GuidedAssigned);

/** Reads an assignment link and asks who the student is. */
export function AssignedStart(props: AssignedStartProps) {
  return <PartSlot load={load} props={props} words={guidedMessages[props.locale]} />;
}
