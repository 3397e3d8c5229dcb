import type { Locale } from '@/lib/content/locale';
import type { PromiseReading } from '@/lib/simulations/ladder';
import { plain, whole } from './loyalty-curve-messages';
import type { RaisedPromiseState } from './loyalty-curve-view';

export interface RaisedPromiseMessages {
  readonly promise: string;
  readonly got: string;
  readonly points: string;
  readonly promised: string;
  readonly received: string;
  readonly difference: (percent: number) => string;
  readonly description: (state: RaisedPromiseState) => string;
  readonly verdict: (state: RaisedPromiseState, reading: PromiseReading) => string;
  readonly table: {
    readonly caption: (got: number) => string;
    readonly promise: string;
    readonly difference: string;
    readonly mark: string;
    readonly year: string;
  };
  readonly note: string;
}

const signed = (percent: number) => (percent < 0 ? `−${-percent}` : percent > 0 ? `+${percent}` : '0');

export const raisedPromiseMessages: Readonly<Record<Locale, RaisedPromiseMessages>> = {
  zh: {
    promise: '广告许下多少（百分制）',
    got: '实际做到多少（百分制）',
    points: '分',
    promised: '她盼着',
    received: '她得到',
    difference: (percent) =>
      percent > 0 ? `+${percent}：正向不一致` : percent < 0 ? `−${-percent}：负向不一致` : '0：刚好一致',
    description: ({ promise, got }) =>
      `两根横条：盼着${promise}分，得到${got}分，差${signed(got - promise)}分。`,
    verdict: ({ promise, got }, { mark, year }) =>
      `许下${promise}分，做到${got}分，差${signed(got - promise)}分。满意度约${plain(mark)}分（五分制），留过一年的${whole(year)}。`,
    table: {
      caption: (got) => `同样做到${got}分，许诺不同`,
      promise: '许下',
      difference: '差',
      mark: '满意度（五分制）',
      year: '留一年',
    },
    note: '示意。设她把广告全信了，盼的就是许下的；周围随便挑（指数5）。许诺高能多拉来新客，这里没算。满意度可从0.5到5.5分，每一分占满意的五分之一。',
  },
  en: {
    promise: 'What is promised, of 100',
    got: 'What she gets, of 100',
    points: 'points',
    promised: 'expects',
    received: 'gets',
    difference: (percent) =>
      percent > 0
        ? `+${percent}: positive disconfirmation`
        : percent < 0
          ? `−${-percent}: negative disconfirmation`
          : '0: just as expected',
    description: ({ promise, got }) =>
      `Two bars: she expects ${promise} points and gets ${got}, a difference of ${signed(got - promise)}.`,
    verdict: ({ promise, got }, { mark, year }) =>
      `Promised ${promise}, got ${got}, difference ${signed(got - promise)}. Satisfaction about ${plain(mark)} of 5; ${whole(year)} stay a year.`,
    table: {
      caption: (got) => `The same ${got} points, other promises`,
      promise: 'Promised',
      difference: 'Difference',
      mark: 'Mark, of 5',
      year: 'Stay a year',
    },
    note: 'Illustrative. She believes every word, so what is promised is what she expects; there is much choice (exponent 5). That a large promise brings in new customers is left out. Satisfaction runs from 0.5 to 5.5, a fifth of it to each mark.',
  },
};

export const difference = signed;
