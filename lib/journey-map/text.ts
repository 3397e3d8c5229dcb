import { Refused } from './problem';

/**
 * What no text of a map may hold: control characters (a line feed is none where lines are allowed), marks that turn the direction
 * of reading and so hide what a text says, halves of a character, and what XML forbids. Joiners and emoji stay.
 */
const BAD =
  /[\0-\t\v-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}]/u;
const ALL_BAD = new RegExp(BAD.source, 'gu');

/** A line holds no line feed; a text may. */
export type TextForm = 'line' | 'text';

/** Characters as a reader of Unicode counts them: an emoji outside the first plane is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The second half of a pair was counted with the first.
    if ((code & 0xfc00) === 0xdc00 && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) continue;
    length++;
  }
  return length;
}

/** The text, if a map may hold it. */
export function checkedText(text: string, form: TextForm, most: number, at: string): string {
  if (text.length > most && lengthOf(text) > most) throw new Refused('too-long', at);
  if (BAD.test(text) || (form === 'line' && text.includes('\n'))) throw new Refused('bad-character', at);
  return text;
}

/** Typed or pasted text as a map may hold it: line ends made one kind, tabs made spaces, what is forbidden left out. */
export function tidyText(text: string, form: TextForm): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replace(/\t/g, ' ');
  return (form === 'line' ? lines.replace(/\n+/g, ' ') : lines).replace(ALL_BAD, '');
}

/** Typed text, tidied and not longer than it may be. */
export function typed(text: string, form: TextForm, most: number, at: string): string {
  return checkedText(tidyText(text, form), form, most, at);
}
