import type { Locale } from '@/lib/content/locale';
import type { ActId, Cut, Flow, Grouping, Level, Rule } from '@/lib/simulations/interaction-levels';
import type { ActToRelationshipState, ActView, OtherCut } from './act-view';
import { actToRelationshipEn } from './messages-en';
import { actToRelationshipZh } from './messages-zh';

export interface ActToRelationshipMessages {
  readonly acts: Readonly<Record<ActId, string>>;
  readonly date: (monthDay: string) => string;
  readonly flows: Readonly<Record<Flow, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly score: (score: number) => string;
  readonly sequence: (number: number, score: number) => string;
  readonly episode: (number: number, score: number) => string;
  readonly bad: string;
  readonly cuts: Readonly<Record<Cut, string>>;
  /** Name of a boundary's control. */
  readonly between: (before: string, after: string) => string;
  readonly listHeading: string;
  readonly readyMade: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly joinAll: string;
  readonly ruleLabel: string;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly actLabel: string;
  readonly scoreLabel: string;
  readonly scoreUnit: string;
  readonly path: {
    readonly caption: string;
    readonly heads: readonly [string, string, string];
    readonly was: (score: number) => string;
    readonly who: Readonly<Record<Level, string>>;
    readonly nobody: string;
    readonly partners: string;
    readonly partnersScore: string;
    readonly partnersWho: string;
  };
  readonly verdict: (state: ActToRelationshipState, view: ActView) => string;
  /** The reader's boundaries beside the nearer of the two groupings. */
  readonly compared: (view: ActView) => string;
  readonly other: (cut: OtherCut, view: ActView) => string;
  readonly foot: (view: ActView) => string;
  /** Between two sentences. */
  readonly gap: string;
  readonly note: string;
}

export const actToRelationshipMessages: Readonly<Record<Locale, ActToRelationshipMessages>> = {
  zh: actToRelationshipZh,
  en: actToRelationshipEn,
};
