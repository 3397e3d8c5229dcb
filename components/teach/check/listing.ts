import type { Student } from '@/lib/assignments';
import { isFlagged, needsMarking, type Entry, type Unread } from './entries';

export const FILTERS = ['all', 'flagged', 'to-be-marked', 'unread', 'missing'] as const;
export type Filter = (typeof FILTERS)[number];
export const SORTS = ['arrival', 'number', 'name', 'score-low', 'score-high', 'claimed', 'flags'] as const;
export type Sort = (typeof SORTS)[number];

/** A line of the table. */
export type Line =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry }
  | { readonly kind: 'unread'; readonly id: string; readonly unread: Unread }
  | { readonly kind: 'missing'; readonly id: string; readonly student: Student };

export interface Listing {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly search: string;
}

/** The lines of a class in the order and choice asked for. What has no value to sort by stands last. */
export function linesOf(
  entries: readonly Entry[],
  unread: readonly Unread[],
  missing: readonly Student[],
  { filter, sort, search }: Listing,
): Line[] {
  const lines: Line[] = [
    ...entries
      .filter(
        (entry) =>
          filter === 'all' ||
          (filter === 'flagged' && isFlagged(entry)) ||
          (filter === 'to-be-marked' && needsMarking(entry)),
      )
      .map((entry): Line => ({ kind: 'entry', id: entry.row.id, entry })),
    ...(filter === 'all' || filter === 'unread' || filter === 'flagged'
      ? unread.map((one): Line => ({ kind: 'unread', id: one.id, unread: one }))
      : []),
    ...(filter === 'all' || filter === 'missing'
      ? missing.map((student): Line => ({ kind: 'missing', id: `missing ${student.number}`, student }))
      : []),
  ];
  const wish = tidy(search);
  const found = wish === '' ? lines : lines.filter((line) => tidy(wordsOf(line)).includes(wish));
  if (sort === 'arrival') return found;
  return found
    .map((line, i) => ({ line, i, key: keyOf(line, sort) }))
    .sort((a, b) => compare(a.key, b.key) || a.i - b.i)
    .map(({ line }) => line);
}

const tidy = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');

function wordsOf(line: Line): string {
  if (line.kind === 'unread') return `${line.unread.source} ${line.unread.receipt ?? ''}`;
  if (line.kind === 'missing') return `${line.student.number} ${line.student.name}`;
  const { student, listed, row, checked } = line.entry;
  return `${student.number} ${student.name} ${listed ?? ''} ${checked.receipt} ${row.source}`;
}

type Key = string | number | undefined;

function keyOf(line: Line, sort: Sort): Key {
  if (line.kind === 'unread') return sort === 'name' ? line.unread.source : undefined;
  if (line.kind === 'missing')
    return sort === 'number' ? line.student.number : sort === 'name' ? line.student.name : undefined;
  const { student, mark, checked } = line.entry;
  switch (sort) {
    case 'number':
      return student.number;
    case 'name':
      return student.name;
    case 'score-low':
      return mark?.total;
    case 'score-high':
      return mark && -mark.total;
    case 'claimed':
      return checked.handIn.claimed.handedIn || undefined;
    default:
      return -checked.flags.length;
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(a: Key, b: Key): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
