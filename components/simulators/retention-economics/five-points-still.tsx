import { FivePointsPicture, FivePointsReadout, type FivePointsCase } from './five-points-picture';
import { fivePointsMessages } from './messages';
import styles from './five-points.module.css';

/** The instrument's first state, without its controls. */
export function FivePointsStill(props: FivePointsCase) {
  return (
    <div className={styles.model}>
      <FivePointsPicture {...props} />
      <FivePointsReadout {...props} />
      <p className={styles.note}>{fivePointsMessages[props.locale].note}</p>
    </div>
  );
}
