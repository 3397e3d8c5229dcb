import type { Fact } from './story-facts';

/** How one language tells facts. */
export interface Telling {
  /** Between two sentences. */
  readonly gap: string;
  readonly head: (first: number, last: number) => string;
  /** One fact as one sentence or two; empty where it is not worth words. `many`: it held for several quarters. */
  readonly sentence: (fact: Fact, many: boolean) => string;
  readonly title: (life: {
    readonly number: number;
    readonly from: number;
    readonly to: number;
    readonly orders: number;
    /** Fen. */
    readonly paid: number;
    /** Quarter in which somebody left who has not come back. */
    readonly gone: number | undefined;
  }) => string;
}
