const MOST_CHARACTERS = 60;
/** No letters that are taken for digits. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 5;

/** The luck that an address names: any short text; undefined when there is none. */
export function readSeed(text: string | null): string | undefined {
  const seed = (text ?? '').replace(/\s+/g, ' ').trim();
  return seed === '' ? undefined : Array.from(seed).slice(0, MOST_CHARACTERS).join('');
}

/** A luck nobody has seen, short enough to be read out: `7K3Q9`. */
export function newSeed(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
  return Array.from(numbers, (number) => LETTERS[number % LETTERS.length]).join('');
}
