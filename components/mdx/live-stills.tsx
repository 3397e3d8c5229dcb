import type { ComponentType } from 'react';
import { AskASampleStill } from '@/components/simulators/asking/ask-a-sample-still';
import { BargainingRoundStill } from '@/components/simulators/bargaining/bargaining-round-still';
import { BlindOfferStill } from '@/components/simulators/bargaining/blind-offer-still';
import { ChannelFitStill } from '@/components/simulators/channels/channel-fit-still';
import { FollowUpPlanStill } from '@/components/simulators/channels/follow-up-plan-still';
import { CouponTestStill } from '@/components/simulators/coupon-test/coupon-test-still';
import { CustomerWorthStill } from '@/components/simulators/customer-worth/customer-worth-still';
import { ActToRelationshipStill } from '@/components/simulators/interaction-levels/act-to-relationship-still';
import { GuessAndWalkStill } from '@/components/simulators/journey-map/guess-and-walk-still';
import { ThreeTouchpointsStill } from '@/components/simulators/journey/three-touchpoints-still';
import { SmallLadderStill } from '@/components/simulators/ladder/small-ladder-still';
import { ThreeBondsStill } from '@/components/simulators/ladder/three-bonds-still';
import { SevenFactorsStill } from '@/components/simulators/ladder/loyalty-curve-factors-still';
import { RaisedPromiseStill } from '@/components/simulators/ladder/loyalty-curve-promise-still';
import { LoyaltyCurveStill } from '@/components/simulators/ladder/loyalty-curve-still';
import { LoyaltyReadingStill } from '@/components/simulators/ladder/loyalty-reading-still';
import { RelationshipLevelStill } from '@/components/simulators/relationship-level/relationship-level-still';
import { RepeatedVisitsStill } from '@/components/simulators/repeated-visits/repeated-visits-still';
import { CohortStill } from '@/components/simulators/retention/cohort-still';
import { StillAliveStill } from '@/components/simulators/retention/still-alive-still';
import { FivePointsStill } from '@/components/simulators/retention-economics/five-points-still';
import { EightGroupsStill } from '@/components/simulators/rfm/eight-groups-still';
import { OneMoreOrderStill } from '@/components/simulators/rfm/one-more-order-still';
import { TopShareStill } from '@/components/simulators/rfm/top-share-still';
import { WordOfMouthStill } from '@/components/simulators/word-of-mouth/word-of-mouth-still';
import type { LiveModelData, LiveModelName } from '@/lib/content/live-models';
import type { Locale } from '@/lib/content/locale';

type Stills = {
  readonly [Name in LiveModelName]: ComponentType<{ locale: Locale; data: LiveModelData[Name] }>;
};

/** The first state of each live model, drawn by the server. */
const liveStills: Stills = {
  'one-more-order': ({ locale, data }) => <OneMoreOrderStill locale={locale} customer={data.customers[0]} />,
  'eight-groups': ({ locale, data }) => <EightGroupsStill locale={locale} customers={data.customers} />,
  'top-share': ({ locale }) => <TopShareStill locale={locale} />,
  'customer-worth': ({ locale, data }) => <CustomerWorthStill locale={locale} state={data.start} />,
  'five-points': ({ locale, data: { customers, start } }) => (
    <FivePointsStill locale={locale} customers={customers} state={start} />
  ),
  'cohort-table': ({ locale }) => <CohortStill locale={locale} />,
  'still-alive': ({ locale, data }) => <StillAliveStill locale={locale} customers={data.customers} />,
  'ask-a-sample': ({ locale, data }) => <AskASampleStill locale={locale} {...data} />,
  'coupon-test': ({ locale }) => <CouponTestStill locale={locale} />,
  'relationship-level': ({ locale }) => <RelationshipLevelStill locale={locale} />,
  'bargaining-round': ({ locale }) => <BargainingRoundStill locale={locale} />,
  'blind-offer': ({ locale }) => <BlindOfferStill locale={locale} />,
  'three-bonds': ({ locale }) => <ThreeBondsStill locale={locale} />,
  'loyalty-curve': ({ locale, data }) => <LoyaltyCurveStill locale={locale} answers={data.answers} />,
  'raised-promise': ({ locale }) => <RaisedPromiseStill locale={locale} />,
  'seven-factors': ({ locale }) => <SevenFactorsStill locale={locale} />,
  'small-ladder': ({ locale, data }) => <SmallLadderStill locale={locale} person={data.people[0]} />,
  'loyalty-reading': ({ locale }) => <LoyaltyReadingStill locale={locale} />,
  'channel-fit': ({ locale }) => <ChannelFitStill locale={locale} />,
  'follow-up-plan': ({ locale }) => <FollowUpPlanStill locale={locale} />,
  'repeated-visits': ({ locale }) => <RepeatedVisitsStill locale={locale} />,
  'act-to-relationship': ({ locale }) => <ActToRelationshipStill locale={locale} />,
  'three-touchpoints': ({ locale }) => <ThreeTouchpointsStill locale={locale} />,
  'word-of-mouth': ({ locale }) => <WordOfMouthStill locale={locale} />,
  'guess-and-walk': ({ locale }) => <GuessAndWalkStill locale={locale} />,
};

export function LiveStill<Name extends LiveModelName>({
  name,
  locale,
  data,
}: {
  name: Name;
  locale: Locale;
  data: LiveModelData[Name];
}) {
  const Still: ComponentType<{ locale: Locale; data: LiveModelData[Name] }> = liveStills[name];
  return <Still locale={locale} data={data} />;
}
