import styles from './level-pair.module.css';

export interface LevelPairProps {
  /** Levels from period 0 on, 0 to `most`; both of the same length. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly most: number;
  /** Periods on the axis, drawn or not yet. */
  readonly periods: number;
  /** Written at the ends of the lines, with the value. */
  readonly names: { readonly ours: string; readonly theirs: string };
  /** Behind the last number of the axis: its unit. */
  readonly unit: string;
  /** A period after which something ends, with the word for it. */
  readonly end?: { readonly at: number; readonly label: string } | undefined;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}

const WIDTH = 360;
const LEFT = 28;
const RIGHT = 276;
const TOP = 12;
const BOTTOM = 84;
/** Least distance of two labels. */
const ROW = 17;

/** Our level and another's over time. What lies between is our lead, filled, or theirs, with upright strokes. */
export function LevelPair({ ours, theirs, most, periods, names, unit, end, description }: LevelPairProps) {
  const x = (period: number) => LEFT + (period / periods) * (RIGHT - LEFT);
  const y = (level: number) => BOTTOM - (Math.min(most, Math.max(0, level)) / most) * (BOTTOM - TOP);
  const line = (levels: readonly number[]) =>
    levels.map((level, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(level).toFixed(1)}`).join('');
  const last = ours.length - 1;
  const [we, they] = [ours[last] ?? 0, theirs[last] ?? 0];
  const above = we >= they;
  const [upper, lower] = apart(y(above ? we : they), y(above ? they : we));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${BOTTOM + 24}`} role="img" aria-label={description}>
      <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      {[most / 2, most].map((level) => (
        <g key={level}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(level)} y2={y(level)} />
          <text className={styles.tick} x={LEFT - 6} y={y(level) + 5} textAnchor="end">
            {level}
          </text>
        </g>
      ))}
      {Array.from({ length: periods }, (_, i) => i + 1).map((period) => (
        <g key={period}>
          <line className={styles.axis} x1={x(period)} x2={x(period)} y1={BOTTOM} y2={BOTTOM + 4} />
          <text className={styles.tick} x={x(period)} y={BOTTOM + 19} textAnchor="middle">
            {period}
          </text>
        </g>
      ))}
      <text className={styles.tick} x={RIGHT + 10} y={BOTTOM + 19}>
        {unit}
      </text>
      {between(ours, theirs).map(({ from, to, ahead }) => (
        <path
          key={from.at}
          className={ahead ? styles.ahead : styles.behind}
          d={`M${x(from.at)} ${y(from.ours)}L${x(to.at)} ${y(to.ours)}L${x(to.at)} ${y(to.theirs)}L${x(from.at)} ${y(from.theirs)}Z`}
        />
      ))}
      <path
        className={styles.strokes}
        d={strokes(ours, theirs)
          .map(({ at, ours: low, theirs: high }) => `M${x(at)} ${y(low).toFixed(1)}V${y(high).toFixed(1)}`)
          .join('')}
      />
      {end && (
        <>
          <line className={styles.end} x1={x(end.at)} x2={x(end.at)} y1={TOP - 6} y2={BOTTOM} />
          <text className={styles.tick} x={x(end.at) + 5} y={TOP + 14}>
            {end.label}
          </text>
        </>
      )}
      <path className={styles.theirs} d={line(theirs)} />
      <path className={styles.ours} d={line(ours)} />
      <circle className={styles.dot} cx={x(last)} cy={y(we)} r={4} />
      <text className={styles.label} x={x(last) + 10} y={(above ? upper : lower) + 5}>
        {names.ours} {Math.round(we)}
      </text>
      <text className={styles.faint} x={x(last) + 10} y={(above ? lower : upper) + 5}>
        {names.theirs} {Math.round(they)}
      </text>
    </svg>
  );
}

/** Moves two heights apart, keeping both inside the picture. */
function apart(upper: number, lower: number): readonly [number, number] {
  const lack = Math.max(0, ROW - (lower - upper));
  const shift = Math.max(0, lower + lack / 2 - (BOTTOM - 9));
  return [upper - lack / 2 - shift, lower + lack / 2 - shift];
}

interface Place {
  readonly at: number;
  readonly ours: number;
  readonly theirs: number;
}

/** Upright strokes, four a period, where the other is ahead. */
function strokes(ours: readonly number[], theirs: readonly number[]): readonly Place[] {
  const on = (levels: readonly number[], at: number) => {
    const [before, after] = [levels[Math.floor(at)] ?? 0, levels[Math.ceil(at)] ?? 0];
    return before + (at - Math.floor(at)) * (after - before);
  };
  return Array.from({ length: 4 * (ours.length - 1) + 1 }, (_, i) => i / 4)
    .map((at) => ({ at, ours: on(ours, at), theirs: on(theirs, at) }))
    .filter(({ ours: we, theirs: they }) => they - we > 1);
}

/** The area between two lines in pieces, each wholly ours or wholly theirs: cut where the lines cross. */
function between(ours: readonly number[], theirs: readonly number[]) {
  return ours.slice(1).flatMap((level, i): { from: Place; to: Place; ahead: boolean }[] => {
    const from = { at: i, ours: ours[i] ?? 0, theirs: theirs[i] ?? 0 };
    const to = { at: i + 1, ours: level, theirs: theirs[i + 1] ?? 0 };
    const [before, after] = [from.ours - from.theirs, to.ours - to.theirs];
    if (before * after >= 0) return [{ from, to, ahead: before + after > 0 }];
    const part = before / (before - after);
    const height = from.ours + part * (to.ours - from.ours);
    const cut = { at: i + part, ours: height, theirs: height };
    return [
      { from, to: cut, ahead: before > 0 },
      { from: cut, to, ahead: after > 0 },
    ];
  });
}
