import type { Locale } from '@/lib/content/locale';
import { CouponTestPicture } from './coupon-test-picture';
import { COUPON_TEST_START, readCouponTest } from './coupon-test-view';
import { couponTestMessages } from './messages';
import styles from './coupon-test.module.css';

/** The instrument's first state, without its controls. */
export function CouponTestStill({ locale }: { locale: Locale }) {
  const words = couponTestMessages[locale];
  const reading = readCouponTest(COUPON_TEST_START);
  return (
    <div className={styles.model}>
      <CouponTestPicture words={words} state={COUPON_TEST_START} reading={reading} />
      <p className={styles.said}>
        {[words.verdict(COUPON_TEST_START, reading), words.tally(COUPON_TEST_START, reading)].join(words.gap)}
      </p>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
