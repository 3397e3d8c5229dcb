import {
  CHANNEL_PROPERTIES,
  CHANNELS,
  COMPLEXITIES,
  URGENCIES,
  type Channel,
  type ChannelProperties,
  type Complexity,
  type Preference,
  type Privacy,
  type Start,
  type Urgency,
} from './channels';

export interface Task {
  readonly complexity: Complexity;
  readonly urgency: Urgency;
  readonly privacy: Privacy;
  readonly preference: Preference;
  readonly starts: Start;
}

export const GROUNDS = ['complexity', 'urgency', 'privacy', 'preference', 'starts'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Fit {
  readonly channel: Channel;
  /** The grounds on which it fails; none: it will do. */
  readonly fails: readonly Ground[];
  /** It will do, but is richer than the task needs by two steps or more. */
  readonly richer: boolean;
}

/** The four matters of the lesson. */
export const TASKS = {
  booking: { complexity: 'settle', urgency: 'hour', privacy: 'hers', preference: 'any', starts: 'tell' },
  parcel: { complexity: 'fact', urgency: 'day', privacy: 'hers', preference: 'any', starts: 'tell' },
  exam: { complexity: 'fact', urgency: 'week', privacy: 'hers', preference: 'any', starts: 'tell' },
  prices: { complexity: 'explain', urgency: 'week', privacy: 'hers', preference: 'any', starts: 'tell' },
} as const satisfies Readonly<Record<string, Task>>;

export type TaskName = keyof typeof TASKS;

/** The least richness that a task needs: 1 for a fact, 2 to explain, 3 to settle. */
export const richnessNeeded = (complexity: Complexity): number => COMPLEXITIES.indexOf(complexity) + 1;

const fails: Readonly<Record<Ground, (task: Task, channel: ChannelProperties) => boolean>> = {
  complexity: (task, { richness }) => richness < richnessNeeded(task.complexity),
  urgency: (task, { speed }) => URGENCIES.indexOf(speed) > URGENCIES.indexOf(task.urgency),
  privacy: (task, { privacy }) => task.privacy === 'hers' && privacy === 'open',
  preference: (task, { mode }) => task.preference !== 'any' && mode !== task.preference,
  starts: (task, { starts }) => !starts.includes(task.starts),
};

/** Each of the ten channels, in the course's order, held against a task ground by ground. */
export function fitChannels(task: Task): readonly Fit[] {
  return CHANNELS.map((channel) => {
    const properties: ChannelProperties = CHANNEL_PROPERTIES[channel];
    const failing = GROUNDS.filter((ground) => fails[ground](task, properties));
    const spare = properties.richness - richnessNeeded(task.complexity);
    return { channel, fails: failing, richer: failing.length === 0 && spare >= 2 };
  });
}
