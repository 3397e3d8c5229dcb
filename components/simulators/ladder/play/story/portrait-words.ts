/** Traits of a portrait that run from 0 to 1. */
export const TRAITS = ['price', 'need', 'social'] as const;
export type Trait = (typeof TRAITS)[number];
export type Degree = 'low' | 'middle' | 'high';

/** Traits are means of two draws: under a third and over two thirds are two people in nine each. */
export const degreeOf = (trait: number): Degree =>
  trait < 1 / 3 ? 'low' : trait > 2 / 3 ? 'high' : 'middle';
