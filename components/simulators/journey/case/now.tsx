'use client';

import type { ReactNode } from 'react';
import { PartSlot } from '@/components/ui/part-slot';
import type { ScorePart } from '@/lib/scoring';
import { PARTS } from './parts';
import { playMessages } from './play-messages';
import styles from './play.module.css';
import type { Beat } from './rhythm';
import { roomMessages } from './room-messages';
import type { PartProps } from './step-props';

export interface NowProps {
  readonly beat: Beat;
  readonly props: PartProps;
  readonly practice: boolean;
  readonly weights: Readonly<Record<ScorePart, number>> | undefined;
  /** Stands behind the report. */
  readonly handIn: ReactNode;
}

/** The step that is on; or, once the improvements are chosen, the walks and the look back. */
export function Now({ beat, props, practice, weights, handIn }: NowProps) {
  const { locale, view } = props;
  const slot = playMessages[locale];
  // The steps bring headings of their own.
  if (beat !== 'after')
    return (
      <>
        {props.view.answers.place && <PartSlot load={PARTS.yourMap} props={props} words={slot} />}
        <PartSlot key={beat} load={PARTS[beat]} props={props} words={slot} />
      </>
    );
  return (
    <div className={styles.after}>
      <h2 className={view.step === undefined ? 'noPrint' : undefined}>{roomMessages[locale].after}</h2>
      <PartSlot load={PARTS.reveal} props={props} words={slot} />
      <PartSlot load={PARTS.debrief} props={props} words={slot} />
      {view.step === undefined && (
        <PartSlot load={PARTS.report} props={{ ...props, practice, weights }} words={slot} />
      )}
      {handIn}
    </div>
  );
}
