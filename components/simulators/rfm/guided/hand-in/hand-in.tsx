'use client';

import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import { PartSlot } from '@/components/ui/part-slot';
import type { Locale } from '@/lib/content/locale';
import { guidedMessages } from '../guided-messages';
import type { GuidedRun } from '../protocol';
import type { Ask } from '../step';

export interface GuidedHandInProps {
  readonly locale: Locale;
  readonly run: GuidedRun;
  readonly ask: Ask;
  readonly assignment: KeptAssignment;
  readonly keep: (assignment: KeptAssignment) => void;
}

const load = () => import('./guided-hand-in').then(({ GuidedHandIn }) => GuidedHandIn);

/** Handing in, fetched only in an assigned run. */
export function HandIn(props: GuidedHandInProps) {
  return <PartSlot load={load} props={props} words={guidedMessages[props.locale]} />;
}
