'use client';

import { Component, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { guidedMessages } from './guided-messages';
import styles from './guided.module.css';
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

/** One part of the exercise, fetched when it is opened. If it does not come or breaks, the run stays and one can ask again. */
export function SectionSlot({ part, props }: { part: SectionId | 'report'; props: SectionProps }) {
  const words = guidedMessages[props.locale];
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ Part: ComponentType<SectionProps> } | 'failed'>();
  useEffect(() => {
    let left = false;
    LOAD[part]().then(
      (Part) => left || setFound({ Part }),
      () => left || setFound('failed'),
    );
    return () => {
      left = true;
    };
  }, [part, tries]);
  const again = () => {
    setFound(undefined);
    setTries(tries + 1);
  };
  if (found === 'failed')
    return (
      <p role="alert">
        {words.failed} <Button onClick={again}>{words.tryAgain}</Button>
      </p>
    );
  if (!found) return <p className={styles.loading}>{words.loading}</p>;
  return (
    <Guard key={tries} locale={props.locale} again={again}>
      <found.Part {...props} />
    </Guard>
  );
}

/** Keeps an error of one part from taking the page with it. */
class Guard extends Component<
  { locale: Locale; again: () => void; children: ReactNode },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const words = guidedMessages[this.props.locale];
    return (
      <p role="alert">
        {words.broken} <Button onClick={this.props.again}>{words.tryAgain}</Button>
      </p>
    );
  }
}
