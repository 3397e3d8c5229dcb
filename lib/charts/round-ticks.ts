/** Steps that people count in. */
const STEPS = [1, 2, 5, 10];

/** Round numbers from 0 up to `max`, about `count` of them and never more: 0, 200, 400 … Whole numbers only. */
export function roundTicks(max: number, count: number): number[] {
  let decade = 1;
  let step = 1;
  for (let i = 0; max / (STEPS[i]! * decade) > count - 1;) {
    i++;
    if (i === STEPS.length - 1) {
      i = 0;
      decade *= 10;
    }
    step = STEPS[i]! * decade;
  }
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
}
