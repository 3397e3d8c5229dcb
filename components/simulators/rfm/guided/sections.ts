import type { GuidedStep } from '@/lib/scoring';

/** The seven parts of the exercise, in order; also what stands after # in the address. */
export const SECTIONS = [
  'case',
  'by-hand',
  'file',
  'concentration',
  'campaign',
  'reveal',
  'debrief',
] as const;
export type SectionId = (typeof SECTIONS)[number];

const SECTION_OF: Readonly<Record<GuidedStep, SectionId>> = {
  definitions: 'case',
  'hand-2': 'by-hand',
  'hand-3': 'by-hand',
  'hand-4': 'by-hand',
  'hand-5': 'by-hand',
  'hand-6': 'by-hand',
  file: 'file',
  names: 'file',
  actions: 'file',
  share: 'concentration',
  'eighty-twenty': 'concentration',
  'break-even': 'campaign',
  choice: 'campaign',
  forecast: 'campaign',
  goal: 'debrief',
  claims: 'debrief',
  rule: 'debrief',
  concepts: 'debrief',
};

/** Where a step is worked; when all are decided, the debrief with its report. */
export const sectionOf = (step: GuidedStep | undefined): SectionId =>
  step === undefined ? 'debrief' : SECTION_OF[step];

/** Where a run is gone on with. The reveal has nothing to decide: one looks at it before the first step of the debrief. */
export const landingSection = (step: GuidedStep | undefined, begun: boolean): SectionId =>
  step === 'goal' && !begun ? 'reveal' : sectionOf(step);

/** A part can be opened when the run has come to it. */
export const isReached = (section: SectionId, step: GuidedStep | undefined) =>
  SECTIONS.indexOf(section) <= SECTIONS.indexOf(sectionOf(step));

export type SectionState = 'done' | 'now' | 'to-come';

/** How far a part is. The reveal counts as done once the reader has gone on to the debrief. */
export function sectionState(
  section: SectionId,
  step: GuidedStep | undefined,
  shown: SectionId,
): SectionState {
  if (step === undefined) return 'done';
  const now = landingSection(step, shown === 'debrief');
  if (section === now) return 'now';
  return SECTIONS.indexOf(section) < SECTIONS.indexOf(now) ? 'done' : 'to-come';
}

export const sectionIn = (hash: string): SectionId | undefined =>
  SECTIONS.find((section) => `#${section}` === hash);

/** Where a run with so many decisions stands; undefined when it is finished. */
export function sectionAfter(decisions: number): SectionId | undefined {
  // In the order of the steps.
  return Object.values(SECTION_OF)[decisions];
}
