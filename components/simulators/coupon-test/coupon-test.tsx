'use client';

import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { CouponTestPicture } from './coupon-test-picture';
import { readCouponTest, secretPoints, type CouponTestState } from './coupon-test-view';
import { couponTestMessages } from './messages';
import styles from './coupon-test.module.css';

export interface CouponTestProps {
  readonly locale: Locale;
  readonly state: CouponTestState;
  readonly onChange: (change: Partial<CouponTestState>) => void;
}

const RULERS = ['lift', 'profit'] as const;
/** A coupon leaves at least this much of the margin. */
const LEAST_KEPT = 5;

/** A coupon for half of a list, drawn by lot: did it do anything, and did it pay? */
export function CouponTest({ locale, state, onChange }: CouponTestProps) {
  const words = couponTestMessages[locale];
  const reading = useMemo(() => readCouponTest(state), [state]);
  const hidden = state.secret > 0;
  // What the reader said before the truth came out, and of which test; it goes with the next change.
  const [said, setSaid] = useState<{ sent: boolean; run: number; lift: number }>();
  const answered = said && !hidden && said.run === state.run && said.lift === state.lift ? said : undefined;

  function decide(sent: boolean) {
    const lift = secretPoints(state.secret);
    setSaid({ sent, run: state.run, lift });
    onChange({ secret: 0, lift, ruler: 'profit' });
  }

  return (
    <div className={styles.model}>
      <Slider
        label={words.anyway}
        unit={words.percent}
        value={state.anyway}
        min={1}
        max={60}
        onChange={(anyway) => onChange({ anyway: Math.round(anyway) })}
      />
      {!hidden && (
        <Slider
          label={words.lift}
          unit={words.points}
          value={state.lift}
          min={0}
          max={40}
          onChange={(lift) => onChange({ lift: Math.round(lift) })}
        />
      )}
      <Slider
        label={words.perArm}
        unit={words.people}
        value={state.perArm}
        min={50}
        max={2000}
        step={50}
        onChange={(perArm) => onChange({ perArm: Math.round(perArm) })}
      />
      <Disclosure summary={words.till(state, reading)}>
        <div className={styles.model}>
          <Slider
            label={words.margin}
            unit={words.yuan}
            value={state.margin}
            min={20}
            max={200}
            onChange={(margin) => onChange({ margin, coupon: Math.min(state.coupon, margin - LEAST_KEPT) })}
          />
          <Slider
            label={words.coupon}
            unit={words.yuan}
            value={state.coupon}
            min={0}
            max={state.margin - LEAST_KEPT}
            onChange={(coupon) => onChange({ coupon })}
          />
          <Slider
            label={words.contact}
            unit={words.yuan}
            value={state.contact}
            min={0}
            max={10}
            step={0.1}
            onChange={(contact) => onChange({ contact })}
          />
        </div>
      </Disclosure>
      {hidden && <p className={styles.hidden}>{words.hiddenLift}</p>}
      <div className={styles.buttons}>
        {hidden ? (
          <>
            <Button weight="main" onClick={() => decide(true)}>
              {words.send}
            </Button>
            <Button weight="main" onClick={() => decide(false)}>
              {words.keep}
            </Button>
          </>
        ) : (
          <>
            <Button weight="main" onClick={() => onChange({ run: state.run + 1 })}>
              {words.again}
            </Button>
            <Button onClick={() => onChange({ run: state.run + 1, secret: state.run + 1 })}>
              {words.hide}
            </Button>
          </>
        )}
      </div>
      <Select
        label={words.rulerLabel}
        value={state.ruler}
        options={RULERS.map((value) => ({ value, label: words.rulers[value] }))}
        onChange={(ruler) => onChange({ ruler })}
      />
      <CouponTestPicture words={words} state={state} reading={reading} />
      <StatusLine>
        {[
          ...(answered ? [words.revealed(answered.sent, reading)] : []),
          words.verdict(state, reading),
          words.tally(state, reading),
        ].join(words.gap)}
      </StatusLine>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
