import type { Locale } from '@/lib/content/locale';
import type { BargainingReading, Force } from '@/lib/simulations/bargaining';
import { LAST_PRICE, YEAR_JIN } from './bargaining-view';

export type Answer = Force | 'no-deal';

export interface RoundMessages {
  readonly yuan: string;
  readonly perWeek: string;
  readonly sellElsewhere: string;
  readonly buyElsewhere: string;
  readonly switching: string;
  readonly patience: (share: number) => string;
  readonly sellerWait: string;
  readonly buyerWait: string;
  readonly patienceHelp: string;
  readonly ask: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly cover: string;
  readonly covered: string;
  readonly answered: (said: Answer, right: boolean) => string;
  readonly verdict: (reading: BargainingReading) => string;
  readonly axis: string;
  readonly marks: {
    readonly floor: (price: number) => string;
    readonly ceiling: (price: number) => string;
    readonly last: string;
    readonly price: (price: number) => string;
  };
  readonly spans: { readonly room: string; readonly gap: string };
  readonly picture: (reading: BargainingReading, covered: boolean) => string;
  readonly rows: (reading: BargainingReading) => readonly (readonly [string, string])[];
  readonly dealRows: (reading: BargainingReading) => readonly (readonly [string, string])[];
  readonly note: string;
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
/** Chinese prose here writes thousands without a comma. */
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 1, useGrouping: false });
const percent = (share: number) => `${plain.format(100 * share)}%`;
const more = (yuan: number) => plain.format(Math.abs(yuan));

export const roundMessages: Readonly<Record<Locale, RoundMessages>> = {
  zh: {
    yuan: '元/斤',
    perWeek: '%',
    sellElsewhere: '茶舍卖给别家，净得',
    buyElsewhere: '别家卖给连锁，报价',
    switching: '连锁换供应商，每斤多花',
    patience: (share) => `谁拖得起：可分的钱，茶舍得${percent(share)}`,
    sellerWait: '拖一周，茶舍的好处缩水',
    buyerWait: '拖一周，连锁的好处缩水',
    patienceHelp: '两边一样急，就对半分；谁更急，谁少分。',
    ask: '和去年比，谁主导？先猜，再看。',
    answers: {
      less: '营销方＜被营销方',
      equal: '营销方＝被营销方',
      more: '营销方＞被营销方',
      'no-deal': '谈不成',
    },
    cover: '盖住结果，我先猜',
    covered: '结果盖着。先说你的判断。',
    answered: (said, right) =>
      `你说“${roundMessages.zh.answers[said]}”，${right ? '模型也这样算' : '模型算出来不一样'}。`,
    verdict: ({ deal, floor, ceiling }) =>
      deal
        ? {
            less: `谈在${plain.format(deal.price)}元，比去年低${more(deal.price - LAST_PRICE)}元：营销方＜被营销方，连锁主导。`,
            equal: `谈在${plain.format(deal.price)}元，和去年相差不到1元：营销方＝被营销方，谁也压不倒谁，要靠谈。`,
            more: `谈在${plain.format(deal.price)}元，比去年高${more(deal.price - LAST_PRICE)}元：营销方＞被营销方，茶舍主导。`,
          }[deal.force]
        : `茶舍最少要${plain.format(floor)}元，连锁最多出${plain.format(ceiling)}元：没有谈得拢的价，各走各的路，两边都不吃亏。`,
    axis: '每斤价格（元）',
    marks: {
      floor: (price) => `茶舍最少要${plain.format(price)}`,
      ceiling: (price) => `连锁最多出${plain.format(price)}`,
      last: `去年${LAST_PRICE}`,
      price: (price) => `谈成${plain.format(price)}`,
    },
    spans: { room: '谈得拢', gap: '谈不拢' },
    picture: ({ floor, ceiling, deal }, covered) =>
      `一条价格线：茶舍最少要${plain.format(floor)}元，连锁最多出${plain.format(ceiling)}元，去年是${LAST_PRICE}元。${
        !deal
          ? '中间没有谈得拢的价。'
          : covered
            ? '谈成的价盖着。'
            : `谈成的价是${plain.format(deal.price)}元。`
      }`,
    rows: ({ room, dependence }) => [
      ['可分的钱', room > 0 ? `每斤${plain.format(room)}元，全年${plain.format(room * YEAR_JIN)}元` : '没有'],
      [
        '照去年价，没了连锁，茶舍每斤',
        `${dependence.seller < 0 ? '多得' : '少得'}${more(dependence.seller)}元`,
      ],
      [
        '照去年价，没了茶舍，连锁每斤',
        `${dependence.buyer < 0 ? '少付' : '多付'}${more(dependence.buyer)}元`,
      ],
    ],
    dealRows: ({ deal }) =>
      deal
        ? [
            ['谈成，茶舍比卖给别家每斤多得', `${plain.format(deal.sellerGain)}元`],
            ['谈成，连锁比换一家每斤少付', `${plain.format(deal.buyerGain)}元`],
          ]
        : [],
    note: '数字为示意，一年500斤。营销方是茶舍，被营销方是连锁。这是博弈论的谈判模型，不是课程“作用方程”的定义；拿去年价作比，相差不到1元算等号，是本课的约定。',
  },
  en: {
    yuan: 'yuan',
    perWeek: '%',
    sellElsewhere: 'Tea house gets elsewhere',
    buyElsewhere: 'Another seller asks the chain',
    switching: 'Changing costs the chain',
    patience: (share) => `Who can wait: the tea house gets ${percent(share)} of the room`,
    sellerWait: 'A week shrinks the tea house’s gain by',
    buyerWait: 'A week shrinks the chain’s gain by',
    patienceHelp: 'Equal hurry, equal halves; whoever is in more of a hurry gets less.',
    ask: 'Against last year, who leads? Guess first, then look.',
    answers: {
      less: 'Marketer < counterpart',
      equal: 'Marketer = counterpart',
      more: 'Marketer > counterpart',
      'no-deal': 'No deal',
    },
    cover: 'Cover the outcome, I want to guess',
    covered: 'The outcome is covered. Give your judgement first.',
    answered: (said, right) =>
      `You said “${roundMessages.en.answers[said]}”; the model ${right ? 'finds the same' : 'finds otherwise'}. `,
    verdict: ({ deal, floor, ceiling }) =>
      deal
        ? {
            less: `They settle at ¥${figures.format(deal.price)}, ¥${more(deal.price - LAST_PRICE)} below last year: marketer < counterpart, the chain leads.`,
            equal: `They settle at ¥${figures.format(deal.price)}, within ¥1 of last year: marketer = counterpart, neither can press the other, so they negotiate.`,
            more: `They settle at ¥${figures.format(deal.price)}, ¥${more(deal.price - LAST_PRICE)} above last year: marketer > counterpart, the tea house leads.`,
          }[deal.force]
        : `The tea house needs at least ¥${figures.format(floor)} and the chain pays at most ¥${figures.format(ceiling)}: no price suits both. Each goes its own way, and neither is the poorer for it.`,
    axis: 'Price of a jin (¥)',
    marks: {
      floor: (price) => `tea house from ${figures.format(price)}`,
      ceiling: (price) => `chain up to ${figures.format(price)}`,
      last: `last year ${LAST_PRICE}`,
      price: (price) => `agreed ${figures.format(price)}`,
    },
    spans: { room: 'room', gap: 'no price' },
    picture: ({ floor, ceiling, deal }, covered) =>
      `A line of prices: the tea house needs at least ¥${figures.format(floor)}, the chain pays at most ¥${figures.format(ceiling)}, last year it was ¥${LAST_PRICE}. ${
        !deal
          ? 'No price between them suits both.'
          : covered
            ? 'The agreed price is covered.'
            : `They agree on ¥${figures.format(deal.price)}.`
      }`,
    rows: ({ room, dependence }) => [
      [
        'Room to share',
        room > 0 ? `¥${figures.format(room)} a jin, ¥${figures.format(room * YEAR_JIN)} a year` : 'none',
      ],
      [
        'At last year’s price, without the chain the tea house',
        `${dependence.seller < 0 ? 'gains' : 'loses'} ¥${more(dependence.seller)}`,
      ],
      [
        'At last year’s price, without the tea house the chain',
        `${dependence.buyer < 0 ? 'saves' : 'pays'} ¥${more(dependence.buyer)}${dependence.buyer < 0 ? '' : ' more'}`,
      ],
    ],
    dealRows: ({ deal }) =>
      deal
        ? [
            ['With the deal the tea house is better off by', `¥${figures.format(deal.sellerGain)}`],
            ['With the deal the chain is better off by', `¥${figures.format(deal.buyerGain)}`],
          ]
        : [],
    note: 'Illustrative figures, yuan a jin, 500 jin a year; a jin is half a kilo. The marketer is the tea house, the counterpart the chain. This is a bargaining model from game theory, not the course’s definition of the action equation; to measure against last year’s price, and to call less than ¥1 equal, are conventions of this lesson.',
  },
};
