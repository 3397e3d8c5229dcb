import { drawLetters } from '@/components/ui/draw-letters';

const MOST_CHARACTERS = 60;
const LENGTH = 5;

/** The luck that an address names: any short text; undefined when there is none. */
export function readSeed(text: string | null): string | undefined {
  const seed = (text ?? '').replace(/\s+/g, ' ').trim();
  return seed === '' ? undefined : Array.from(seed).slice(0, MOST_CHARACTERS).join('');
}

/** A luck nobody has seen, short enough to be read out: `7K3Q9`. */
export const newSeed = (): string => drawLetters(LENGTH);
