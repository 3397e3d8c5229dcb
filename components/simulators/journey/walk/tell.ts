import { mostOf } from './findings';
import type { WalkAnswer } from './use-walks';

/** Whose story is told first: somebody who ends differently in the walks, else somebody who leaves where most do. */
export function firstToTell(answers: readonly WalkAnswer[]): number {
  const [first] = answers;
  const last = answers.at(-1);
  if (!first || !last) return 0;
  // The last two are the world before and after; what the map says is not what happened.
  const before = answers.at(-2) ?? first;
  const differs = (one: typeof first) =>
    Array.from({ length: first.crowd.customers }, (_, i) => i).find((i) => {
      const [a, b] = [one.crowd.leftAt[i], last.crowd.leftAt[i]];
      return a !== undefined && b !== undefined && (a === -1) !== (b === -1);
    });
  const worst = mostOf(before.outcome, 'leftShare')?.id ?? null;
  return (
    (answers.length > 1 ? (differs(before) ?? differs(first)) : undefined) ??
    before.telling.find(({ leftAt }) => leftAt === worst)?.customer ??
    0
  );
}
