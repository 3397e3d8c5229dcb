import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { murmur3 } from '@/lib/math';
import { MAX_RUN_TEXT, refuse } from '@/components/ui/kept-runs/carry';
import { readRunText, runObject, type CarriedRun, type ReadRun } from './run-text';

/** `#run=1.<length of the body>.<length of the JSON>.<check>.<body>`; numbers in base 36, the body deflated JSON in base64url. */
export const LINK = '#run=';
const FORM = '1';
export const MAX_LINK = 60_000;

export function linkHash(carried: CarriedRun): string {
  const json = strToU8(JSON.stringify(runObject(carried)));
  const body = toBase64Url(deflateSync(json, { level: 9 }));
  return `${LINK}${[FORM, body.length.toString(36), json.length.toString(36), checkOf(body), body].join('.')}`;
}

const checkOf = (body: string) => murmur3(strToU8(body), 0).toString(36);

/** Reads a run from a link, from what stands after its #, or from a message with a link in it. */
export function readLink(text: string): ReadRun {
  if (text.length > MAX_LINK) return refuse('too-large', '', MAX_LINK);
  const from = text.indexOf(LINK);
  if (from < 0) return refuse('no-link');
  const [packed = ''] = text.slice(from + LINK.length).split(/\s/);
  const found = /^([0-9a-z]+)\.([0-9a-z]{1,6})\.([0-9a-z]{1,6})\.([0-9a-z]{1,8})\.([\w-]*)/i.exec(packed);
  if (!found) return refuse(/^\w+\./.test(packed) ? 'cut-short' : 'damaged-link');
  const [, form, bodyLength = '', jsonLength = '', check, body = ''] = found;
  if (form !== FORM) return refuse('newer-version');
  const meant = Number.parseInt(bodyLength, 36);
  if (body.length < meant) return refuse('cut-short', `${body.length}/${meant}`);
  // What stands behind the body was written by somebody else: a full stop, a bracket.
  const whole = body.slice(0, meant);
  if (checkOf(whole) !== check) return refuse('damaged-link');
  const room = Number.parseInt(jsonLength, 36);
  if (room > MAX_RUN_TEXT) return refuse('too-large', '', MAX_RUN_TEXT);
  const json = unpacked(whole, room);
  return json === undefined ? refuse('damaged-link') : readRunText(json);
}

/** Unpacked into exactly the room that it said it needs: a small link cannot blow up. */
function unpacked(body: string, length: number): string | undefined {
  try {
    const bytes = inflateSync(fromBase64Url(body), { out: new Uint8Array(length) });
    return bytes.length === length ? strFromU8(bytes) : undefined;
  } catch {
    return undefined;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
