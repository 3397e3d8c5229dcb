'use client';

import { useEffect, type ComponentType } from 'react';
import { PartSlot } from '@/components/ui/part-slot';
import { guidedMessages } from './guided-messages';
import { SECTIONS, type SectionId } from './sections';
import type { SectionProps } from './step';

type Load = () => Promise<ComponentType<SectionProps>>;

const LOAD: Readonly<Record<SectionId | 'report', Load>> = {
  case: () => import('./case/case-section').then(({ CaseSection }) => CaseSection),
  'by-hand': () => import('./by-hand/hand-section').then(({ HandSection }) => HandSection),
  file: () => import('./file/file-section').then(({ FileSection }) => FileSection),
  concentration: () =>
    import('./concentration/concentration-section').then(({ ConcentrationSection }) => ConcentrationSection),
  campaign: () => import('./campaign/campaign-section').then(({ CampaignSection }) => CampaignSection),
  reveal: () => import('./reveal/reveal-section').then(({ RevealSection }) => RevealSection),
  debrief: () => import('./debrief/debrief-section').then(({ DebriefSection }) => DebriefSection),
  report: () => import('./report/report-section').then(({ ReportSection }) => ReportSection),
};

/** Fetches the part that comes next while nothing else is to do. */
export function usePrefetch(section: SectionId): void {
  useEffect(() => {
    const next = SECTIONS[SECTIONS.indexOf(section) + 1] ?? 'report';
    // A part that does not come now is asked for again when it is opened.
    const fetchNext = () => void LOAD[next]().catch(() => undefined);
    if ('requestIdleCallback' in window) {
      const handle = window.requestIdleCallback(fetchNext);
      return () => window.cancelIdleCallback(handle);
    }
    const timer = setTimeout(fetchNext, 1500);
    return () => clearTimeout(timer);
  }, [section]);
}

/** One part of the exercise, fetched when it is opened. */
export function SectionSlot({ part, props }: { part: SectionId | 'report'; props: SectionProps }) {
  return <PartSlot load={LOAD[part]} props={props} words={guidedMessages[props.locale]} />;
}
