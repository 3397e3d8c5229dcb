'use client';

import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { personAt, type PeoplePlan } from './people-layout';
import { drawMoving, drawStill, markSheet, marksOf, type Scene } from './people-marks';
import styles from './people.module.css';
import { useInks } from './use-inks';

/** How long everybody needs to her new rung. */
const TRAVEL_MS = 1100;
/** Marks are small: a finger need not hit them. */
const REACH = 14;
/** Device pixels of a pixel of the page: more cannot be told apart at this size, and costs time. */
const SHARPEST = 2;

const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const eased = (part: number) => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

/** The people, over the picture that has the bands and the words: a layer of those who stay, drawn once, and one of those who move. */
export function PeopleCanvas({
  plan,
  before,
  now,
  moment,
  staged,
  chosen,
  onChoose,
  description,
}: {
  readonly plan: PeoplePlan;
  readonly before: Readonly<Uint8Array>;
  readonly now: Readonly<Uint8Array>;
  readonly moment: 'start' | 'end';
  /** A quarter has only now passed: people travel when the picture first shows. */
  readonly staged: boolean;
  readonly chosen: number | undefined;
  readonly onChoose: (person: number) => void;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}) {
  const still = useRef<HTMLCanvasElement>(null);
  const moving = useRef<HTMLCanvasElement>(null);
  const part = useRef<number>(undefined);
  const inks = useInks();
  const scene = useMemo((): Omit<Scene, 'chosen'> | undefined => {
    if (inks.length === 0) return undefined;
    const scale = Math.min(SHARPEST, devicePixelRatio);
    const sheet = markSheet(plan.pitch, scale, inks);
    return { plan, marks: marksOf(before, now), inks, scale, sheet };
  }, [plan, before, now, inks]);

  useEffect(() => {
    const context = still.current && scene && sized(still.current, scene);
    if (context && scene) drawStill(context, { ...scene, chosen: undefined });
  }, [scene]);

  useEffect(() => {
    const context = moving.current && scene && sized(moving.current, scene);
    if (!context || !scene) return;
    const shown = { ...scene, chosen };
    const target = moment === 'start' ? 0 : 1;
    part.current ??= staged ? 0 : target;
    if (wantsStillness()) part.current = target;
    const from = part.current;
    let began: number | undefined;
    let frame = 0;
    const step = (time: number) => {
      began ??= time;
      const done = Math.min(1, (time - began) / TRAVEL_MS);
      part.current = done === 1 ? target : from + (target - from) * eased(done);
      drawMoving(context, shown, part.current);
      if (done < 1) frame = requestAnimationFrame(step);
    };
    // A change of size or colour empties the canvas: something is there before the next frame.
    drawMoving(context, shown, from);
    if (from !== target) frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [scene, moment, staged, chosen]);

  const choose = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLCanvasElement>) => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const zoom = plan.width / width;
    const places = moment === 'start' ? plan.start : plan.end;
    const found = personAt(places, (clientX - left) * zoom, (clientY - top) * zoom, REACH);
    if (found !== undefined) onChoose(found);
  };
  return (
    <>
      <canvas ref={still} className={styles.canvas} role="img" aria-label={description} />
      <canvas ref={moving} className={styles.canvas} aria-hidden="true" onClick={choose} />
    </>
  );
}

/** The drawing of a canvas as large as the plan, empty. */
function sized(canvas: HTMLCanvasElement, { plan, scale }: Pick<Scene, 'plan' | 'scale'>) {
  canvas.width = Math.round(plan.width * scale);
  canvas.height = Math.round(plan.height * scale);
  return canvas.getContext('2d');
}
