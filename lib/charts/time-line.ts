import { ticks } from 'd3';
import { isoDate, monthNumber } from '@/lib/math';

/** Where things stand on a line of days: shares of its length, 0 left to 1 right. */
export interface TimeLine {
  /** Number of a day; may lie outside 0 to 1. */
  position(day: number): number;
  /** First days of some months, evenly apart, with their label `2025-04`. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** A line from `firstDay` to `lastDay` with about `count` month ticks. */
export function timeLine(firstDay: number, lastDay: number, count: number): TimeLine {
  const position = (day: number) => (day - firstDay) / (lastDay - firstDay);
  const wanted = new Set(ticks(monthNumber(firstDay), monthNumber(lastDay), count).filter(Number.isInteger));
  const starts: { at: number; label: string }[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    const iso = isoDate(day);
    if (iso.endsWith('-01') && wanted.has(monthNumber(day)))
      starts.push({ at: position(day), label: iso.slice(0, 7) });
  }
  return { position, ticks: starts };
}
