import styles from './share-curves.module.css';

export interface ShareCurve {
  readonly id: string;
  readonly label: string;
  /** Share, 0 to 1, at each whole step from 0. */
  readonly shares: readonly number[];
  /** Where the label stands: at this step, beside the curve or below it. */
  readonly labelAt: number;
  readonly labelSide: 'beside' | 'below';
  /** Set apart from the others: drawn in dashes. */
  readonly apart?: boolean;
}

const WIDTH = 440;
const HEIGHT = 270;
const LEFT = 58;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 50;
const LINES = [0, 0.5, 1];

/** How shares fall over a line of steps, read off at one of them. */
export function ShareCurves({
  curves,
  at,
  ticks,
  axisLabel,
  description,
}: {
  readonly curves: readonly ShareCurve[];
  /** The step that is read off. */
  readonly at: number;
  /** Steps with a number under them. */
  readonly ticks: readonly number[];
  /** With its unit. */
  readonly axisLabel: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}) {
  const steps = Math.max(1, ...curves.map(({ shares }) => shares.length - 1));
  const x = (step: number) => LEFT + (step / steps) * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const place = (step: number, share: number) => `${x(step).toFixed(1)} ${y(share).toFixed(1)}`;
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      {LINES.map((share) => (
        <g key={share}>
          <line className={styles.grid} x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
          <text className={styles.tick} x={LEFT - 6} y={y(share) + 5} textAnchor="end">
            {100 * share}%
          </text>
        </g>
      ))}
      {ticks.map((step) => (
        <text
          key={step}
          className={styles.tick}
          x={x(step)}
          y={HEIGHT - BOTTOM + 20}
          textAnchor={step === steps ? 'end' : 'middle'}
        >
          {step}
        </text>
      ))}
      <text className={styles.tick} x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
        {axisLabel}
      </text>
      <line className={styles.marker} x1={x(at)} x2={x(at)} y1={TOP} y2={y(0)} />
      {curves.map(({ id, shares, apart }) => (
        <path
          key={id}
          className={apart ? styles.apart : styles.curve}
          d={shares.map((share, step) => `${step === 0 ? 'M' : 'L'}${place(step, share)}`).join('')}
        />
      ))}
      {curves.map(({ id, label, shares, labelAt, labelSide }) => (
        <g key={id}>
          <circle className={styles.dot} cx={x(at)} cy={y(shares[at] ?? 0)} r={5.5} />
          <text
            className={styles.label}
            x={x(labelAt) + (labelSide === 'beside' ? 9 : 0)}
            y={y(shares[labelAt] ?? 0) + (labelSide === 'beside' ? 0 : 24)}
            textAnchor={labelSide === 'beside' ? 'start' : 'middle'}
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
