'use client';

import { CouponTest as Instrument } from '@/components/simulators/coupon-test/coupon-test';
import { COUPON_TEST_START } from '@/components/simulators/coupon-test/coupon-test-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The coupon on test; it opens on the numbers of the lesson's text. */
export function CouponTest({ locale }: LiveModelViewProps<'coupon-test'>) {
  const [state, change] = useModelState('coupon-test', COUPON_TEST_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
