import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { canonicalJson, type Parsed } from '@/lib/scoring';
import { murmur3 } from '@/lib/math';
import { fromBase32, numberFromBase32, numberToBase32, tidyCode, toBase32 } from './base32';
import { MAX_HAND_IN, parseHandIn, receiptOf, type HandIn } from './hand-in';

/**
 * The hand-in as text that survives a chat. It is cut into parts `~RRRRNN…CC~`: four characters of the receipt, so that several
 * hand-ins in one paste come apart; the part's number; up to 40 characters; two that check the part. Part 0 says how many there
 * are and how long the content is. Whatever stands between the parts is for people and is passed over. In a QR code `*` stands for
 * `~`, which its letters do not have.
 */
const PART = 40;
const ID = 4;
const CHECK = 2;
const FORM = '1';

/** The parts, one a line. */
export function textForm(handIn: HandIn): string {
  const json = strToU8(canonicalJson(handIn));
  const body = toBase32(deflateSync(json, { level: 9 }));
  const pieces = body.match(new RegExp(`.{1,${PART}}`, 'g')) ?? [];
  const head = `${FORM}${numberToBase32(pieces.length, 2)}${numberToBase32(json.length, 4)}`;
  const id = receiptOf(handIn).slice(0, ID);
  return [head, ...pieces]
    .map((piece, i) => {
      const plain = `${id}${numberToBase32(i, 2)}${piece}`;
      return `~${spaced(plain + checkOf(plain))}~`;
    })
    .join('\n');
}

const spaced = (text: string) => text.replace(/.{6}(?=.)/g, '$& ');

const checkOf = (plain: string) => numberToBase32(murmur3(strToU8(plain), 0) % 1024, CHECK);

/** What was found of one hand-in. */
export type FoundText = { readonly receipt: string } & Parsed<HandIn>;

/** One thousand hand-ins. */
const MAX_TEXT = 8_000_000;

/**
 * Finds every hand-in of a pasted text. `receipt` is the four characters that the parts begin with, or the whole receipt.
 *
 * Codes: `tail-lost` (at: first part missing, of how many), `parts-lost`, `part-damaged` (at: its number), `head-lost`, `newer-form`,
 * `too-large`, `changed` (whole, and not what the receipt says), and those of `parseHandIn`.
 */
export function findTextForms(text: string): FoundText[] {
  const groups = new Map<string, Map<number, string>>();
  const spoilt = new Map<string, Set<number>>();
  for (const segment of text
    .slice(0, MAX_TEXT)
    .replace(/[～〜∼˜*＊]/g, '~')
    .split('~')) {
    // A part is 49 characters; with spaces between all of them and hard breaks it stays below this.
    if (segment.length < ID + 2 + CHECK || segment.length > 400) continue;
    const tidy = tidyCode(segment);
    if (!/^[0-9A-HJKMNP-TV-Z]{9,48}$/.test(tidy)) continue;
    const [plain, check] = [tidy.slice(0, -CHECK), tidy.slice(-CHECK)];
    const id = plain.slice(0, ID);
    const number = numberFromBase32(plain.slice(ID, ID + 2));
    if (check === checkOf(plain)) addTo(groups, id).set(number, plain.slice(ID + 2));
    else (spoilt.get(id) ?? spoilt.set(id, new Set()).get(id)!).add(number);
  }
  // Parts that are all spoilt have no group of their own: still somebody's hand-in.
  for (const id of spoilt.keys()) if (!groups.has(id) && spoilt.get(id)!.size > 1) groups.set(id, new Map());
  return [...groups].map(([id, parts]) => assemble(id, parts, spoilt.get(id) ?? new Set()));
}

function addTo(groups: Map<string, Map<number, string>>, id: string): Map<number, string> {
  const parts = groups.get(id) ?? new Map<number, string>();
  groups.set(id, parts);
  return parts;
}

function assemble(id: string, parts: Map<number, string>, spoilt: ReadonlySet<number>): FoundText {
  const fail = (code: string, at: string): FoundText => ({ receipt: id, ok: false, problem: { code, at } });
  const head = parts.get(0);
  if (head === undefined) return spoilt.has(0) ? fail('part-damaged', '0') : fail('head-lost', '');
  if (head[0] !== FORM) return fail('newer-form', '');
  const count = numberFromBase32(head.slice(1, 3));
  const length = numberFromBase32(head.slice(3, 7));
  if (length > MAX_HAND_IN) return fail('too-large', '');
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((number) => !parts.has(number));
  if (missing.length > 0) return fail(...lossOf(missing, count, spoilt));
  const body = Array.from({ length: count }, (_, i) => parts.get(i + 1)).join('');
  const json = unpacked(body, length);
  if (json === undefined) return fail('changed', '');
  const parsed = parseHandIn(json);
  if (!parsed.ok) return { receipt: id, ...parsed };
  const receipt = receiptOf(parsed.value);
  return receipt.slice(0, ID) === id ? { receipt, ...parsed } : fail('changed', '');
}

/** A tail cut within a part leaves that part spoilt: still a lost tail. */
function lossOf(
  missing: readonly number[],
  count: number,
  spoilt: ReadonlySet<number>,
): [code: 'tail-lost' | 'part-damaged' | 'parts-lost', at: string] {
  const [first] = missing;
  const isTail = missing.length === count - first! + 1;
  const later = missing.find(
    (number) => spoilt.has(number) && !(isTail && number === first && count > first),
  );
  if (later !== undefined) return ['part-damaged', `${later}/${count}`];
  return [isTail ? 'tail-lost' : 'parts-lost', `${first}/${count}`];
}

/** The content, unpacked into exactly the room that it said it needs: a small text cannot blow up. */
function unpacked(body: string, length: number): unknown {
  try {
    const bytes = inflateSync(fromBase32(body) ?? new Uint8Array(), { out: new Uint8Array(length) });
    return bytes.length === length ? JSON.parse(strFromU8(bytes)) : undefined;
  } catch {
    return undefined;
  }
}
