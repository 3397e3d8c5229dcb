import { signed, type RepeatedVisitsMessages } from './messages';
import { VISITS, type RepeatedVisitsView, type VisitView } from './repeated-visits-view';
import styles from './repeated-visits.module.css';

const WIDTH = 360;
const LEFT = 29;
const RIGHT = 320;
const TOP = 10;
const BOTTOM = 134;
const ROWS = { visit: BOTTOM + 19, gap: BOTTOM + 42, account: BOTTOM + 65 };
/** Least distance of two labels at the ends of the lines. */
const APART = 16;
const BAR = 9;

/** Columns of the visits; the first leaves room for the names of the rows. */
const [FIRST, LAST] = [47, RIGHT - 14];
const x = (visit: number) => FIRST + ((visit - 1) / (VISITS - 1)) * (LAST - FIRST);
const y = (points: number) => BOTTOM - (points / 100) * (BOTTOM - TOP);

/** What she expects and what she gets, visit after visit; under each visit its gap and the tally. */
export function RepeatedVisitsPicture({
  words,
  view,
}: {
  words: RepeatedVisitsMessages;
  view: RepeatedVisitsView;
}) {
  const { promise, got, visits } = view;
  const last = visits[visits.length - 1]?.expected ?? 0;
  const [promiseAt, expectedAt, gotAt] = endsOf([promise, last, got]);
  const end = RIGHT + 5;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${ROWS.account + 12}`}
      role="img"
      aria-label={words.picture(view)}
    >
      {[0, 50, 100].map((level) => (
        <g key={level}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(level)} y2={y(level)} />
          <text className={styles.tick} x={LEFT - 4} y={y(level) + 4} textAnchor="end">
            {level}
          </text>
        </g>
      ))}
      {visits.map((visit) => (
        <Gap key={visit.visit} visit={visit} got={got} />
      ))}
      <line className={styles.promise} x1={LEFT} x2={RIGHT} y1={y(promise)} y2={y(promise)} />
      <line className={styles.got} x1={LEFT} x2={RIGHT} y1={y(got)} y2={y(got)} />
      <path
        className={styles.expected}
        d={visits
          .map(({ visit, expected }, i) => `${i === 0 ? 'M' : 'L'}${x(visit).toFixed(1)} ${y(expected)}`)
          .join('')}
      />
      {visits.map(({ visit, expected }) => (
        <circle key={visit} className={styles.dot} cx={x(visit)} cy={y(expected)} r={3.5} />
      ))}
      <text className={styles.faint} x={end} y={promiseAt}>
        {words.names.promise}
      </text>
      <text className={styles.faint} x={end} y={expectedAt}>
        {words.names.expected}
      </text>
      <text className={styles.label} x={end} y={gotAt}>
        {words.names.got}
      </text>
      {(['visit', 'gap', 'account'] as const).map((row) => (
        <g key={row}>
          <text className={styles.tick} x={0} y={ROWS[row]}>
            {words.rows[row]}
          </text>
          {visits.map((visit) => (
            <text
              key={visit.visit}
              className={row !== 'visit' && visit[row] < 0 ? styles.short : styles.tick}
              x={x(visit.visit)}
              y={ROWS[row]}
              textAnchor="middle"
            >
              {row === 'visit' ? visit.visit : signed(visit[row])}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** From what she expected to what she got: filled where she got more, crossed with strokes where less. */
function Gap({ visit: { visit, expected, gap }, got }: { visit: VisitView; got: number }) {
  const [low, high] = [y(Math.min(expected, got)), y(Math.max(expected, got))];
  const left = x(visit) - BAR;
  return (
    <>
      <rect
        className={gap < 0 ? styles.below : styles.beyond}
        x={left}
        y={high}
        width={2 * BAR}
        height={low - high}
      />
      {gap < 0 && (
        <path
          className={styles.strokes}
          d={[0, 6, 12, 18].map((step) => `M${left + step} ${high.toFixed(1)}V${low.toFixed(1)}`).join('')}
        />
      )}
    </>
  );
}

/** Heights of the three labels, in the order given, pushed apart from the top down and kept inside the picture. */
function endsOf(levels: readonly [number, number, number]): readonly [number, number, number] {
  const heights: [number, number, number] = [0, 0, 0];
  const order = ([0, 1, 2] as const).map((i) => i).sort((a, b) => levels[b] - levels[a] || a - b);
  let free = TOP + 5;
  order.forEach((i, place) => {
    const room = BOTTOM + 4 - (order.length - 1 - place) * APART;
    heights[i] = Math.min(room, Math.max(free, y(levels[i]) + 5));
    free = heights[i] + APART;
  });
  return heights;
}
