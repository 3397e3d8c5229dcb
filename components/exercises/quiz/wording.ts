import type { QuizMessages } from './messages';

/** Puts values into the {places} of a text. */
export function fill(text: string, values: { readonly [place: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (whole, place: string) =>
    Object.hasOwn(values, place) ? String(values[place]) : whole,
  );
}

/** The letter of an option: A for the first. */
export const letterOf = (options: readonly string[], id: string): string =>
  String.fromCharCode(65 + options.indexOf(id));

/** An option as feedback names it: “B: …”. A full stop of its own would meet the sentence's. */
export const named = (
  options: readonly string[],
  id: string,
  text: string | undefined,
  { letter }: QuizMessages,
): string => fill(letter, { letter: letterOf(options, id), text: unstopped(text ?? id) });

/** A text without its last full stop. */
export const unstopped = (text: string): string => text.replace(/[。.]$/, '');

/** A number with its unit: 300元, 8%, 5 days. */
export const withUnit = (value: string, unit: string | undefined): string =>
  unit ? `${value}${/^[A-Za-z]/.test(unit) ? ' ' : ''}${unit}` : value;
