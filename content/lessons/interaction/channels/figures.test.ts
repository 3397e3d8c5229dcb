import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CHANNEL_PROPERTIES,
  CHANNELS,
  fitChannels,
  HOURS_TO_SPARE,
  loadOf,
  MINUTES,
  richnessNeeded,
  TASKS,
  TIER_SIZES,
  TIERS,
  URGENCIES,
  type Task,
} from '@/lib/simulations/channels';

const LIST = TIERS.reduce((sum, tier) => sum + TIER_SIZES[tier], 0);
const NAMES = {
  zh: { phone: '电话', mail: '邮件', meeting: '面谈', chat: '即时通讯', social: '社交媒体' },
  en: { phone: 'telephone', mail: 'mail', meeting: 'meeting', chat: 'chat', social: 'social media' },
} as const;
type Named = keyof (typeof NAMES)['zh'];
const isNamed = (channel: string): channel is Named => Object.hasOwn(NAMES.zh, channel);

interface Numbers extends Readonly<Record<string, number | string>> {
  readonly record: string;
}

const statesOf = (text: string, model: string) =>
  [...text.matchAll(new RegExp(`<State model="${model}" set=\\{(\\{[^}]*\\})\\}`, 'g'))].map(
    ([, set = '']): unknown => JSON.parse(set.replace(/(\w+):/g, '"$1":').replaceAll("'", '"')),
  );

describe.each(['zh', 'en'] as const)('what the %s text says is what the models compute', (locale) => {
  const raw = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  const text = raw.replace(/(\d),(\d{3})/g, '$1$2');
  const names = NAMES[locale];
  const tasks = statesOf(raw, 'channel-fit') as Task[];
  const plans = statesOf(raw, 'follow-up-plan') as Numbers[];
  /** The words from the link of a state to the next one, or to the end of its paragraph. */
  const said = (model: string, place: number) =>
    text.split(`<State model="${model}"`)[place + 1]!.split('<State ')[0]!.split('\n')[0]!.toLowerCase();
  const says = (where: string, ...figures: readonly (string | number)[]) => {
    const missing = figures.filter((figure) => !new RegExp(`(?<![\\d.])${figure}(?!\\d|\\.\\d)`).test(where));
    expect(missing, where).toEqual([]);
  };
  const will = (task: Task) =>
    fitChannels(task)
      .filter(({ fails, richer }) => fails.length === 0 && !richer)
      .map(({ channel }) => channel);
  const richer = (task: Task) => fitChannels(task).filter((fit) => fit.richer);
  const namesWill = (place: number) => {
    const words = will(tasks[place]!).filter(isNamed);
    for (const channel of words) expect(said('channel-fit', place)).toContain(names[channel]);
    return words;
  };

  test('the states are the four matters, one preference and one look at a group', () => {
    expect(tasks).toEqual([
      TASKS.parcel,
      TASKS.booking,
      { ...TASKS.booking, preference: 'text' },
      TASKS.prices,
      TASKS.exam,
      { ...TASKS.exam, privacy: 'open' },
    ]);
  });

  test('the worked example: ten, five, two, two, one', () => {
    const { booking } = TASKS;
    const left = [
      CHANNELS.filter((c) => CHANNEL_PROPERTIES[c].richness >= richnessNeeded(booking.complexity)),
    ];
    const then = (keep: (channel: (typeof CHANNELS)[number]) => boolean) =>
      left.push(left.at(-1)!.filter(keep));
    then((c) => URGENCIES.indexOf(CHANNEL_PROPERTIES[c].speed) <= URGENCIES.indexOf(booking.urgency));
    then((c) => CHANNEL_PROPERTIES[c].privacy === 'hers');
    then((c) => {
      const starts: readonly string[] = CHANNEL_PROPERTIES[c].starts;
      return starts.includes(booking.starts);
    });
    const counts = left.map(({ length }) => length);
    expect(counts).toEqual([5, 2, 2, 1]);
    expect(left.at(-1)).toEqual(will(booking));
    const start = text.indexOf('<WorkedExample');
    const steps = text.slice(start, text.indexOf('</WorkedExample>', start)).split('<Step').slice(1);
    counts.forEach((count, i) => says(steps[i]!, count));
    says(steps[0]!, richnessNeeded(booking.complexity));
  });

  test('what fits the parcel, the double booking, the prices', () => {
    says(said('channel-fit', 0), namesWill(0).length);
    expect(namesWill(0)).toEqual(['mail', 'chat']);
    for (const { channel } of richer(tasks[0]!))
      expect(said('channel-fit', 0)).toContain(isNamed(channel) ? names[channel] : '?');
    expect(namesWill(1)).toEqual(['phone']);
    expect(said('channel-fit', 1)).toContain(names.chat);
    expect(fitChannels(tasks[1]!).find(({ channel }) => channel === 'chat')?.fails).toEqual(['complexity']);
    expect(namesWill(3)).toEqual(['phone', 'mail', 'chat']);
    says(said('channel-fit', 3), 3);
  });

  test('no calls: none fits, two fail on one ground only', () => {
    expect(will(tasks[2]!)).toEqual([]);
    expect(richer(tasks[2]!)).toEqual([]);
    const nearly = fitChannels(tasks[2]!).filter(({ fails }) => fails.length === 1);
    expect(nearly.map(({ channel, fails }) => [channel, ...fails])).toEqual([
      ['phone', 'preference'],
      ['chat', 'complexity'],
    ]);
    for (const { channel } of nearly)
      expect(said('channel-fit', 2)).toContain(isNamed(channel) ? names[channel] : '?');
  });

  test('the congratulations go by the same channels as the parcel; in the open social media join', () => {
    expect(will(tasks[4]!)).toEqual(will(tasks[0]!));
    says(said('channel-fit', 4), will(tasks[4]!).length);
    expect(will(tasks[5]!).filter((channel) => !will(tasks[4]!).includes(channel))).toEqual(['social']);
    expect(said('channel-fit', 5)).toContain(names.social);
  });

  const loadAt = (place: number) => {
    const state = plans[place]!;
    const tier = (name: string) => ({
      news: Number(state[`${name}News`]),
      care: Number(state[`${name}Care`]),
    });
    return loadOf({
      top: tier('top'),
      middle: tier('middle'),
      rest: tier('rest'),
      record: state.record === 'yes',
    });
  };

  test('the follow-up example: 16 contacts, 64 minutes, 42.7 and 1361.1 hours', () => {
    const top = loadAt(0).tiers[0]!;
    const minutes = (60 * top.hours) / top.customers;
    const at = text.lastIndexOf('<WorkedExample');
    const example = text.slice(at, text.indexOf('</WorkedExample>', at));
    says(example, top.contactsEach, Math.round(365 / top.contactsEach), Math.round(minutes));
    says(example, top.hours.toFixed(1), loadAt(0).hours.toFixed(1), LIST, HOURS_TO_SPARE);
    expect(loadAt(0).hours / HOURS_TO_SPARE).toBeCloseTo(4.5, 1);
    says(text, MINUTES.news, MINUTES.care, MINUTES.record);
  });

  test('the four plans', () => {
    expect(plans).toHaveLength(4);
    const model = 'follow-up-plan';
    says(said(model, 0), loadAt(0).contacts, (-loadAt(0).left).toFixed(1));
    says(said(model, 1), loadAt(1).contacts, loadAt(1).hours.toFixed(1), LIST - TIER_SIZES.top);
    says(said(model, 2), loadAt(2).contacts, loadAt(2).hours.toFixed(1), loadAt(2).left.toFixed(1));
    expect(plans[3]).toEqual({ ...plans[2], record: 'no' });
    says(said(model, 3), (loadAt(3).left - loadAt(2).left).toFixed(1));
    const summary = text.slice(text.indexOf('<Summary>'));
    says(summary, loadAt(0).hours.toFixed(1), loadAt(2).hours.toFixed(1));
  });
});

test('the check: 90 customers, 6 news, 2 milestones, recorded, take 48 hours', () => {
  const yaml = readFileSync(new URL('../../../questions/interaction/channels.yaml', import.meta.url), 'utf8');
  const minutes = 6 * MINUTES.news + 2 * MINUTES.care;
  const hours = (each: number) => (90 * each) / 60;
  expect(yaml).toMatch(new RegExp(`answer: ${hours(minutes + 8 * MINUTES.record)}\\n`));
  expect(yaml).toContain(`id: no-record, value: ${hours(minutes)} }`);
  expect(yaml).toContain(`id: record-once, value: ${hours(minutes + MINUTES.record)} }`);
  expect(yaml).toContain(`id: minutes, value: ${60 * hours(minutes + 8)} }`);
  expect(yaml).toContain(`id: one-customer, value: ${minutes + 8} }`);
});
