import type { Locale } from '@/lib/content/locale';
import type { CompareMessages } from './compare-messages';
import type { Comparison, Pair } from './differences';

/** What each topic of the comparison takes. */
export interface ComparePart {
  readonly locale: Locale;
  readonly words: CompareMessages;
  /** For sentences and titles; a name that the reader gave may be long, so it is cut. */
  readonly names: Pair<string>;
  /** For the heads of columns. */
  readonly short: Pair<string>;
  readonly comparison: Comparison;
}
