/** Cells of a pasted table, with the line on which each row begins. */
export interface CellRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Cells =
  { readonly ok: true; readonly rows: readonly CellRow[] } | { readonly ok: false; readonly line: number };

/**
 * Cells of text that a spreadsheet copied or wrote: apart by tabs, else by semicolons or commas, whichever the first line has.
 * Quoted cells (RFC 4180) may hold those, line ends and doubled quotes. Empty lines are passed over.
 */
export function cellsOf(text: string): Cells {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const mark = separatorOf(source);
  const rows: CellRow[] = [];
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      const cell = source[at] === '"' ? quoted(source, at) : plain(source, at, mark);
      if (cell === null) return { ok: false, line: start };
      cells.push(cell.text.trim());
      line += cell.lines;
      at = cell.end;
      if (source[at] !== mark) break;
      at++;
    }
    // After a quoted cell something may stand before the line's end: it belongs to nobody.
    while (at < source.length && source[at] !== '\n') at++;
    at++;
    line++;
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells });
  }
  return { ok: true, rows };
}

function separatorOf(text: string): string {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  if (count('\t') > 1) return '\t';
  return [',', ';', '，'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly lines: number;
}

function plain(text: string, start: number, mark: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== mark && text[end] !== '\n') end++;
  return { text: text.slice(start, end), end, lines: 0 };
}

function quoted(text: string, start: number): Cell | null {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return null;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const inside = text.slice(start + 1, end);
  return { text: inside.replace(/""/g, '"'), end: end + 1, lines: inside.split('\n').length - 1 };
}
