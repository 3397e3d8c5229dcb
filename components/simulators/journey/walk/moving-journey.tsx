import type { Locale } from '@/lib/content/locale';
import type { Dot } from './motion';
import { CROWD, type WalkAnswer } from './use-walks';
import { walkMessages } from './walk-messages';
import styles from './moving.module.css';

/** Of a row, in rem; the style sheet holds it too. */
const ROW = 3.25;
/** Where in its row a mark stands. */
const FOOT = 0.74;
const DARKEST = 0.3;

const classOf = ({ state, felt }: Dot) => (state === 'left' ? 'left' : felt < 0 ? 'bad' : 'fine');

/** One journey from top to bottom with its customers at one moment. */
export function MovingJourney({
  locale,
  label,
  answer: { outcome, crowd },
  dots,
  nameOf,
  most,
}: {
  locale: Locale;
  label: string | undefined;
  answer: WalkAnswer;
  dots: readonly Dot[];
  nameOf: (id: string) => string;
  /** The most value lost at one touchpoint of any of the walks: where the ground is darkest. */
  most: number;
}) {
  const words = walkMessages[locale].moving;
  const { touchpoints } = outcome;
  const gone = touchpoints.map(
    (_, j) => dots.filter(({ place, state }) => state === 'left' && place === j).length,
  );
  const worst = Math.max(0, ...gone);
  const place = gone.indexOf(worst);
  const through = dots.filter(({ state }) => state === 'through').length;
  const isOver = through + gone.reduce((sum, many) => sum + many, 0) === crowd.customers;
  return (
    <div className={styles.journey}>
      <p className={styles.finding}>
        {isOver
          ? words.where(
              label,
              worst === 0 ? undefined : nameOf(touchpoints[place]!.id),
              worst,
              crowd.customers,
            )
          : label}
      </p>
      <div className={styles.frame}>
        <div className={styles.way} style={{ height: `${(touchpoints.length + 1) * ROW}rem` }}>
          <ol className={styles.rows} aria-label={words.picture(label, through, dots.length)}>
            {touchpoints.map(({ id, valueLost }, j) => (
              <li key={id}>
                <span className={styles.heat} style={{ opacity: (DARKEST * valueLost) / most }} />
                <span className={styles.name} title={nameOf(id)}>
                  {nameOf(id)}
                </span>
                <span className={styles.gone}>{gone[j]! > 0 && words.gone(gone[j]!)}</span>
              </li>
            ))}
            <li className={styles.end}>
              <span className={styles.name}>{words.through}</span>
              <span className={styles.gone}>{words.throughOf(through, dots.length)}</span>
            </li>
          </ol>
          <div className={styles.dots} aria-hidden="true">
            {dots.map((dot) => (
              <span
                key={dot.customer}
                className={styles.dot}
                style={{
                  left: `${(100 * (dot.customer + 0.5)) / CROWD}%`,
                  transform: `translateY(${(dot.place + FOOT) * ROW}rem)`,
                }}
              >
                <span className={`${styles.mark} ${styles[classOf(dot)]}`} />
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
