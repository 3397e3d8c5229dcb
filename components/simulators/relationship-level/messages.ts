import type { Locale } from '@/lib/content/locale';
import type { Case, Level, LevelAccount, MarginSize, Size } from '@/lib/simulations/relationship-level';
import { relationshipLevelEn } from './messages-en';
import { relationshipLevelZh } from './messages-zh';
import type { RelationshipLevelState, RelationshipView } from './relationship-level-view';

export interface RelationshipLevelMessages {
  readonly customers: string;
  readonly margin: string;
  readonly people: string;
  readonly yuan: string;
  readonly percent: string;
  readonly staffLabel: string;
  readonly staff: Readonly<Record<RelationshipLevelState['staff'], string>>;
  readonly response: string;
  /** Folded away: what the sum takes for granted. */
  readonly assumptions: string;
  readonly assumed: readonly string[];
  readonly levels: Readonly<Record<Level, string>>;
  /** The same for a narrow cell: where a word may be broken, a soft hyphen stands. */
  readonly cells: Readonly<Record<Level, string>>;
  readonly sizes: Readonly<Record<Size, string>>;
  readonly sizeLines: Readonly<Record<Size, string>>;
  readonly margins: Readonly<Record<MarginSize, string>>;
  readonly marginLines: Readonly<Record<MarginSize, string>>;
  readonly matrix: {
    readonly caption: string;
    readonly corner: string;
    readonly or: string;
    readonly here: string;
  };
  readonly accounts: {
    readonly heading: string;
    readonly legend: (fullShare: number) => string;
    readonly byMatrix: string;
    readonly bySum: string;
    readonly cost: (account: LevelAccount) => string;
    readonly each: (account: LevelAccount) => string;
    readonly back: (account: LevelAccount) => string;
  };
  readonly cases: Readonly<Record<Case['id'], string>>;
  readonly question: (group: string, customers: number, margin: number) => string;
  readonly answers: string;
  readonly another: string;
  /** Folded away where nothing can be pressed. */
  readonly stillAnswer: string;
  /** What the reader said, and how many levels that is above the matrix (below: negative). */
  readonly said: (level: Level, steps: number) => string;
  readonly verdict: (state: RelationshipLevelState, view: RelationshipView) => string;
  /** Between sentences. */
  readonly gap: string;
  readonly note: string;
}

export const relationshipLevelMessages: Readonly<Record<Locale, RelationshipLevelMessages>> = {
  zh: relationshipLevelZh,
  en: relationshipLevelEn,
};
