'use client';

import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { personAt, type PeoplePlan } from './people-layout';
import { drawPeople, markSheet, marksOf, type Scene } from './people-marks';
import styles from './people.module.css';
import { useInks } from './use-inks';

/** How long everybody needs to her new rung. */
const TRAVEL_MS = 1100;
/** Marks are small: a finger need not hit them. */
const REACH = 14;

const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const eased = (part: number) => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

/** The layer of people: the picture behind it has the bands and the words. */
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
  const canvas = useRef<HTMLCanvasElement>(null);
  const part = useRef<number>(undefined);
  const inks = useInks();
  const marks = useMemo(() => marksOf(before, now), [before, now]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || inks.length === 0) return;
    const scale = Math.min(3, devicePixelRatio);
    context.canvas.width = Math.round(plan.width * scale);
    context.canvas.height = Math.round(plan.height * scale);
    const scene: Scene = { plan, marks, sheet: markSheet(plan.pitch, scale, inks), inks, scale, chosen };
    const target = moment === 'start' ? 0 : 1;
    part.current ??= staged ? 0 : target;
    if (wantsStillness()) part.current = target;
    const from = part.current;
    let began: number | undefined;
    let frame = 0;
    const step = (time: number) => {
      began ??= time;
      const done = from === target ? 1 : Math.min(1, (time - began) / TRAVEL_MS);
      part.current = done === 1 ? target : from + (target - from) * eased(done);
      drawPeople(context, scene, part.current);
      if (done < 1) frame = requestAnimationFrame(step);
    };
    // A change of size or colour empties the canvas: something is there before the next frame.
    drawPeople(context, scene, from);
    if (from !== target) frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [plan, marks, inks, moment, staged, chosen]);

  const choose = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLCanvasElement>) => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const zoom = plan.width / width;
    const places = moment === 'start' ? plan.start : plan.end;
    const found = personAt(places, (clientX - left) * zoom, (clientY - top) * zoom, REACH);
    if (found !== undefined) onChoose(found);
  };
  return (
    <canvas ref={canvas} className={styles.canvas} role="img" aria-label={description} onClick={choose} />
  );
}
