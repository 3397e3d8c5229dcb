import type { Assignment } from './assignment';
import type { CheckedHandIn, Flag } from './check';

/**
 * Adds what only the whole class shows: who handed in twice and which one counts, who decided or wrote the same as somebody
 * else, who is not on the list. Order of `rows` is the order in which they came to the desk; among hand-ins of one student the
 * claimed time decides which is the later one, then that order.
 */
export function crossCheck(
  rows: readonly CheckedHandIn[],
  assignment: Assignment,
  numbersOnList: ReadonlySet<string> | undefined,
): CheckedHandIn[] {
  const seen = new Set<string>();
  const counting = countingRows(rows, assignment);
  const byDecisions = receiptsBy(rows, (row) => (row.outcome.status === 'scored' ? row.decisionsHash : ''));
  const byTexts = receiptsBy(rows, (row) => row.textsHash);
  return rows.map((row) => {
    const { number } = row.handIn.student;
    const added: Flag[] = [];
    if (numbersOnList && !numbersOnList.has(number)) added.push({ code: 'not-on-list' });
    const counts = counting.get(number)!;
    if (seen.has(row.receipt)) added.push({ code: 'repeated' });
    else if (counts !== row.receipt) added.push({ code: 'replaced', by: counts });
    seen.add(row.receipt);
    const others = (found: Map<string, CheckedHandIn[]>, hash: string) =>
      (found.get(hash) ?? [])
        .filter(({ handIn }) => handIn.student.number !== number)
        .map(({ receipt }) => receipt);
    const decisions = others(byDecisions, row.decisionsHash);
    if (decisions.length > 0) added.push({ code: 'same-decisions', as: decisions });
    const texts = others(byTexts, row.textsHash);
    if (texts.length > 0 && decisions.length === 0) added.push({ code: 'same-texts', as: texts });
    return { ...row, flags: [...row.flags, ...added] };
  });
}

/** Receipt of the hand-in that counts, by student number. */
function countingRows(rows: readonly CheckedHandIn[], { resubmit }: Assignment): Map<string, string> {
  const chosen = new Map<string, CheckedHandIn>();
  for (const row of rows) {
    const { number } = row.handIn.student;
    const before = chosen.get(number);
    const later = before && row.handIn.claimed.handedIn >= before.handIn.claimed.handedIn;
    if (!before || later === resubmit) chosen.set(number, row);
  }
  return new Map([...chosen].map(([number, { receipt }]) => [number, receipt]));
}

function receiptsBy(
  rows: readonly CheckedHandIn[],
  hashOf: (row: CheckedHandIn) => string,
): Map<string, CheckedHandIn[]> {
  const found = new Map<string, CheckedHandIn[]>();
  for (const row of rows) {
    const hash = hashOf(row);
    if (hash === '') continue;
    const same = found.get(hash);
    if (same) same.push(row);
    else found.set(hash, [row]);
  }
  return found;
}
