import type { LorenzCurveWords } from '@/components/charts/lorenz-curve';
import type { Locale } from '@/lib/content/locale';
import type { Shop } from './shops';

/** Per cent of the customers, and of the revenue that they bring. */
interface Top {
  readonly top: number;
  readonly brings: number;
}

export interface TopShareMessages {
  readonly shop: string;
  readonly shops: Readonly<Record<Shop, string>>;
  readonly about: Readonly<Record<Shop, string>>;
  readonly top: string;
  readonly curve: (top: number) => LorenzCurveWords;
  readonly picture: (shop: string, points: readonly Top[]) => string;
  readonly summary: (shop: string, count: number, top: Top) => string;
  /** Under the chart: what the shop is, how to read the curve. */
  readonly note: (about: string) => string;
}

export const topShareMessages: Readonly<Record<Locale, TopShareMessages>> = {
  zh: {
    shop: '看哪家店',
    shops: {
      'tea-house': '雾坪茶舍',
      'meal-card': '包月食堂',
      wholesaler: '批发茶行',
    },
    about: {
      'tea-house': '300位客人，两年的订单，退款已减。',
      'meal-card': '100人，每人一张300元的月卡。',
      wholesaler: '100家：5家酒店各4万元，15家店各4000元，80家小客户各250元。',
    },
    top: '花钱最多的前百分之几',
    curve: (top) => ({
      customers: '客户占比，花得少的在左',
      value: '收入占比，从左往右累计',
      equal: '人人一样多',
      top: `前${top}%的客户`,
    }),
    picture: (shop, points) =>
      `洛伦兹曲线，${shop}：${points.map(({ top, brings }) => `前${top}%的客户带来${brings}%的收入`).join('，')}。`,
    summary: (shop, count, { top, brings }) => `${shop}：前${top}%的客户（${count}人）带来${brings}%的收入。`,
    note: (about) =>
      `${about}曲线从花得最少的客户画起。越往下弯，收入越集中在少数人身上。三家店都是虚构的，数字为示意。算的是收入，不是利润。`,
  },
  en: {
    shop: 'Which shop',
    shops: {
      'tea-house': 'Wuping Tea House',
      'meal-card': 'Monthly canteen',
      wholesaler: 'Tea wholesaler',
    },
    about: {
      'tea-house': '300 customers, orders of two years, refunds taken off.',
      'meal-card': '100 customers with a monthly card of ¥300 each.',
      wholesaler: '100 customers: five hotels at ¥40,000, 15 shops at ¥4,000, 80 small buyers at ¥250.',
    },
    top: 'Those who spend most: the top',
    curve: (top) => ({
      customers: 'Customers, least spending on the left',
      value: 'Revenue, added up from the left',
      equal: 'all alike',
      top: `top ${top}%`,
    }),
    picture: (shop, points) =>
      `Lorenz curve, ${shop}: ${points.map(({ top, brings }) => `the top ${top}% of customers bring ${brings}% of the revenue`).join('; ')}.`,
    summary: (shop, count, { top, brings }) =>
      `${shop}: the top ${top}% of customers (${count}) bring ${brings}% of the revenue.`,
    note: (about) =>
      `${about} The curve begins with those who spend least. The further it sags, the fewer customers the revenue hangs on. All three shops are fictional and the figures illustrative. This is revenue, not profit.`,
  },
};
