import { LOYAL_FROM, SATISFIED_FROM, staying, yearAfter } from '@/lib/simulations/ladder';
import type { LoyaltyCurveMessages } from './loyalty-curve-messages';
import { CAPTIVE, CROWDED, type Answers, type LoyaltyCurveState } from './loyalty-curve-view';
import styles from './loyalty-curve.module.css';

const WIDTH = 360;
const HEIGHT = 322;
const LEFT = 40;
const RIGHT = 352;
const TOP = 26;
const BOTTOM = 272;
/** Marks of a half below and above, so that each whole mark has its fifth of the width. */
const [LOWEST, HIGHEST] = [0.5, 5.5];
const x = (mark: number) => LEFT + ((mark - LOWEST) / (HIGHEST - LOWEST)) * (RIGHT - LEFT);
/** Room above 100 % for the names of the upper fields. */
const HEADROOM = 18;
const y = (share: number) => BOTTOM - share * (BOTTOM - TOP - HEADROOM);

/** Places along the curve, denser at the left, where it may rise steeply. */
const STEPS = 60;
function pathOf(exponent: number): string {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const part = i / STEPS;
    const mark = LOWEST + part * part * (HIGHEST - LOWEST);
    return `${i === 0 ? 'M' : 'L'}${x(mark).toFixed(1)} ${y(staying(mark, exponent).year).toFixed(1)}`;
  }).join('');
}

/** The satisfaction–loyalty curve over the four kinds of Jones & Sasser. */
export function LoyaltyCurveChart({
  words,
  state,
  answers,
}: {
  readonly words: LoyaltyCurveMessages;
  readonly state: LoyaltyCurveState;
  readonly answers: Answers;
}) {
  const { choice, mark } = state;
  const here = staying(mark, choice);
  const [middle, border] = [x(SATISFIED_FROM), y(LOYAL_FROM)];
  const all = answers.reduce((sum, people) => sum + people, 0);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.description(state, here)}
    >
      <text className={styles.name} x={4} y={16}>
        {words.axes.y}
      </text>
      <text className={styles.name} x={RIGHT} y={HEIGHT - 8} textAnchor="end">
        {words.axes.x}
      </text>
      <rect className={styles.stays} x={middle} y={TOP} width={RIGHT - middle} height={border - TOP} />
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(share)} y2={y(share)} />
          <text className={styles.tick} x={LEFT - 6} y={y(share) + 5} textAnchor="end">
            {100 * share}
          </text>
        </g>
      ))}
      {answers.map((_, i) => (
        <text key={i} className={styles.tick} x={x(i + 1)} y={BOTTOM + 19} textAnchor="middle">
          {i + 1}
        </text>
      ))}
      <path className={styles.border} d={`M${LEFT} ${border}H${RIGHT}M${middle} ${TOP}V${BOTTOM}`} />
      <path className={styles.plumb} d={`M${x(mark)} ${BOTTOM}V${y(here.year)}`} />
      <text className={styles.kind} x={LEFT + 6} y={TOP + 13}>
        {words.kinds.hostage}
      </text>
      <text className={styles.kind} x={RIGHT - 6} y={TOP + 13} textAnchor="end">
        {words.kinds.loyalist}
      </text>
      <text className={styles.kind} x={LEFT + 6} y={BOTTOM - 9}>
        {words.kinds.defector}
      </text>
      <text className={styles.kind} x={RIGHT - 6} y={BOTTOM - 9} textAnchor="end">
        {words.kinds.mercenary}
      </text>
      <path className={styles.ghost} d={pathOf(CAPTIVE)} />
      <path className={styles.ghost} d={pathOf(CROWDED)} />
      <text className={styles.ghostText} x={x(2.2)} y={y(staying(2.2, CAPTIVE).year) - 9} textAnchor="middle">
        {words.captive}
      </text>
      <text
        className={styles.ghostText}
        x={x(2.2)}
        y={y(staying(2.2, CROWDED).year) + 21}
        textAnchor="middle"
      >
        {words.crowded}
      </text>
      <path className={styles.curve} d={pathOf(choice)} />
      {yearAfter(answers, choice).map((row) => (
        <circle
          key={row.mark}
          className={styles.people}
          cx={x(row.mark)}
          cy={y(row.year)}
          r={2.5 + 11 * Math.sqrt(row.people / all)}
        />
      ))}
      <path
        className={styles.here}
        d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z"
        transform={`translate(${x(mark).toFixed(1)} ${y(here.year).toFixed(1)})`}
      />
      <text
        className={styles.value}
        x={x(mark) + (mark > 4.2 ? -12 : 12)}
        y={y(here.year) + (mark > 4.2 ? -8 : 20)}
        textAnchor={mark > 4.2 ? 'end' : 'start'}
      >
        {Math.round(100 * here.year)}%
      </text>
    </svg>
  );
}
