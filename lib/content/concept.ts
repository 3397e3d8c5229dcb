import type { Locale } from './locale';

/** A term as the course words it. `definition` is there for the concepts that a lesson teaches. */
export interface TermText {
  readonly term: string;
  readonly definition?: string;
}

/** An entry of the glossary that is part of a concept without being one of its own, for example R in RFM. */
export interface GlossaryPart extends Readonly<Record<Locale, Required<TermText>>> {
  readonly id: string;
}

/** What an author writes in `content/concepts/chapter-NN.ts`. */
export interface ConceptEntry extends Readonly<Record<Locale, TermText>> {
  readonly id: string;
  readonly parts?: readonly GlossaryPart[];
}

/** An entry of the register, with its chapter number 1–14. */
export interface Concept extends ConceptEntry {
  readonly chapter: number;
}

/** Anything a definition can be asked for: a concept or one of its parts. */
export interface GlossaryEntry extends Readonly<Record<Locale, TermText>> {
  readonly id: string;
  /** The concept itself, or the one that the part belongs to. */
  readonly concept: string;
}

/** Every concept and part by its id. */
export function glossaryEntries(concepts: readonly Concept[]): ReadonlyMap<string, GlossaryEntry> {
  const entries = concepts.flatMap(({ id, zh, en, parts = [] }): GlossaryEntry[] => [
    { id, concept: id, zh, en },
    ...parts.map((part) => ({ id: part.id, concept: id, zh: part.zh, en: part.en })),
  ]);
  return new Map(entries.map((entry) => [entry.id, entry]));
}
