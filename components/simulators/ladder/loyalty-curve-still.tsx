import { loyaltyCurveMessages } from './loyalty-curve-messages';
import {
  curveVerdict,
  LoyaltyCurvePicture,
  LoyaltyCurveTable,
  type LoyaltyCurveCase,
} from './loyalty-curve-picture';
import { LOYALTY_CURVE_START } from './loyalty-curve-view';
import styles from './loyalty-curve.module.css';

/** The instrument's first state, without its controls. */
export function LoyaltyCurveStill({ locale, answers }: Omit<LoyaltyCurveCase, 'state'>) {
  const shown = { locale, answers, state: LOYALTY_CURVE_START };
  return (
    <div className={styles.model}>
      <LoyaltyCurvePicture {...shown} />
      <p className={styles.said}>{curveVerdict(shown)}</p>
      <LoyaltyCurveTable {...shown} />
      <p className={styles.note}>{loyaltyCurveMessages[locale].note}</p>
    </div>
  );
}
