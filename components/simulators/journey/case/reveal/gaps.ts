/** Feelings or shares that the learner gave, touchpoint by touchpoint; null: left empty. */
export type Given = readonly (number | null)[];

/** Where what was given lies farthest from the world; undefined where nothing was given. The first of equals. */
export function widestGap(given: Given, world: readonly number[]): number | undefined {
  let widest: number | undefined;
  let most = -1;
  given.forEach((value, at) => {
    if (value === null) return;
    const gap = Math.abs(value - world[at]!);
    if (gap > most) [most, widest] = [gap, at];
  });
  return widest;
}

/** Where the most is; undefined where there is nothing above 0. The first of equals. */
export function placeOfMost(values: Given): number | undefined {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return most === 0 ? undefined : values.indexOf(most);
}

/** Whether several have the most: then none was said to be it. */
export const hasTie = (values: Given): boolean => {
  const place = placeOfMost(values);
  return place !== undefined && values.indexOf(values[place]!, place + 1) !== -1;
};

export const sumOf = (values: Given): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

export const isEmpty = (given: Given): boolean => given.every((value) => value === null);
