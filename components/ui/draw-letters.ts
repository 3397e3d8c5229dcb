/** No letters that are taken for digits. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Letters drawn by chance, short enough to be read out: `7K3Q9`. */
export function drawLetters(length: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(length));
  return Array.from(numbers, (number) => LETTERS[number % LETTERS.length]).join('');
}
