/** EIGHT_GROUPS counts in binary with M last: the important ones stand at odd places, the best at the end. */
export const importantFirst = <Group>(groups: readonly Group[]): Group[] =>
  [1, 0].flatMap((important) => groups.filter((_, i) => i % 2 === important).reverse());
