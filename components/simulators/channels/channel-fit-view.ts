import { fitChannels, TASKS, type Channel, type Fit, type Task } from '@/lib/simulations/channels';

export type ChannelFitState = Task;

/** It opens with the parcel that is a day late. */
export const CHANNEL_FIT_START: ChannelFitState = TASKS.parcel;

export type Standing = 'fits' | 'richer' | 'fails';

export const standingOf = ({ fails, richer }: Fit): Standing =>
  fails.length > 0 ? 'fails' : richer ? 'richer' : 'fits';

export interface ChannelFitView {
  readonly fits: readonly Fit[];
  readonly will: readonly Channel[];
  readonly richer: readonly Channel[];
  /** Those that fail on one ground only: what to look at when none will do. */
  readonly nearly: readonly Fit[];
}

export function viewOf(task: Task): ChannelFitView {
  const fits = fitChannels(task);
  const of = (standing: Standing) =>
    fits.filter((fit) => standingOf(fit) === standing).map(({ channel }) => channel);
  return {
    fits,
    will: of('fits'),
    richer: of('richer'),
    nearly: fits.filter(({ fails }) => fails.length === 1),
  };
}

export interface Flip {
  readonly channel: Channel;
  readonly to: Standing;
}

/** What stands otherwise than before. */
export function flips(before: Task, now: Task): readonly Flip[] {
  const old = fitChannels(before);
  return fitChannels(now).flatMap((fit, place) => {
    const was = old[place];
    const to = standingOf(fit);
    return was && standingOf(was) !== to ? [{ channel: fit.channel, to }] : [];
  });
}
