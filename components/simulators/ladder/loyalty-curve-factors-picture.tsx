import { Disclosure } from '@/components/ui/disclosure';
import { sevenFactorsMessages, type SevenFactorsMessages } from './loyalty-curve-factors-messages';
import { FACTORS, leadsTo, MADE_OF, type Factor, type SevenFactorsState } from './loyalty-curve-factors-view';
import type { Locale } from '@/lib/content/locale';
import styles from './loyalty-curve-factors.module.css';

export interface SevenFactorsCase {
  readonly locale: Locale;
  readonly state: SevenFactorsState;
}

const WIDTH = 104;
const HEIGHT = 46;
const TIERS = [4, 100, 196, 292];
/** Middle of each box, and its tier. */
const PLACES: Readonly<Record<Factor, readonly [number, number]>> = {
  desires: [56, 0],
  performance: [180, 0],
  expectations: [304, 0],
  'desires-congruency': [112, 1],
  'expectations-congruency': [248, 1],
  attribute: [112, 2],
  information: [248, 2],
  overall: [180, 3],
};
const topOf = (factor: Factor) => TIERS[PLACES[factor][1]] ?? 0;

/** The words of the state that is shown. */
export const factorVerdict = (words: SevenFactorsMessages, factor: Factor) =>
  words.verdict(factor, MADE_OF[factor], leadsTo(factor));

/** Four tiers of boxes; what feeds the chosen one and what it feeds are drawn stronger. */
export function SevenFactorsPicture({ locale, state: { factor: chosen } }: SevenFactorsCase) {
  const words = sevenFactorsMessages[locale];
  const arrows = FACTORS.flatMap((to) => MADE_OF[to].map((from) => ({ from, to })));
  return (
    <svg className={styles.chart} viewBox="0 0 360 342" role="img" aria-label={words.description}>
      {arrows.map(({ from, to }) => (
        <Arrow key={`${from} ${to}`} from={from} to={to} strong={from === chosen || to === chosen} />
      ))}
      {FACTORS.map((factor) => {
        const [middle] = PLACES[factor];
        const lines = words.lines[factor];
        return (
          <g key={factor} className={factor === chosen ? styles.chosen : undefined}>
            <rect
              className={styles.box}
              x={middle - WIDTH / 2}
              y={topOf(factor)}
              width={WIDTH}
              height={HEIGHT}
              rx={3}
            />
            {lines.map((line, i) => (
              <text
                key={line}
                className={styles.word}
                x={middle}
                y={topOf(factor) + HEIGHT / 2 + 5 + (i - (lines.length - 1) / 2) * 16}
                textAnchor="middle"
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function Arrow({ from, to, strong }: { from: Factor; to: Factor; strong: boolean }) {
  const [fromX, toX] = [PLACES[from][0], PLACES[to][0]];
  const [start, end] = [topOf(from) + HEIGHT, topOf(to) - 2];
  // Arrows that meet at a box arrive a little apart.
  const lean = fromX < toX ? -16 : fromX > toX ? 16 : 0;
  const [x1, x2] = [fromX - lean, toX + lean];
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (end - start) * (end - start));
  const [dx, dy] = [(x2 - x1) / length, (end - start) / length];
  const [baseX, baseY] = [x2 - 9 * dx, end - 9 * dy];
  const at = (px: number, py: number) => `${px.toFixed(1)} ${py.toFixed(1)}`;
  return (
    <g className={strong ? styles.strong : styles.arrow}>
      <path className={styles.shaft} d={`M${at(x1, start)}L${at(baseX, baseY)}`} />
      <path
        className={styles.head}
        d={`M${at(x2, end)}L${at(baseX - 4.5 * dy, baseY + 4.5 * dx)}L${at(baseX + 4.5 * dy, baseY - 4.5 * dx)}Z`}
      />
    </g>
  );
}

/** The same picture as a list. */
export function SevenFactorsTwin({ locale }: { locale: Locale }) {
  const words = sevenFactorsMessages[locale];
  return (
    <Disclosure summary={words.twin}>
      <ol className={styles.twin}>
        {FACTORS.map((factor) => (
          <li key={factor}>{factorVerdict(words, factor)}</li>
        ))}
      </ol>
    </Disclosure>
  );
}
