import { numberText, shareText, signedText, tenthText } from '../../walk/format';
import type { Locale } from '@/lib/content/locale';
import type { WalkName } from '../protocol';

interface Gap {
  readonly name: string;
  readonly own: number;
  readonly world: number;
}

export interface RevealWords {
  readonly heading: string;
  readonly labels: Readonly<Record<WalkName, string>>;
  readonly intro: (customers: number) => string;
  readonly chosen: (names: readonly string[], thousands: number) => string;
  readonly chosenNone: string;
  readonly oneLuck: string;
  readonly illustrative: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly own: string;
  readonly world: string;
  readonly touchpoint: string;
  readonly empty: string;
  readonly feelings: {
    readonly gap: (gap: Gap) => string;
    readonly none: (lowest: string, world: number) => string;
    readonly exact: string;
    readonly caption: string;
    readonly table: string;
    readonly bad: string;
    readonly good: string;
    readonly figures: (own: string, world: string) => string;
  };
  readonly dropOut: {
    readonly other: (own: string, world: string, share: number) => string;
    readonly same: (name: string, own: number, world: number) => string;
    readonly none: (world: string, share: number) => string;
    readonly even: (world: string, share: number) => string;
    readonly nobody: string;
    readonly gap: (gap: Gap) => string;
    readonly sums: (own: number, world: number) => string;
    readonly caption: string;
    readonly table: string;
    readonly share: (share: number) => string;
    readonly said: (text: string) => string;
    readonly real: (text: string) => string;
  };
}

const quoted = (name: string) => `“${name}”`;

const zh: RevealWords = {
  heading: '三趟走下来',
  labels: { said: '你的图', asIs: '现在', toBe: '改过以后' },
  intro: (customers) =>
    `同一批${numberText('zh', customers)}位客户，同样的运气，走了三趟。第一趟照你的图：感受是你画的，走掉多少是你说的，要紧的地方是你标的；没填的，按不好不坏、没人走掉算。第二趟照这家店现在的样子。第三趟照你花钱改过的样子。第一趟和第二趟差在哪儿，就是你的图和客户差在哪儿。`,
  chosen: (names, thousands) =>
    `你选了${names.map(quoted).join('、')}，一共${tenthText(thousands / 10).replace(/\.0$/, '')}万元。`,
  chosenNone: '你一样也没选，所以第三趟和第二趟一样。',
  oneLuck: '这是一种运气下的结果。同样的选择换20种运气会怎样，回顾里再看。',
  illustrative: '示意',
  loading: '三趟都在走……',
  failed: '这三趟没走成。你的答案都还在。',
  again: '再走一趟',
  own: '你的图',
  world: '客户',
  touchpoint: '接触点',
  empty: '没填',
  feelings: {
    gap: ({ name, own, world }) =>
      `差得最远的是${quoted(name)}：你画${signedText(own)}，客户的感受是${signedText(world)}`,
    none: (lowest, world) => `你没有画感受。客户感受最差的是${quoted(lowest)}，${signedText(world)}`,
    exact: '你画的感受和客户的处处一样',
    caption:
      '实线和实心点是来到这一步的客户的平均感受，走200趟取平均；虚线和空心点是你画的。粗横线是差得最远的一步。感受从−3到+3，没填的不画。',
    table: '看数：你画的感受和客户的感受',
    bad: '难受',
    good: '好受',
    figures: (own, world) => `你${own}，客户${world}`,
  },
  dropOut: {
    other: (own, world, share) =>
      `你说${quoted(own)}走掉的人最多，其实是${quoted(world)}：每100位出发的人走掉${tenthText(100 * share)}位`,
    same: (name, own, world) =>
      `走掉最多的一步你说对了，是${quoted(name)}：你说每100位走${tenthText(100 * own)}位，其实${tenthText(100 * world)}位`,
    none: (world, share) =>
      `你没有说谁会走掉。走掉最多的是${quoted(world)}，每100位走${tenthText(100 * share)}位`,
    even: (world, share) =>
      `你说走掉最多的不止一步；其实最多的是${quoted(world)}，每100位走${tenthText(100 * share)}位`,
    nobody: '这条路上没有人走掉',
    gap: ({ name, own, world }) =>
      `差得最远的一步是${quoted(name)}：你说${shareText(own)}，其实${shareText(world)}。`,
    sums: (own, world) =>
      `一路加起来，你说每100位走掉${tenthText(100 * own)}位，其实走掉${tenthText(100 * world)}位。`,
    caption: '占出发的人。实心条是客户，走200趟取平均；空框是你说的。',
    table: '看数：你说走掉的和其实走掉的',
    share: shareText,
    said: (text) => `你说 ${text}`,
    real: (text) => `其实 ${text}`,
  },
};

const en: RevealWords = {
  heading: 'Three walks',
  labels: { said: 'Your map', asIs: 'As is', toBe: 'To be' },
  intro: (customers) =>
    `The same ${numberText('en', customers)} customers walked three times, on the same luck. First by your map: they feel what you drew, as many leave as you said, and what you marked is what counts; where you left a blank, nobody feels anything and nobody leaves. Then through the place as it is. Then with what you bought. Where the first and the second walk differ, your map and the customers differ.`,
  chosen: (names, thousands) =>
    `You chose ${names.map(quoted).join(', ')}, ¥${numberText('en', 1000 * thousands)} in all.`,
  chosenNone: 'You chose nothing, so the third walk is the second over again.',
  oneLuck: 'This is one draw of luck. What the same choice does on 20 of them comes in the look back.',
  illustrative: 'illustrative',
  loading: 'Three walks are under way…',
  failed: 'These walks did not come off. Your answers are safe.',
  again: 'Walk again',
  own: 'Your map',
  world: 'Customers',
  touchpoint: 'Touchpoint',
  empty: '–',
  feelings: {
    gap: ({ name, own, world }) =>
      `The widest gap is at ${quoted(name)}: you drew ${signedText(own)}, customers feel ${signedText(world)}`,
    none: (lowest, world) =>
      `You drew no feelings. Customers feel worst at ${quoted(lowest)}: ${signedText(world)}`,
    exact: 'You drew what customers feel, everywhere',
    caption:
      'Solid line and full dots: the mean feeling of those who come there, over 200 walks. Dashed line and open dots: what you drew. The thick bar marks the widest gap. Feelings run from −3 to +3; what was left empty is not drawn.',
    table: 'The figures: feelings drawn and felt',
    bad: 'bad',
    good: 'good',
    figures: (own, world) => `you ${own}, felt ${world}`,
  },
  dropOut: {
    other: (own, world, share) =>
      `You said most leave at ${quoted(own)}; they leave at ${quoted(world)}: ${tenthText(100 * share)} of 100 who begin`,
    same: (name, own, world) =>
      `Most leave at ${quoted(name)}, as you said: you said ${tenthText(100 * own)} of 100, it is ${tenthText(100 * world)}`,
    none: (world, share) =>
      `You did not say who leaves. Most leave at ${quoted(world)}: ${tenthText(100 * share)} of 100 who begin`,
    even: (world, share) =>
      `You put several touchpoints first alike; most leave at ${quoted(world)}: ${tenthText(100 * share)} of 100 who begin`,
    nobody: 'Nobody leaves this journey',
    gap: ({ name, own, world }) =>
      `The widest gap is at ${quoted(name)}: you said ${shareText(own)}, it is ${shareText(world)}.`,
    sums: (own, world) =>
      `All in all you said that ${tenthText(100 * own)} of 100 leave; ${tenthText(100 * world)} do.`,
    caption: 'Shares of all who begin. Filled bar: customers, mean of 200 walks. Open frame: what you said.',
    table: 'The figures: drop-outs said and real',
    share: shareText,
    said: (text) => `you said ${text}`,
    real: (text) => `real ${text}`,
  },
};

export const revealMessages: Readonly<Record<Locale, RevealWords>> = { zh, en };
