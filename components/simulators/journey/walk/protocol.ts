import type { Crowd, JourneyModel, JourneyOutcome, JourneyStory } from '@/lib/simulations/journey';

/** Names a walk: the same three give the same one. */
export interface WalkAsk {
  readonly model: JourneyModel;
  readonly seed: string;
  readonly customers: number;
}

/** Every question to the worker of the walks. `progress` is told while a walk goes on. */
export interface WalkCalls {
  walk: {
    ask: WalkAsk & {
      /** Customers of the moving picture. */
      readonly crowd: number;
    };
    answer: {
      readonly outcome: JourneyOutcome;
      readonly crowd: Crowd;
      /** Whose stories are worth telling: who left where; null got through. */
      readonly telling: readonly { readonly customer: number; readonly leftAt: string | null }[];
    };
  };
  story: { ask: WalkAsk & { readonly customer: number }; answer: JourneyStory };
}
export type WalkCall = keyof WalkCalls;
