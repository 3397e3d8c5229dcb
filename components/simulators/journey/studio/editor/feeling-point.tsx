import { useRef, type KeyboardEvent } from 'react';
import type { Id, VersionName } from '@/lib/journey-map';
import { useActions, useWords } from './context';
import { heightOf, signed, valueAt, type CurvePoint } from './curve';
import { pointId } from './focus';
import { useNames } from './names';
import type { EditorWords } from './words';
import styles from './feeling.module.css';

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 0.5,
  ArrowRight: 0.5,
  ArrowDown: -0.5,
  ArrowLeft: -0.5,
};

/** One point of the curve: a slider that stands upright, to be dragged or moved by keys. */
export function FeelingPoint({
  point: { touchpoint, stage, along },
  of,
  persona,
  version,
}: {
  point: CurvePoint;
  /** Columns in all. */
  of: number;
  persona: Id;
  version: VersionName;
}) {
  const words = useWords();
  const names = useNames();
  const { edit, endRun } = useActions();
  const dragging = useRef(false);
  const { id, feelings } = touchpoint;
  const value = feelings[persona];
  const set = (next: number | null) =>
    edit({ kind: 'set-feeling', version, touchpoint: id, persona, value: next });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const to =
      step !== undefined
        ? Math.min(3, Math.max(-3, (value ?? 0) + step))
        : event.key === 'Home'
          ? -3
          : event.key === 'End'
            ? 3
            : undefined;
    if (to !== undefined) set(to);
    else if (event.key === 'Delete' || event.key === 'Backspace') set(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      id={pointId(version, id)}
      role="slider"
      tabIndex={0}
      className={`${styles.point} ${value === undefined ? styles.unset : ''}`}
      style={{ left: `${(along / of) * 100}%`, top: `${heightOf(value ?? 0) * 100}%` }}
      aria-label={`${names.stage(stage)} · ${names.touchpoint(touchpoint)}`}
      aria-orientation="vertical"
      aria-valuemin={-3}
      aria-valuemax={3}
      aria-valuenow={value ?? 0}
      aria-valuetext={feelingText(words, value)}
      onKeyDown={onKeyDown}
      onBlur={endRun}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        endRun();
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const scale = event.currentTarget.parentElement;
        if (!dragging.current || !scale) return;
        const { top, height } = scale.getBoundingClientRect();
        const next = valueAt((event.clientY - top) / height);
        if (next !== value) set(next);
      }}
      onPointerUp={() => {
        dragging.current = false;
        endRun();
      }}
      onPointerCancel={() => (dragging.current = false)}
    >
      <span className={styles.value} aria-hidden="true">
        {value === undefined ? '' : signed(value)}
      </span>
    </div>
  );
}

/** A feeling in number and word. */
export const feelingText = (words: EditorWords, value: number | undefined): string =>
  value === undefined
    ? words.feeling.none
    : words.feeling.value(signed(value), words.feeling.levels[Math.round(value) + 3] ?? '');
