import type { Measure } from '@/lib/metrics';

export interface Row {
  readonly day: string;
  readonly cents: number;
}

/** What one reads off a customer's rows, as the house counts, before the limits are looked at. */
export interface Worked {
  /** The last day on which she bought. */
  readonly lastDay: string;
  /** The days on which she bought, in order, none twice. */
  readonly days: readonly string[];
  /** Days with more than one receipt. */
  readonly twice: readonly string[];
  readonly refunds: readonly Row[];
  /** Every amount, refunds among them. */
  readonly cents: readonly number[];
}

export function workedOf(rows: readonly Row[]): Worked {
  const bought = rows.filter(({ cents }) => cents > 0).map(({ day }) => day);
  const days = [...new Set(bought)].sort();
  return {
    lastDay: days.at(-1) ?? '',
    days,
    twice: days.filter((day) => bought.filter((other) => other === day).length > 1),
    refunds: rows.filter(({ cents }) => cents <= 0),
    cents: rows.map(({ cents }) => cents),
  };
}

/** Where a value stands among ascending limits: the limit that it has reached and the better one that it has not. */
export interface Standing {
  readonly score: number;
  readonly reached: number | undefined;
  readonly missed: number | undefined;
  /** Exactly on the limit that it has reached. */
  readonly exact: boolean;
}

/** R is reached from above (fewer days are better), F and M from below. A value on a limit has reached it. */
export function standingOf(measure: Measure, value: number, limits: readonly number[]): Standing {
  const easiestFirst = measure === 'r' ? [...limits].reverse() : limits;
  const count = easiestFirst.filter((limit) => (measure === 'r' ? value <= limit : value >= limit)).length;
  const reached = easiestFirst[count - 1];
  return { score: count + 1, reached, missed: easiestFirst[count], exact: reached === value };
}
