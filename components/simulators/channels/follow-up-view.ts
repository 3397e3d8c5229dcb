import { loadOf, type FollowUpLoad, type Tier } from '@/lib/simulations/channels';

/** Contacts a customer a year, by tier; flat, since prose sets it. */
export interface FollowUpState {
  readonly topNews: number;
  readonly topCare: number;
  readonly middleNews: number;
  readonly middleCare: number;
  readonly restNews: number;
  readonly restCare: number;
  readonly record: 'yes' | 'no';
}

export const FOLLOW_UP_PRESETS = {
  same: { topNews: 12, topCare: 4, middleNews: 12, middleCare: 4, restNews: 12, restCare: 4 },
  few: { topNews: 12, topCare: 4, middleNews: 0, middleCare: 0, restNews: 0, restCare: 0 },
  tiers: { topNews: 12, topCare: 4, middleNews: 4, middleCare: 2, restNews: 2, restCare: 0 },
} as const;

export const FOLLOW_UP_START: FollowUpState = { ...FOLLOW_UP_PRESETS.same, record: 'yes' };

export const FIELDS = {
  top: ['topNews', 'topCare'],
  middle: ['middleNews', 'middleCare'],
  rest: ['restNews', 'restCare'],
} as const satisfies Readonly<Record<Tier, readonly [keyof FollowUpState, keyof FollowUpState]>>;

export function followUpLoad(state: FollowUpState): FollowUpLoad {
  return loadOf({
    top: { news: state.topNews, care: state.topCare },
    middle: { news: state.middleNews, care: state.middleCare },
    rest: { news: state.restNews, care: state.restCare },
    record: state.record === 'yes',
  });
}
