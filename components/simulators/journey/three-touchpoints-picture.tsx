import type { ThreeTouchpointsMessages } from './three-touchpoints-messages';
import {
  mostOf,
  STAY,
  type StayPointView,
  type ThreeTouchpointsView,
  type WalkedStay,
} from './three-touchpoints-view';
import styles from './three-touchpoints.module.css';

const WIDTH = 360;
const LEFT = 66;
const RIGHT = 356;
/** Where the three touchpoints stand, and what is remembered of them. */
const COLUMNS = [98, 176, 254] as const;
const KEPT = 328;
const NAMES = 15;
const TOP = 34;
const BOTTOM = 148;
const ROW = 58;
const BAR = { width: 34, most: 30 };

const y = (feeling: number) => BOTTOM - ((feeling + 3) / 6) * (BOTTOM - TOP);
const COUNTED = ['complaints', 'gone', 'valueLost'] as const;

/** Feelings as a curve; under each touchpoint its complaints, drop-outs and value lost, now and as it was. */
export function ThreeTouchpointsPicture({
  words,
  view,
}: {
  words: ThreeTouchpointsMessages;
  view: ThreeTouchpointsView;
}) {
  const { now, before, isChanged } = view;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${BOTTOM + 3 * ROW + 14}`}
      role="img"
      aria-label={words.picture(view)}
    >
      {STAY.map((id, j) => (
        <text key={id} className={styles.label} x={COLUMNS[j]} y={NAMES} textAnchor="middle">
          {words.points[id]}
        </text>
      ))}
      <text className={styles.label} x={KEPT} y={NAMES} textAnchor="middle">
        {words.kept}
      </text>
      <text className={styles.tick} x={0} y={y(0) + 5}>
        {words.feeling}
      </text>
      {[3, 0, -3].map((level) => (
        <g key={level}>
          <line
            className={level === 0 ? styles.nought : styles.grid}
            x1={LEFT}
            x2={RIGHT}
            y1={y(level)}
            y2={y(level)}
          />
          <text className={styles.tick} x={LEFT - 4} y={y(level) + 5} textAnchor="end">
            {words.whole(level)}
          </text>
        </g>
      ))}
      {isChanged && <path className={styles.before} d={curveOf(before)} />}
      <path className={styles.now} d={curveOf(now)} />
      {now.points.map(({ id, meanFeeling }, j) => (
        <g key={id}>
          <circle className={styles.dot} cx={COLUMNS[j]} cy={y(meanFeeling)} r={4} />
          <Level words={words} x={COLUMNS[j]!} value={meanFeeling} />
        </g>
      ))}
      <circle className={styles.kept} cx={KEPT} cy={y(now.remembered)} r={5} />
      <Level words={words} x={KEPT} value={now.remembered} />
      {COUNTED.map((what, row) => (
        <Bars key={what} words={words} view={view} what={what} base={BOTTOM + (row + 1) * ROW} />
      ))}
    </svg>
  );
}

/** A feeling's figure, on the side of its point that leaves the zero line free. */
function Level({ words, x, value }: { words: ThreeTouchpointsMessages; x: number; value: number }) {
  return (
    <text className={styles.strong} x={x} y={value < 0 ? y(value) + 19 : y(value) - 9} textAnchor="middle">
      {words.signed(value)}
    </text>
  );
}

/** One measure at the three touchpoints. The largest is filled dark and set in bold. */
function Bars({
  words,
  view: { now, before, isChanged },
  what,
  base,
}: {
  words: ThreeTouchpointsMessages;
  view: ThreeTouchpointsView;
  what: (typeof COUNTED)[number];
  base: number;
}) {
  const of = (point: StayPointView) => point[what];
  const scale = Math.max(1, ...now.points.map(of), ...before.points.map(of)) / BAR.most;
  const most = mostOf(now.points, what);
  return (
    <g>
      <text className={styles.tick} x={0} y={base - 4}>
        {words.counted[what]}
      </text>
      <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={base} y2={base} />
      {now.points.map((point, j) => {
        const x = COLUMNS[j]! - BAR.width / 2;
        const [high, was] = [of(point) / scale, of(before.points[j]!) / scale];
        const isMost = point === most && of(point) > 0;
        return (
          <g key={point.id}>
            <rect
              className={isMost ? styles.most : styles.bar}
              x={x}
              y={base - high}
              width={BAR.width}
              height={high}
            />
            {isChanged && <path className={styles.was} d={`M${x - 6} ${base - was}h${BAR.width + 12}`} />}
            <text
              className={isMost ? styles.strong : styles.tick}
              x={COLUMNS[j]}
              y={base - (isChanged ? Math.max(high, was) : high) - 5}
              textAnchor="middle"
            >
              {what === 'valueLost' ? words.yuan(of(point)) : of(point)}
            </text>
          </g>
        );
      })}
      {what !== 'valueLost' && (
        <text className={styles.tick} x={KEPT} y={base - 4} textAnchor="middle">
          {words.inAll(now.points.reduce((sum, point) => sum + of(point), 0))}
        </text>
      )}
    </g>
  );
}

const curveOf = ({ points }: WalkedStay) =>
  points
    .map(({ meanFeeling }, j) => `${j === 0 ? 'M' : 'L'}${COLUMNS[j]} ${y(meanFeeling).toFixed(1)}`)
    .join('');
