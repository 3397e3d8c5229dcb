import type { Telling } from '@/lib/simulations/word-of-mouth';
import { CIRCLE, PEOPLE, standingOf, type Standing, type WordOfMouthView } from './talk-view';
import type { WordOfMouthMessages } from './messages';
import styles from './word-of-mouth.module.css';

const SIZE = 320;
const CENTRE = SIZE / 2;
const RADIUS = 146;
const SPOT = 9;

/** Rounded, so that server and browser write the same digits. */
const tenth = (value: number) => Math.round(value * 10) / 10;

function at(person: number, radius = RADIUS) {
  const angle = (2 * Math.PI * person) / PEOPLE;
  return { x: tenth(CENTRE + radius * Math.sin(angle)), y: tenth(CENTRE - radius * Math.cos(angle)) };
}

/** A tie bends towards the middle, the less the nearer the two stand, so that neighbours' ties do not hide behind them. */
function tie(a: number, b: number): string {
  const [from, to] = [at(a), at(b)];
  const apart = Math.min(Math.abs(a - b), PEOPLE - Math.abs(a - b));
  const pull = apart === 1 ? 0.84 : apart === 2 ? 0.68 : 0.5;
  const turn = (x: number, y: number) => tenth(CENTRE + ((x + y) / 2 - CENTRE) * pull);
  return `M${from.x} ${from.y}Q${turn(from.x, to.x)} ${turn(from.y, to.y)} ${to.x} ${to.y}`;
}

const TIES = CIRCLE.friends.flatMap((known, a) => known.filter((b) => b > a).map((b) => tie(a, b))).join('');

const STANDINGS: readonly Standing[] = [
  'delighted',
  'good',
  'hurt',
  'bad',
  'answered',
  'torn',
  'unmoved',
  'unheard',
];

/** Forty guests in a circle, who has told whom up to this round, and what each now holds. */
export function TalkPicture({ words, view }: { words: WordOfMouthMessages; view: WordOfMouthView }) {
  const { guests, tellings } = view.talk;
  const standings = guests.map(standingOf);
  const present = STANDINGS.filter((standing) => standings.includes(standing));
  return (
    <div className={styles.picture}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={words.picture(view)}>
        <path className={styles.tie} d={TIES} />
        {tellings.map((telling, i) => (
          <path key={i} className={lineOf(telling)} d={tie(telling.from, telling.to)} />
        ))}
        {standings.map((standing, person) => {
          const { x, y } = at(person);
          return (
            <g key={person} transform={`translate(${x} ${y})`}>
              <Spot standing={standing} />
              <text className={filled.has(standing) ? styles.onSpot : styles.number} y={4}>
                {person + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend}>
        {present.map((standing) => (
          <li key={standing}>
            <svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
              <Spot standing={standing} />
            </svg>
            {words.standings[standing]}
          </li>
        ))}
      </ul>
      {tellings.length > 0 && <p className={styles.note}>{words.lines}</p>}
    </div>
  );
}

const filled: ReadonlySet<Standing> = new Set<Standing>(['delighted', 'good', 'hurt', 'bad']);

const lineOf = ({ word, believed }: Telling) =>
  [styles.line, styles[word === 'good' ? 'goodLine' : 'badLine'], believed ? styles.believed : '']
    .filter(Boolean)
    .join(' ');

/** Round for the good word, square for the bad one; with a rim for those who went through it themselves. */
function Spot({ standing }: { standing: Standing }) {
  const side = 2 * SPOT - 2;
  const square = { x: 1 - SPOT, y: 1 - SPOT, width: side, height: side };
  const rim = { x: -SPOT - 2, y: -SPOT - 2, width: side + 6, height: side + 6 };
  if (standing === 'hurt')
    return (
      <>
        <rect className={styles.rim} {...rim} />
        <rect className={styles.bad} {...square} />
      </>
    );
  if (standing === 'bad' || standing === 'answered') return <rect className={styles[standing]} {...square} />;
  return (
    <>
      {standing === 'delighted' && <circle className={styles.rim} r={SPOT + 3} />}
      <circle className={styles[standing === 'delighted' ? 'good' : standing]} r={SPOT} />
    </>
  );
}
