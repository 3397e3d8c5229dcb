'use client';

import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import { loyaltyCurveMessages } from './loyalty-curve-messages';
import {
  curveVerdict,
  LoyaltyCurvePicture,
  LoyaltyCurveTable,
  type LoyaltyCurveCase,
} from './loyalty-curve-picture';
import { CHOICE, type LoyaltyCurveState } from './loyalty-curve-view';
import styles from './loyalty-curve.module.css';

export interface LoyaltyCurveProps extends LoyaltyCurveCase {
  readonly onChange: (change: Partial<LoyaltyCurveState>) => void;
}

/** How much staying a mark of satisfaction buys, with little and with much choice. */
export function LoyaltyCurve({ onChange, ...shown }: LoyaltyCurveProps) {
  const words = loyaltyCurveMessages[shown.locale];
  const { choice, mark } = shown.state;
  return (
    <div className={styles.model}>
      <LoyaltyCurvePicture {...shown} />
      <StatusLine>{curveVerdict(shown)}</StatusLine>
      <Slider
        label={words.choice}
        value={choice}
        min={CHOICE.from}
        max={CHOICE.to}
        step={0.1}
        help={words.choiceHelp}
        onChange={(value) => onChange({ choice: value })}
      />
      <Slider
        label={words.mark}
        unit={words.points}
        value={mark}
        min={1}
        max={5}
        step={0.1}
        onChange={(value) => onChange({ mark: value })}
      />
      <LoyaltyCurveTable {...shown} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
