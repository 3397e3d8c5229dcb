import type { Locale } from '@/lib/content/locale';
import type { IntervalEnd, IntervalProblem } from './interval-draft';

/** What a form says about an 80 % interval. */
export interface IntervalMessages {
  readonly ends: Readonly<Record<IntervalEnd, string>>;
  /** What an 80 % interval is. */
  readonly eighty: string;
  /** How it is marked. */
  readonly cost: string;
  readonly problem: (problem: IntervalProblem, low: string, high: string) => string;
  readonly empty: string;
  /** Width and the share of the points, in whole per cent, that it earns if it holds. */
  readonly width: (width: string, points: number) => string;
  /** What the picture shows, for those who do not see it. */
  readonly picture: (interval: readonly [string, string] | undefined, low: string, high: string) => string;
  /** `inside` is undefined where there is no interval. */
  readonly pictureTruth: (truth: string, inside: boolean | undefined) => string;
}

export const intervalMessages: Readonly<Record<Locale, IntervalMessages>> = {
  zh: {
    ends: { low: '最低', high: '最高' },
    eighty: '80%区间：这样的区间你报十次，大约八次应当罩住真值。',
    cost: '区间越窄，罩住时得分越高；没罩住，差多少，就按区间宽出差距的十倍来扣。',
    problem: (problem, low, high) =>
      ({
        'not-a-number': `读不出数来。写一个${low}到${high}之间的数`,
        below: `这里最低填${low}`,
        above: `这里最高填${high}`,
        'other-end': '这一头还空着。两头都填，或者都空着',
        'upside-down': '最高要大于或等于最低',
      })[problem],
    empty: '填好两头，这里画出你的区间。',
    width: (width, points) => `区间宽${width}。罩住了，得这一问的${points}%。`,
    picture: (interval, low, high) =>
      interval
        ? `刻度从${low}到${high}，你的区间从${interval[0]}到${interval[1]}。`
        : `刻度从${low}到${high}，没有区间。`,
    pictureTruth: (truth, inside) =>
      inside === undefined ? `${truth}。` : `${truth}，在区间${inside ? '里面' : '外面'}。`,
  },
  en: {
    ends: { low: 'From', high: 'To' },
    eighty: '80% interval: of ten such intervals about eight should hold the true figure.',
    cost: 'The narrower, the more it earns if it holds. If the truth lies outside, the distance costs as much as ten times that distance in width.',
    problem: (problem, low, high) =>
      ({
        'not-a-number': `Not readable as a number: write one from ${low} to ${high}`,
        below: `The lowest figure here is ${low}`,
        above: `The highest figure here is ${high}`,
        'other-end': 'This end is empty. Fill in both, or neither',
        'upside-down': 'This end must not be below the other',
      })[problem],
    empty: 'Fill in both ends and your interval is drawn here.',
    width: (width, points) =>
      `Your interval is ${width} wide. If it holds, it earns ${points}% of this prediction’s points.`,
    picture: (interval, low, high) =>
      interval
        ? `A scale from ${low} to ${high} with your interval from ${interval[0]} to ${interval[1]}.`
        : `A scale from ${low} to ${high} with no interval on it.`,
    pictureTruth: (truth, inside) =>
      inside === undefined ? ` ${truth}.` : ` ${truth}, ${inside ? 'inside' : 'outside'} your interval.`,
  },
};
