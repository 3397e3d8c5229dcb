import type { OpenFailure } from './protocol';

const MB = 1024 * 1024;

/** Plain CSV: the columns that are kept of it fit a tab of an old PC. */
export const MAX_FILE_BYTES = 512 * MB;

/** Quoted fields or another encoding than UTF-8: the reader of those holds the whole text (`MOST_DIALECT_BYTES`). */
export const MAX_DIALECT_BYTES = 256 * MB;

/** A workbook, packed. */
export const MAX_WORKBOOK_BYTES = 25 * MB;

/** Names the luck of the tea house's customers; the course's own world everywhere. */
export const TEA_HOUSE_SEED = 'wuping';

/** What the file picker offers. */
export const OFFERED_FILES = '.csv,.tsv,.txt,.xlsx';

/** Spreadsheets that have to be saved in another form first. */
const OTHER_SPREADSHEETS = ['xls', 'et', 'ett', 'wps', 'xlsb', 'ods', 'numbers'];

/** Ending of a file's name, small letters, without the dot. */
export const endingOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Why a file is refused before a byte of it is read, if it is: the sizes stand in `place` as digits. */
export function refusal({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): OpenFailure | undefined {
  const ending = endingOf(name);
  if (OTHER_SPREADSHEETS.includes(ending)) return { code: 'old-spreadsheet', place: { value: `.${ending}` } };
  const most = ending === 'xlsx' ? MAX_WORKBOOK_BYTES : MAX_FILE_BYTES;
  if (size > most) return { code: 'too-large', place: { value: String(size), detail: String(most) } };
  return undefined;
}
