/**
 * Quiz items as data. Words (stem, options, explanations) live with the content, keyed by the ids here, so that
 * both languages share one key. Partial credit is an explicit rule in the data, never a habit of the code.
 */
interface ItemBase {
  readonly id: string;
  /** Points; half points are common in judge-and-correct. */
  readonly points: number;
  readonly concepts: readonly string[];
}

export interface SingleItem extends ItemBase {
  readonly kind: 'single';
  readonly options: readonly string[];
  readonly answer: string;
}

/**
 * `all-or-nothing`: full points for exactly the right set (the default of Chinese papers).
 * `per-option`: each option judged rightly, chosen or left, earns its share; never below 0.
 * `right-minus-wrong`: (right choices − wrong choices) ÷ number of right ones; never below 0.
 */
export type MultipleCredit = 'all-or-nothing' | 'per-option' | 'right-minus-wrong';

export interface MultipleItem extends ItemBase {
  readonly kind: 'multiple';
  readonly options: readonly string[];
  readonly answers: readonly string[];
  readonly credit: MultipleCredit;
}

/** Judge a statement; when it is false, give the words that put it right. */
export interface JudgeCorrectItem extends ItemBase {
  readonly kind: 'judge-correct';
  readonly truth: boolean;
  /** Accepted corrections in every language and synonym; empty when the statement is true. */
  readonly corrections: readonly string[];
  /** Share of the points for the judgement; the correction earns the rest. A true statement is all judgement. */
  readonly judgementShare: number;
}

export type Tolerance =
  | { readonly kind: 'absolute'; readonly value: number }
  /** A fraction of the answer: 0.005 is half a per cent. */
  | { readonly kind: 'relative'; readonly value: number };

export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  readonly answer: number;
  readonly tolerance: Tolerance;
  /** Shown beside the field, for example `元` is a word of the content; this is its key. */
  readonly unit: string;
  /** Wrong values with a name, so that feedback can say what went wrong. */
  readonly slips: readonly { readonly id: string; readonly value: number }[];
}

/** Each left entry belongs to one right entry; right entries may serve several or none. */
export interface MatchItem extends ItemBase {
  readonly kind: 'match';
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly pairs: { readonly [left: string]: string };
  readonly credit: 'all-or-nothing' | 'per-pair';
}

export interface OrderItem extends ItemBase {
  readonly kind: 'order';
  /** The entries in their right order. The page shows them shuffled. */
  readonly entries: readonly string[];
  /** `kendall`: points × (1 − inversions ÷ most possible inversions) (Kendall 1938). */
  readonly credit: 'all-or-nothing' | 'kendall';
}

export type QuizItem = SingleItem | MultipleItem | JudgeCorrectItem | NumericItem | MatchItem | OrderItem;

export type QuizKind = QuizItem['kind'];

/** What a learner answers, by kind. */
export interface QuizResponses {
  readonly single: string;
  readonly multiple: readonly string[];
  readonly 'judge-correct': { readonly judgement: boolean; readonly correction: string };
  readonly numeric: number;
  readonly match: { readonly [left: string]: string };
  readonly order: readonly string[];
}
