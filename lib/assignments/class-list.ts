import { normaliseName, normaliseNumber, type Student } from './student';

export interface ClassList {
  readonly students: readonly Student[];
  /** Lines without a student number, and numbers that stand there twice. */
  readonly problems: readonly {
    readonly line: number;
    readonly code: 'no-number' | 'repeated';
    readonly text: string;
  }[];
}

const MAX_STUDENTS = 5000;

/**
 * Reads a pasted class list: one student a line, number and name in any order, parted by tab, comma or spaces; other columns are
 * passed over. The number is the cell with the most digits. A first line without digits is a header.
 */
export function parseClassList(text: string): ClassList {
  const students = new Map<string, Student>();
  const problems: ClassList['problems'][number][] = [];
  text
    .slice(0, 1_000_000)
    .split(/\r\n|[\n\r]/)
    .slice(0, MAX_STUDENTS + 1)
    .forEach((raw, i) => {
      const cells = cellsOf(raw);
      if (cells.length === 0) return;
      const digits = (cell: string) => cell.replace(/\D/g, '').length;
      const place = cells.reduce((best, cell, j) => (digits(cell) > digits(cells[best]!) ? j : best), 0);
      const number = digits(cells[place]!) > 0 ? normaliseNumber(cells[place]!) : undefined;
      if (number === undefined) {
        if (i > 0) problems.push({ line: i + 1, code: 'no-number', text: raw.trim().slice(0, 60) });
        return;
      }
      if (students.has(number)) {
        problems.push({ line: i + 1, code: 'repeated', text: number });
        return;
      }
      const named = cells.find((cell, j) => j !== place && /\p{L}/u.test(cell));
      students.set(number, { number, name: normaliseName(named ?? '') ?? '' });
    });
  return { students: [...students.values()], problems };
}

function cellsOf(line: string): string[] {
  const parted = /[\t,，;；]/.test(line) ? line.split(/[\t,，;；]/) : line.trim().split(/\s+/);
  return parted
    .map((cell) => cell.normalize('NFKC').replace(/^["'\s]+|["'\s]+$/g, ''))
    .filter((cell) => cell !== '');
}
