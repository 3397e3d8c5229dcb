/** The 32 letters and digits that a salt is written in: none is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six characters by the browser's own chance: about a thousand million salts. */
export const drawSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => LETTERS[byte % LETTERS.length]).join('');

/** A place of a pool. */
export const drawPlace = (pool: number): number => crypto.getRandomValues(new Uint32Array(1))[0]! % pool;
