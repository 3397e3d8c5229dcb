import { heightOf } from '../../studio/editor/curve';
import { CurvePoint } from './curve-point';
import type { TouchpointRow } from './touchpoints';
import styles from './curve.module.css';

export interface CurveWords {
  readonly label: string;
  readonly hint: string;
  readonly top: string;
  readonly bottom: string;
  readonly spoken: (value: number | null) => string;
}

/** The emotion curve. Points can be moved where there is room for a finger between them; on a phone it is a picture, and the list below is set. */
export function Curve({
  rows,
  feelings,
  words,
  onChange,
}: {
  rows: readonly TouchpointRow[];
  feelings: Readonly<Record<string, number | null>>;
  words: CurveWords;
  onChange: (id: string, value: number | null) => void;
}) {
  const of = rows.length;
  const points = rows.map(({ id }, i) => ({ value: feelings[id] ?? null, x: i + 0.5 }));
  const path = points
    .flatMap(({ value, x }) => (value === null ? [] : [`${x} ${heightOf(value).toFixed(4)}`]))
    .map((at, i) => `${i === 0 ? 'M' : 'L'}${at}`)
    .join('');
  return (
    <div className={styles.curve} role="group" aria-label={words.label}>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.scale}>
        <span className={styles.top}>{words.top}</span>
        <span className={styles.bottom}>{words.bottom}</span>
        <svg
          className={styles.lines}
          viewBox={`0 0 ${of} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {[0, 1, 2, 3, 4, 5, 6].map((y) => (
            <path key={y} className={y === 3 ? styles.zero : styles.rule} d={`M0 ${y / 6}H${of}`} />
          ))}
          <path className={styles.line} d={path} />
        </svg>
        {rows.map(({ id, name, number }, i) => {
          const value = feelings[id] ?? null;
          return (
            <CurvePoint
              key={id}
              label={`${number} ${name}`}
              spoken={words.spoken(value)}
              value={value}
              left={((i + 0.5) / of) * 100}
              onChange={(next) => onChange(id, next)}
            />
          );
        })}
        {points.map(
          ({ value, x }) =>
            value !== null && (
              <span
                key={x}
                className={styles.dot}
                style={{ left: `${(x / of) * 100}%`, top: `${heightOf(value) * 100}%` }}
                aria-hidden="true"
              />
            ),
        )}
      </div>
      <ol className={styles.names} aria-hidden="true">
        {rows.map(({ id, name, number }) => (
          <li key={id}>
            <b>{number}</b>
            <span>{name}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
