import type { Locale } from '@/lib/content/locale';
import type { PurchaseModel } from '@/lib/metrics';

export interface AliveMessages {
  readonly days: string;
  readonly unit: string;
  readonly model: string;
  readonly models: Readonly<Record<PurchaseModel, string>>;
  readonly axis: string;
  readonly caption: (days: number) => string;
  readonly customer: string;
  readonly past: string;
  readonly alive: string;
  readonly pastOf: (repeats: number, weeks: number) => string;
  /** `assumed`: the model does not work it out but takes it for granted. */
  readonly chance: (value: number, assumed: boolean) => string;
  readonly picture: (days: number, chances: readonly string[]) => string;
  readonly summary: (days: number, model: PurchaseModel, chances: readonly string[]) => string;
  readonly named: (name: string, chance: string) => string;
  readonly note: string;
}

/** Whole per cent, one decimal below one: 0.1 % is not nothing. */
const percent = (value: number) =>
  value >= 0.01 || value === 0 ? `${Math.round(100 * value)}%` : `${(100 * value).toFixed(1)}%`;
const SMALLEST = 0.0005;

export const aliveMessages: Readonly<Record<Locale, AliveMessages>> = {
  zh: {
    days: '多少天没来',
    unit: '天',
    model: '用哪个模型',
    models: { 'bg-nbd': 'BG/NBD', 'mbg-nbd': 'MBG/NBD（头一单之后也可能走）' },
    axis: '没来的天数',
    caption: (days) => `${days}天没来，还在的概率`,
    customer: '客人',
    past: '以前',
    alive: '还在',
    pastOf: (repeats, weeks) => (repeats === 0 ? '没有回头过' : `${weeks}周回头${repeats}次`),
    chance: (value, assumed) =>
      (value < SMALLEST ? '不到0.1%' : percent(value)) + (assumed ? '（假定）' : ''),
    picture: (days, chances) =>
      `三条曲线，横轴是没来的天数，0到365天，竖轴是客人还在的概率。${days}天处：${chances.join('，')}。`,
    summary: (days, model, chances) =>
      `${days}天没来，照${model === 'bg-nbd' ? 'BG/NBD' : 'MBG/NBD'}算：${chances.join('；')}。`,
    named: (name, chance) => `${name}${chance}`,
    note: '三位客人是示意。模型的四个参数照雾坪茶舍300位客人（虚构）估出来，截至2025年12月31日。虚线单看：没有回头过，就没有间隔可比。',
  },
  en: {
    days: 'Days without an order',
    unit: 'days',
    model: 'Which model',
    models: { 'bg-nbd': 'BG/NBD', 'mbg-nbd': 'MBG/NBD (may leave at once)' },
    axis: 'days without an order',
    caption: (days) => `Chance of still being a customer after ${days} silent ${days === 1 ? 'day' : 'days'}`,
    customer: 'Customer',
    past: 'Past',
    alive: 'Still here',
    pastOf: (repeats, weeks) =>
      repeats === 0 ? 'never came back' : `back ${repeats} times in ${weeks} weeks`,
    chance: (value, assumed) =>
      (value < SMALLEST ? 'under 0.1%' : percent(value)) + (assumed ? ' (assumed)' : ''),
    picture: (days, chances) =>
      `Three curves over 0 to 365 days without an order; the height is the chance that the customer is still one. At ${days} days: ${chances.join(', ')}.`,
    summary: (days, model, chances) =>
      `${days} silent ${days === 1 ? 'day' : 'days'} by ${model === 'bg-nbd' ? 'BG/NBD' : 'MBG/NBD'}: ${chances.join('; ')}.`,
    named: (name, chance) => `${name} ${chance}`,
    note: 'The three customers are illustrative. The model’s four parameters are fitted to the 300 (fictional) customers of Wuping Tea House as of 31 December 2025. The dashed line stands apart: with no second visit there is no gap to compare with.',
  },
};
