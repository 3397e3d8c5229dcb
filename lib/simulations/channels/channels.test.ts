import { describe, expect, test } from 'vitest';
import {
  CHANNEL_PROPERTIES,
  CHANNELS,
  fitChannels,
  HOURS_TO_SPARE,
  loadOf,
  TASKS,
  TIER_SIZES,
  TIERS,
  type Channel,
  type FollowUpPlan,
  type Task,
} from '.';

const will = (task: Task) =>
  fitChannels(task)
    .filter(({ fails, richer }) => fails.length === 0 && !richer)
    .map(({ channel }) => channel);
const richer = (task: Task) =>
  fitChannels(task)
    .filter((fit) => fit.richer)
    .map(({ channel }) => channel);
const failsOf = (task: Task, channel: Channel) =>
  fitChannels(task).find((fit) => fit.channel === channel)?.fails;

test('the order of richness of Daft and Lengel (1986, p. 560): face to face, telephone, personal, impersonal', () => {
  const order: readonly Channel[] = ['meeting', 'phone', 'mail', 'social'];
  expect(order.map((channel) => CHANNEL_PROPERTIES[channel].richness)).toEqual([4, 3, 2, 1]);
});

test('ten channels, each once', () => {
  expect(CHANNELS).toHaveLength(10);
  expect([...CHANNELS].sort()).toEqual(Object.keys(CHANNEL_PROPERTIES).sort());
});

describe('tasks worked by hand from the table in model.md', () => {
  test('a room double-booked for tonight: the telephone alone', () => {
    expect(will(TASKS.booking)).toEqual(['phone']);
    expect(richer(TASKS.booking)).toEqual([]);
    expect(failsOf(TASKS.booking, 'chat')).toEqual(['complexity']);
    expect(failsOf(TASKS.booking, 'meeting')).toEqual(['urgency']);
    expect(failsOf(TASKS.booking, 'service')).toEqual(['starts']);
    expect(failsOf(TASKS.booking, 'social')).toEqual(['complexity', 'urgency', 'privacy']);
  });

  test('a fact within a day: written or chat; telephone and meeting are more than it needs', () => {
    expect(will(TASKS.parcel)).toEqual(['mail', 'chat']);
    expect(richer(TASKS.parcel)).toEqual(['phone', 'meeting']);
    expect([will(TASKS.exam), richer(TASKS.exam)]).toEqual([will(TASKS.parcel), richer(TASKS.parcel)]);
  });

  test('a price list: a meeting is more than it needs; who wants to read is not called', () => {
    expect(will(TASKS.prices)).toEqual(['phone', 'mail', 'chat']);
    expect(richer(TASKS.prices)).toEqual(['meeting']);
    expect(will({ ...TASKS.prices, preference: 'text' })).toEqual(['mail', 'chat']);
  });

  test('she comes with a question that others may see: self-help opens, events and interviews do not', () => {
    const asked: Task = { ...TASKS.parcel, urgency: 'hour', privacy: 'open', starts: 'answer' };
    expect(will(asked)).toEqual(['chat', 'self-help']);
    expect(richer(asked)).toEqual(['phone', 'service']);
  });

  test('we want to hear what she thinks: interviews open', () => {
    const task: Task = { ...TASKS.prices, complexity: 'settle', starts: 'ask' };
    expect(will(task)).toEqual(['phone', 'meeting', 'interview']);
  });
});

describe('a follow-up plan', () => {
  const plan = (top: number[], middle: number[], rest: number[], record = true): FollowUpPlan => {
    const rhythm = ([news = 0, care = 0]: number[]) => ({ news, care });
    return { top: rhythm(top), middle: rhythm(middle), rest: rhythm(rest), record };
  };

  test('the tiers are the whole list of 1,276', () => {
    expect(TIERS.reduce((sum, tier) => sum + TIER_SIZES[tier], 0)).toBe(1276);
  });

  test('by hand: 40 people, 12 news and 4 milestones, 64 minutes each', () => {
    const load = loadOf(plan([12, 4], [0, 0], [0, 0]));
    expect(load.contacts).toBe(640);
    expect(load.hours).toBeCloseTo((40 * 64) / 60, 12);
    expect(load.left).toBeCloseTo(HOURS_TO_SPARE - 42.6667, 3);
  });

  test('by hand: tiers 42.67 + 102.27 + 100 hours; without records a minute less for each contact', () => {
    const args = [
      [12, 4],
      [4, 2],
      [2, 0],
    ] as const;
    const tiered = loadOf(plan([...args[0]], [...args[1]], [...args[2]]));
    expect(tiered.contacts).toBe(640 + 1416 + 2000);
    expect(tiered.hours).toBeCloseTo(244.9333, 3);
    const bare = loadOf(plan([...args[0]], [...args[1]], [...args[2]], false));
    expect(tiered.hours - bare.hours).toBeCloseTo(4056 / 60, 12);
  });
});
