'use client';

import type { ComponentType } from 'react';
import type { LiveModelData, LiveModelName } from '@/lib/content/live-models';
import type { Locale } from '@/lib/content/locale';

/** What every live model is given. Its changing state comes from `useModelState`. */
export interface LiveModelViewProps<Name extends LiveModelName> {
  readonly locale: Locale;
  readonly data: LiveModelData[Name];
}

type Loaders = { readonly [Name in LiveModelName]: () => Promise<ComponentType<LiveModelViewProps<Name>>> };

/** The views of the live models, each a chunk of its own that is fetched when a reader comes near it. */
export const liveModelViews: Loaders = {
  'one-more-order': () => import('./live/one-more-order').then(({ OneMoreOrder }) => OneMoreOrder),
  'eight-groups': () => import('./live/eight-groups').then(({ EightGroups }) => EightGroups),
  'top-share': () => import('./live/top-share').then(({ TopShare }) => TopShare),
  'customer-worth': () => import('./live/customer-worth').then(({ CustomerWorth }) => CustomerWorth),
  'five-points': () => import('./live/five-points').then(({ FivePoints }) => FivePoints),
  'cohort-table': () => import('./live/cohort-table').then(({ CohortTable }) => CohortTable),
  'still-alive': () => import('./live/still-alive').then(({ StillAlive }) => StillAlive),
  'ask-a-sample': () => import('./live/ask-a-sample').then(({ AskASample }) => AskASample),
  'coupon-test': () => import('./live/coupon-test').then(({ CouponTest }) => CouponTest),
  'relationship-level': () =>
    import('./live/relationship-level').then(({ RelationshipLevel }) => RelationshipLevel),
  'bargaining-round': () => import('./live/bargaining-round').then(({ BargainingRound }) => BargainingRound),
  'blind-offer': () => import('./live/blind-offer').then(({ BlindOffer }) => BlindOffer),
  'three-bonds': () => import('./live/three-bonds').then(({ ThreeBonds }) => ThreeBonds),
  'loyalty-curve': () => import('./live/loyalty-curve').then(({ LoyaltyCurve }) => LoyaltyCurve),
  'raised-promise': () => import('./live/raised-promise').then(({ RaisedPromise }) => RaisedPromise),
  'seven-factors': () => import('./live/seven-factors').then(({ SevenFactors }) => SevenFactors),
  'small-ladder': () => import('./live/small-ladder').then(({ SmallLadder }) => SmallLadder),
  'loyalty-reading': () => import('./live/loyalty-reading').then(({ LoyaltyReading }) => LoyaltyReading),
  'channel-fit': () => import('./live/channel-fit').then(({ ChannelFit }) => ChannelFit),
  'follow-up-plan': () => import('./live/follow-up-plan').then(({ FollowUpPlan }) => FollowUpPlan),
  'repeated-visits': () => import('./live/repeated-visits').then(({ RepeatedVisits }) => RepeatedVisits),
  'act-to-relationship': () =>
    import('./live/act-to-relationship').then(({ ActToRelationship }) => ActToRelationship),
  'three-touchpoints': () =>
    import('./live/three-touchpoints').then(({ ThreeTouchpoints }) => ThreeTouchpoints),
  'word-of-mouth': () => import('./live/word-of-mouth').then(({ WordOfMouth }) => WordOfMouth),
  'guess-and-walk': () => import('./live/guess-and-walk').then(({ GuessAndWalk }) => GuessAndWalk),
};
