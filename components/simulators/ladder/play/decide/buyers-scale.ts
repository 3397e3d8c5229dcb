const STEPS = [1, 2, 5];

/** Round ticks round these values: at most six, the first not above the least, the last not below the most. */
export function ticksRound(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  let decade = 1;
  for (;;) {
    for (const base of STEPS) {
      const step = base * decade;
      const from = Math.floor(least / step);
      const to = Math.max(from + 1, Math.ceil(most / step));
      if (to - from <= 5) return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
    }
    decade *= 10;
  }
}
