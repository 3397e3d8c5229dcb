import type { Lane, Persona, Stage, Touchpoint } from '@/lib/journey-map';
import { useWords } from './context';
import type { EditorWords } from './words';

/** What things are called on screen, the nameless too. */
export interface Names {
  readonly lane: (lane: Lane) => string;
  readonly stage: (stage: Stage) => string;
  readonly touchpoint: (touchpoint: Touchpoint) => string;
  readonly persona: (persona: Persona) => string;
}

export const namesIn = (words: EditorWords): Names => ({
  lane: ({ kind, name }) => name || words.lanes[kind],
  stage: ({ name }) => name || words.unnamed,
  touchpoint: ({ name }) => name || words.unnamed,
  persona: ({ name }) => name || words.unnamed,
});

const known = new WeakMap<EditorWords, Names>();

export function useNames(): Names {
  const words = useWords();
  const names = known.get(words) ?? namesIn(words);
  known.set(words, names);
  return names;
}
