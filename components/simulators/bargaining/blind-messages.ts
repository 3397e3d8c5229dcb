import type { Locale } from '@/lib/content/locale';
import type { Belief, BlindOffer } from '@/lib/simulations/bargaining';
import { YEAR_JIN } from './bargaining-view';

export interface BlindMessages {
  readonly yuan: string;
  readonly price: string;
  readonly spread: string;
  readonly spreadUnit: string;
  readonly floor: string;
  readonly best: string;
  readonly atBest: string;
  readonly verdict: (price: number, floor: number, offer: BlindOffer) => string;
  readonly axis: string;
  readonly marks: {
    readonly floor: (price: number) => string;
    readonly price: (price: number) => string;
    readonly low: (price: number) => string;
    readonly high: (price: number) => string;
    readonly known: (price: number) => string;
  };
  readonly spans: { readonly taken: (share: number) => string; readonly failed: (share: number) => string };
  readonly picture: (belief: Belief, price: number, offer: BlindOffer) => string;
  readonly rows: (offer: BlindOffer) => readonly (readonly [string, string])[];
  readonly note: string;
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: false });
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const percent = (share: number) => `${plain.format(Math.round(1000 * share) / 10)}%`;
const sign = (value: number) => (value < 0 ? '−' : '');
const zhYuan = (value: number) => `${sign(value)}${plain.format(Math.abs(value))}元`;
const enYuan = (value: number) => `${sign(value)}¥${grouped.format(Math.abs(value))}`;

export const blindMessages: Readonly<Record<Locale, BlindMessages>> = {
  zh: {
    yuan: '元/斤',
    price: '茶舍只开一次价，开',
    spread: '连锁最多出多少，茶舍摸不准，上下差',
    spreadUnit: '元',
    floor: '茶舍最少要',
    best: '换成指望最多的价',
    atBest: '按这点消息，没有哪个价的指望比它更大。',
    verdict: (price, floor, { chance, gain, lost }) =>
      price < floor
        ? `开${plain.format(price)}元，比退路还低：谈成了也亏。`
        : chance === 0
          ? lost > 0
            ? `开${plain.format(price)}元，一定谈崩，两家每斤白丢${plain.format(lost)}元。`
            : `开${plain.format(price)}元，谈不成，也没丢什么：本来就没有可分的钱。`
          : `开${plain.format(price)}元：成交的机会是${percent(chance)}，茶舍每斤指望多得${plain.format(gain)}元；${lost > 0 ? `谈崩叫两家每斤平均白丢${plain.format(lost)}元。` : '不会谈崩。'}`,
    axis: '每斤价格（元）',
    marks: {
      floor: (price) => `茶舍最少要${plain.format(price)}`,
      price: (price) => `开价${plain.format(price)}`,
      low: (price) => `少则${plain.format(price)}`,
      high: (price) => `连锁最多出${plain.format(price)}`,
      known: (price) => `连锁最多出${plain.format(price)}`,
    },
    spans: { taken: (share) => `成交${percent(share)}`, failed: (share) => `谈崩${percent(share)}` },
    picture: ({ floor, low, high }, price, { chance, failed }) =>
      `一条价格线：茶舍最少要${plain.format(floor)}元，连锁最多出的价在${plain.format(low)}到${plain.format(high)}元之间，处处一样可能。开价${plain.format(price)}元，成交的机会${percent(chance)}，本可谈成却谈崩的机会${percent(failed)}。`,
    rows: ({ gain, left, lost }) => [
      ['茶舍多得，每斤平均', zhYuan(gain)],
      ['留给连锁，每斤平均', zhYuan(left)],
      ['谈崩，谁也没得，每斤平均', zhYuan(lost)],
      ['可分的钱，每斤平均', zhYuan(gain + left + lost)],
      ['谈崩丢的，全年平均', zhYuan(lost * YEAR_JIN)],
    ],
    note: '数字为示意。连锁最多出的价在区间里处处一样可能，茶舍只开一次，要就要，不要就散。规矩和上面那轮谈判不同，两边的价不能拿来比。',
  },
  en: {
    yuan: 'yuan',
    price: 'The one price named',
    spread: 'Chain’s limit known to within',
    spreadUnit: 'yuan',
    floor: 'Tea house’s way out',
    best: 'Name the price that promises most',
    atBest: ' With no more to go on, no price promises more.',
    verdict: (price, floor, { chance, gain, lost }) =>
      price < floor
        ? `¥${plain.format(price)} is below the way out: even a deal would lose.`
        : chance === 0
          ? lost > 0
            ? `At ¥${plain.format(price)} talks are sure to fail, and both together lose ¥${plain.format(lost)} a jin.`
            : `At ¥${plain.format(price)} there is no deal, and nothing lost: there was nothing to share.`
          : `At ¥${plain.format(price)} the chance of a deal is ${percent(chance)} and the tea house may expect to gain ¥${plain.format(gain)} a jin; ${lost > 0 ? `failure costs both together ¥${plain.format(lost)} a jin on average.` : 'talks cannot fail.'}`,
    axis: 'Price of a jin (¥)',
    marks: {
      floor: (price) => `way out ${plain.format(price)}`,
      price: (price) => `named ${plain.format(price)}`,
      low: (price) => `or only ${plain.format(price)}`,
      high: (price) => `chain up to ${plain.format(price)}`,
      known: (price) => `chain up to ${plain.format(price)}`,
    },
    spans: { taken: (share) => `${percent(share)} deal`, failed: (share) => `${percent(share)} fail` },
    picture: ({ floor, low, high }, price, { chance, failed }) =>
      `A line of prices: the tea house needs at least ¥${plain.format(floor)}; the chain’s limit lies between ¥${plain.format(low)} and ¥${plain.format(high)}, each place equally likely. At ¥${plain.format(price)} the chance of a deal is ${percent(chance)}, that of a deal missed ${percent(failed)}.`,
    rows: ({ gain, left, lost }) => [
      ['Gained by the tea house, a jin on average', enYuan(gain)],
      ['Left to the chain', enYuan(left)],
      ['Lost to both when talks fail', enYuan(lost)],
      ['Room to share, on average', enYuan(gain + left + lost)],
      ['Lost to both in a year, on average', enYuan(lost * YEAR_JIN)],
    ],
    note: 'Illustrative figures, yuan a jin. Every limit within the interval is equally likely; the tea house names one price, to be taken or left. The rules differ from the round above, so do not compare the prices.',
  },
};
