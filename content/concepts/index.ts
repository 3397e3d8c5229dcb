import type { Concept, ConceptEntry } from '@/lib/content/concept';
import { chapter01 } from './chapter-01';
import { chapter02 } from './chapter-02';
import { chapter03 } from './chapter-03';
import { chapter04 } from './chapter-04';
import { chapter05 } from './chapter-05';
import { chapter06 } from './chapter-06';
import { chapter07 } from './chapter-07';
import { chapter08 } from './chapter-08';
import { chapter09 } from './chapter-09';
import { chapter10 } from './chapter-10';
import { chapter11 } from './chapter-11';
import { chapter12 } from './chapter-12';
import { chapter13 } from './chapter-13';
import { chapter14 } from './chapter-14';

const chapters = [
  chapter01,
  chapter02,
  chapter03,
  chapter04,
  chapter05,
  chapter06,
  chapter07,
  chapter08,
  chapter09,
  chapter10,
  chapter11,
  chapter12,
  chapter13,
  chapter14,
] as const;

export type ConceptId = (typeof chapters)[number][number]['id'];

/** The one register of concepts, in the order of the course. */
export const concepts: readonly (Concept & { readonly id: ConceptId })[] = chapters.flatMap(
  (entries, index) =>
    entries.map((entry: ConceptEntry & { readonly id: ConceptId }) => ({ ...entry, chapter: index + 1 })),
);
