import { unzipSync, type UnzipFileInfo } from 'fflate';
import { findTextForms, MAX_HAND_IN, parseHandInFile, type HandIn } from '@/lib/assignments';
import type { Parsed } from '@/lib/scoring';

/** Something that was dropped, picked or pasted. */
export interface RawSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One hand-in of a source, or why none could be read there. `source` names file and entry. */
export interface Found {
  readonly source: string;
  readonly read: Parsed<HandIn>;
  /** As far as it could be made out: the whole receipt, or its first four characters. */
  readonly receipt?: string;
}

export const MAX_ENTRIES = 2000;
export const MAX_ENTRY = MAX_HAND_IN;
export const MAX_UNPACKED = 20 * 1024 * 1024;
/** Text of a thousand hand-ins, or a zip of them. */
export const MAX_SOURCE = 20 * 1024 * 1024;

/**
 * Reads the hand-ins of one file: a hand-in file, a text that holds text forms, or a zip of both. Total: whatever the bytes, at
 * least one line, and one bad entry leaves the others alone.
 *
 * Codes besides those of `parseHandInFile` and `findTextForms`: `unreadable`, `not-text`, `wrong-type`, `archive` (RAR, 7-Zip),
 * `desk-file`, `no-hand-in`; of a zip `zip-damaged`, `zip-encrypted`, `zip-in-zip`, `too-many-entries`, `too-large-in-all`,
 * `same-name`.
 */
export function readSource({ name, bytes }: RawSource): Found[] {
  if (bytes.length > MAX_SOURCE) return [problem(name, 'too-large')];
  if (bytes.length === 0) return [problem(name, 'empty')];
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return readZip(name, bytes);
  return readPlain(name, bytes);
}

const problem = (source: string, code: string, at = ''): Found => ({
  source,
  read: { ok: false, problem: { code, at } },
});

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

const isArchive = (bytes: Uint8Array) =>
  startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf);

function readPlain(source: string, bytes: Uint8Array): Found[] {
  if (isArchive(bytes)) return [problem(source, 'archive')];
  const text = textOf(bytes);
  if (text === undefined) return [problem(source, 'not-text')];
  return readText(source, text);
}

/** The hand-ins of a text: the file's JSON, or any number of text forms. */
export function readText(source: string, text: string): Found[] {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') return [problem(source, 'empty')];
  if (/^\{\s*"form"\s*:\s*"guanxi-lab-desk/.test(plain)) return [problem(source, 'desk-file')];
  const isJson = plain.startsWith('{') || plain.startsWith('[');
  const file = isJson ? parseHandInFile(plain) : undefined;
  if (file?.ok) return [{ source, read: file }];
  const forms = findTextForms(plain);
  if (forms.length > 0) return forms.map(({ receipt, ...read }) => ({ source, receipt, read }));
  return [file ? { source, read: file } : problem(source, 'no-hand-in')];
}

/** UTF-8, UTF-16 by its mark, else GB18030. Undefined for what is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  const wide = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : undefined;
  if (!wide && bytes.includes(0)) return undefined;
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return undefined;
}

const isJunk = (name: string) =>
  name.endsWith('/') || /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);

const isZipName = (name: string) => /\.(zip|rar|7z|tar|gz)$/i.test(name);
const isWanted = (name: string) => /\.(json|txt)$/i.test(name);

function readZip(source: string, bytes: Uint8Array): Found[] {
  // Bit 0 of the first entry's flags.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) && (bytes[6]! & 1) === 1) return [problem(source, 'zip-encrypted')];
  const entries: UnzipFileInfo[] = [];
  let count = 0;
  try {
    unzipSync(bytes, {
      filter(entry) {
        count += 1;
        if (count <= MAX_ENTRIES) entries.push(entry);
        return false;
      },
    });
  } catch {
    return [problem(source, 'zip-damaged')];
  }
  if (count > MAX_ENTRIES) return [problem(source, 'too-many-entries', String(count))];
  const real = entries.filter(({ name }) => !isJunk(name));
  const inside = (name: string) => `${source} › ${entryName(name)}`;
  const refused: Found[] = [];
  const wanted = new Map<string, UnzipFileInfo>();
  for (const entry of real) {
    const { name } = entry;
    if (wanted.has(name)) refused.push(problem(inside(name), 'same-name'));
    else if (isZipName(name)) refused.push(problem(inside(name), 'zip-in-zip'));
    else if (!isWanted(name)) refused.push(problem(inside(name), 'wrong-type'));
    else if (entry.originalSize > MAX_ENTRY) refused.push(problem(inside(name), 'too-large'));
    else wanted.set(name, entry);
  }
  const whole = [...wanted.values()].reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (whole > MAX_UNPACKED) return [problem(source, 'too-large-in-all')];
  if (wanted.size === 0) return refused.length > 0 ? refused : [problem(source, 'no-hand-in')];
  const unpacked = unpack(bytes, wanted);
  const found = [...wanted.keys()].flatMap((name): Found[] => {
    const own = unpacked.get(name);
    if (!own) return [problem(inside(name), 'zip-damaged')];
    return own.length === 0 ? [problem(inside(name), 'empty')] : readPlain(inside(name), own);
  });
  return [...found, ...refused];
}

/**
 * Each entry is unpacked into exactly the room that the directory declares, which was looked at before: an entry that lies about
 * its size is cut off and refused, not unpacked.
 */
function unpack(bytes: Uint8Array, wanted: ReadonlyMap<string, UnzipFileInfo>): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.has(name) })));
  } catch {
    // One of them is broken: one by one, so that the others come through.
    const found = new Map<string, Uint8Array>();
    for (const wish of wanted.keys())
      try {
        const own = unzipSync(bytes, { filter: ({ name }) => name === wish })[wish];
        if (own) found.set(wish, own);
      } catch {
        // Named as damaged by the caller.
      }
    return found;
  }
}

/** Zips made on Chinese Windows hold names in GBK without saying so; they come out byte by byte. */
function entryName(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[^\u0000-\u00ff]/.test(name)) return name;
  try {
    const bytes = Uint8Array.from(name, (char) => char.charCodeAt(0));
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return name;
  }
}
