import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { signedText } from '../../walk/format';
import { isEmpty, widestGap, type Given } from './gaps';
import { revealMessages } from './reveal-messages';
import styles from './reveal.module.css';

/** Of a row, in rem. */
const ROW = 4;
/** Of the drawing, which is stretched to its place: a feeling is 100 wide, a row 100 high. */
const [WIDTH, HIGH] = [600, 100];
const x = (feeling: number) => (feeling + 3) * 100;
const y = (row: number) => (row + 0.5) * HIGH;

/** What was drawn beside what is felt, down the journey. */
export function FeelingsFigure({
  locale,
  names,
  drawn,
  felt,
}: {
  locale: Locale;
  names: readonly string[];
  drawn: Given;
  felt: readonly number[];
}) {
  const all = revealMessages[locale];
  const words = all.feelings;
  const widest = widestGap(drawn, felt);
  const lowest = felt.indexOf(Math.min(...felt));
  const own = widest === undefined ? undefined : drawn[widest];
  const title =
    widest === undefined || own === undefined || own === null
      ? words.none(names[lowest]!, felt[lowest]!)
      : signedText(own) === signedText(felt[widest]!)
        ? words.exact
        : words.gap({ name: names[widest]!, own, world: felt[widest]! });
  const ownText = (at: number) => {
    const value = drawn[at];
    return value === null || value === undefined ? all.empty : signedText(value);
  };
  return (
    <Figure
      title={title}
      illustrative={all.illustrative}
      caption={words.caption}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'name', label: all.touchpoint },
              { key: 'own', label: all.own, numeric: true },
              { key: 'world', label: all.world, numeric: true },
            ]}
            rows={names.map((name, at) => ({ name, own: ownText(at), world: signedText(felt[at]!) }))}
          />
        ),
      }}
    >
      <div className={styles.curve}>
        <p className={styles.axis} aria-hidden="true">
          <span>−3 {words.bad}</span>
          <span>0</span>
          <span>{words.good} +3</span>
        </p>
        <ol className={styles.names}>
          {names.map((name, at) => (
            <li key={at} className={at === widest ? styles.widest : undefined}>
              <span className={styles.name} title={name}>
                {name}
              </span>
              <span className={styles.figures}>{words.figures(ownText(at), signedText(felt[at]!))}</span>
            </li>
          ))}
        </ol>
        <div className={styles.plot} style={{ height: `${names.length * ROW}rem` }} aria-hidden="true">
          <svg viewBox={`0 0 ${WIDTH} ${names.length * HIGH}`} preserveAspectRatio="none">
            {names.map((_, at) => (
              <line key={at} className={styles.grid} x1={0} x2={WIDTH} y1={at * HIGH} y2={at * HIGH} />
            ))}
            <line className={styles.zero} x1={x(0)} x2={x(0)} y1={0} y2={names.length * HIGH} />
            {widest !== undefined && own !== undefined && own !== null && (
              <line className={styles.gap} x1={x(own)} x2={x(felt[widest]!)} y1={y(widest)} y2={y(widest)} />
            )}
            {!isEmpty(drawn) && <path className={styles.ownLine} d={pathOf(drawn)} />}
            <path className={styles.worldLine} d={pathOf(felt)} />
          </svg>
          {felt.map((value, at) => (
            <span key={at} className={styles.worldDot} style={placeOf(value, at)} />
          ))}
          {drawn.map(
            (value, at) =>
              value !== null && <span key={at} className={styles.ownDot} style={placeOf(value, at)} />,
          )}
        </div>
      </div>
    </Figure>
  );
}

const placeOf = (feeling: number, row: number) => ({
  left: `${(100 * x(feeling)) / WIDTH}%`,
  top: `${(row + 0.5) * ROW}rem`,
});

/** A line through the points; where one is missing it begins anew. */
function pathOf(values: Given): string {
  return values
    .map((value, at) => {
      if (value === null) return '';
      const before = values[at - 1];
      return `${before === null || before === undefined ? 'M' : 'L'}${x(value)} ${y(at)}`;
    })
    .join('');
}
