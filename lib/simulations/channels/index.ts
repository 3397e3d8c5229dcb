export {
  fitChannels,
  GROUNDS,
  richnessNeeded,
  TASKS,
  type Fit,
  type Ground,
  type Task,
  type TaskName,
} from './channel-fit';
export {
  CHANNEL_PROPERTIES,
  CHANNELS,
  COMPLEXITIES,
  PREFERENCES,
  PRIVACIES,
  STARTS,
  URGENCIES,
  type Channel,
  type ChannelProperties,
} from './channels';
export {
  HOURS_TO_SPARE,
  loadOf,
  MINUTES,
  TIER_SIZES,
  TIERS,
  type FollowUpLoad,
  type FollowUpPlan,
  type Tier,
  type TierLoad,
} from './follow-up';
