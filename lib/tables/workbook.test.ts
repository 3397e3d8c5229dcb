import { Zip, ZipDeflate, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDialect, TableError, workbookCells } from '.';

const SHEET = 'xl/worksheets/sheet1.xml';
const KB = 1024;

/** A zip written in one go, without the sizes in front: they come after each file. */
function streamed(unpacked: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, part) => parts.push(part));
  const sheet = new ZipDeflate(SHEET);
  zip.add(sheet);
  sheet.push(new Uint8Array(unpacked), true);
  zip.end();
  return Uint8Array.from(Buffer.concat(parts));
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof TableError ? error.code : error),
  );

test.each([
  ['sizes in front', zipSync({ [SHEET]: new Uint8Array(900 * KB) })],
  ['sizes behind', streamed(900 * KB)],
  ['not packed', zipSync({ [SHEET]: new Uint8Array(900 * KB) }, { level: 0 })],
])('what unpacks to more than the limit is called too large: %s', async (_, bytes) => {
  expect(await codeOf(workbookCells(bytes, 800 * KB))).toBe('workbook-too-large');
});

test('a zip that is no workbook, and one that is cut off', async () => {
  expect(await codeOf(workbookCells(zipSync({ 'a.txt': new Uint8Array(9) })))).toBe('bad-workbook');
  expect(await codeOf(workbookCells(streamed(900 * KB).subarray(0, 300)))).toBe('bad-workbook');
});

test('a picture is no text, whatever encoding its bytes are in', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff);
  expect(() => readDialect(png, {})).toThrow(
    expect.objectContaining({ code: 'binary', place: { line: 3 } }) as Error,
  );
});
