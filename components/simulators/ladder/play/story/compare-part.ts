import type { Locale } from '@/lib/content/locale';
import type { CompareMessages } from './compare-messages';
import type { Comparison, Pair } from './differences';

/** What each topic of the comparison takes. */
export interface ComparePart {
  readonly locale: Locale;
  readonly words: CompareMessages;
  readonly names: Pair<string>;
  readonly comparison: Comparison;
}
