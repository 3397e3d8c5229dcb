import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import styles from './histogram.module.css';

export interface Cut {
  readonly value: number;
  /** Stands in the knob; without it there is none. */
  readonly mark: string;
  /** What it parts, and its value in words. */
  readonly label: string;
  readonly valueText: string;
  /** It does not pass its neighbours. */
  readonly least: number;
  readonly most: number;
}

export interface CutMoves {
  /** A place on the drawing as a value, rounded to what a reader would say. */
  readonly valueAt: (x: number) => number;
  readonly step: number;
  /** Called as the cut moves, within its room; `moved` when it is let go, `givenUp` when it goes back. */
  readonly move: (value: number) => void;
  readonly moved: () => void;
  readonly givenUp: () => void;
}

const KNOB = 13.5;

/** A cut line with a knob at its foot: dragged, or moved by arrow keys, page keys, Home and End. */
export function CutHandle({
  cut,
  x,
  top,
  bottom,
  knob,
  width,
  moves,
}: {
  readonly cut: Cut;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the knob's middle. */
  readonly knob: number;
  /** Of the whole drawing. */
  readonly width: number;
  /** Without it the cut stands still. */
  readonly moves?: CutMoves | undefined;
}) {
  /** How far from the line the pointer took hold. */
  const grip = useRef(0);
  const within = (value: number) => Math.min(cut.most, Math.max(cut.least, value));

  function place(event: PointerEvent<SVGGElement>): number {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return box ? ((event.clientX - box.left) / box.width) * width : x;
  }

  function press(event: KeyboardEvent, { move, givenUp, step }: CutMoves) {
    const to = targetOf(event.key, cut, step);
    if (event.key === 'Escape') givenUp();
    if (to === undefined) return;
    event.preventDefault();
    if (Number.isFinite(to)) move(within(to));
  }

  return (
    <g
      className={moves ? styles.moving : styles.still}
      {...(moves && {
        role: 'slider',
        tabIndex: 0,
        'aria-label': cut.label,
        'aria-valuenow': cut.value,
        'aria-valuetext': cut.valueText,
        'aria-valuemin': Number.isFinite(cut.least) ? cut.least : undefined,
        'aria-valuemax': Number.isFinite(cut.most) ? cut.most : undefined,
        onKeyDown: (event: KeyboardEvent) => press(event, moves),
        onKeyUp: moves.moved,
        onBlur: moves.moved,
        onPointerDown: (event: PointerEvent<SVGGElement>) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus();
          grip.current = place(event) - x;
        },
        onPointerMove: (event: PointerEvent<SVGGElement>) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            moves.move(within(moves.valueAt(place(event) - grip.current)));
        },
        onPointerUp: moves.moved,
        onPointerCancel: moves.givenUp,
      })}
    >
      <title>{cut.valueText}</title>
      <line className={styles.cut} x1={x} x2={x} y1={top} y2={bottom} />
      {moves && <rect className={styles.reach} x={x - 8} y={top} width={16} height={bottom - top} />}
      {cut.mark && (
        <>
          <circle className={styles.knob} cx={x} cy={knob} r={KNOB - 1} />
          <text className={styles.mark} x={x} y={knob + 5} textAnchor="middle">
            {cut.mark}
          </text>
        </>
      )}
    </g>
  );
}

function targetOf(key: string, { value, least, most }: Cut, step: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step;
    case 'PageUp':
      return value + 10 * step;
    case 'PageDown':
      return value - 10 * step;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return undefined;
  }
}
