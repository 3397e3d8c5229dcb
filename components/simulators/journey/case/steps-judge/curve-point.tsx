import { useRef, type KeyboardEvent } from 'react';
import { heightOf, signed, valueAt } from '../../studio/editor/curve';
import styles from './curve.module.css';

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 0.5,
  ArrowRight: 0.5,
  ArrowDown: -0.5,
  ArrowLeft: -0.5,
};

/** One point of the curve: a slider that stands upright, to be dragged or moved by keys in half steps; Delete empties it. */
export function CurvePoint({
  label,
  spoken,
  value,
  left,
  onChange,
}: {
  label: string;
  /** The value in number and word. */
  spoken: string;
  value: number | null;
  /** Per cent of the width. */
  left: number;
  onChange: (value: number | null) => void;
}) {
  const dragging = useRef(false);
  function onKeyDown(event: KeyboardEvent) {
    const by = STEPS[event.key];
    if (by !== undefined) onChange(Math.min(3, Math.max(-3, (value ?? 0) + by)));
    else if (event.key === 'Home') onChange(-3);
    else if (event.key === 'End') onChange(3);
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
    else return;
    event.preventDefault();
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`${styles.point} ${value === null ? styles.unset : ''}`}
      style={{ left: `${left}%`, top: `${heightOf(value ?? 0) * 100}%` }}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={-3}
      aria-valuemax={3}
      aria-valuenow={value ?? 0}
      aria-valuetext={spoken}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const scale = event.currentTarget.parentElement;
        if (!dragging.current || !scale) return;
        const { top, height } = scale.getBoundingClientRect();
        const next = valueAt((event.clientY - top) / height);
        if (next !== value) onChange(next);
      }}
      onPointerUp={() => (dragging.current = false)}
      onPointerCancel={() => (dragging.current = false)}
    >
      <span className={styles.value} aria-hidden="true">
        {value === null ? '' : signed(value)}
      </span>
    </div>
  );
}
