import type { Locale } from '@/lib/content/locale';
import type { Measure } from '@/lib/metrics';
import type { Slip } from '@/lib/simulations/rfm-campaign';
import { moneyText, moneyWithUnit, numberText } from '../../lab/customers-format';
import type { Standing, Worked } from './worked';

export interface HandMessages {
  readonly lead: (lastDay: string) => string;
  readonly rules: readonly string[];
  readonly limits: string;
  readonly score: string;
  readonly scoreOf: (score: number) => string;
  /** Before a limit, in a line of limits. */
  readonly scoreAt: (score: number) => string;
  readonly columns: Readonly<Record<Measure, string>>;
  readonly limit: (measure: Measure, limit: number) => string;
  readonly beyond: (measure: Measure) => string;
  readonly onLimit: string;
  readonly card: (number: number, id: string) => string;
  readonly workedCard: (number: number, id: string) => string;
  readonly rows: (id: string) => string;
  readonly day: string;
  readonly amount: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly value: (measure: Measure, value: number) => string;
  /** How the value comes about, one step a line. */
  readonly steps: (measure: Measure, worked: Worked, lastDay: string, value: number) => readonly string[];
  readonly stands: (measure: Measure, value: number, standing: Standing) => string;
  readonly given: string;
  readonly asked: string;
  readonly empty: string;
  readonly decide: string;
  readonly decideEmpty: (count: number) => string;
  readonly final: string;
  readonly right: (measure: Measure, score: number) => string;
  readonly wrong: (measure: Measure, answer: number, right: number) => string;
  readonly notAnswered: (measure: Measure, right: number) => string;
  readonly slips: Readonly<Record<Slip, string>>;
  readonly noSlip: string;
  readonly verdict: (right: number, of: number) => string;
  readonly summary: (right: number, of: number) => string;
}

const NAMES: Readonly<Record<Measure, string>> = { r: 'R', f: 'F', m: 'M' };
const sum = (locale: Locale, cents: readonly number[]) =>
  cents
    .map(
      (own, i) => (i === 0 ? '' : own < 0 ? ' − ' : ' + ') + moneyText(locale, i === 0 ? own : Math.abs(own)),
    )
    .join('');

const zhValue = (measure: Measure, value: number) =>
  measure === 'm' ? moneyWithUnit('zh', value) : `${value}天`;
const enValue = (measure: Measure, value: number) =>
  measure === 'm' ? moneyWithUnit('en', value) : `${numberText('en', value)} ${value === 1 ? 'day' : 'days'}`;

export const handMessages: Readonly<Record<Locale, HandMessages>> = {
  zh: {
    lead: () =>
      '软件给三千多行打分之前，你先亲手打六个人的。这一步照茶舍的数法，不照你上一步定的；分界也是给好的，六个人都用它。',
    rules: [
      'R：最后一次买茶到表的最后一天，隔几天。',
      'F：买过茶的日子有几天。同一天两张小票算一天；退款那天不算。',
      'M：花的钱加起来，退款减掉。',
    ],
    limits: '分界',
    score: '分数',
    scoreOf: (score) => `${score}分`,
    scoreAt: (score) => `${score}分 `,
    columns: { r: 'R（天）', f: 'F（天）', m: 'M（元）' },
    limit: (measure, limit) =>
      measure === 'r' ? `≤ ${limit}` : `≥ ${measure === 'm' ? moneyText('zh', limit) : limit}`,
    beyond: (measure) => (measure === 'r' ? '更久' : '更少'),
    onLimit: '从上往下看，先合上哪一行就是几分。正好等于分界，算达到。',
    card: (number, id) => `第${number}位：${id}`,
    workedCard: (number, id) => `第${number}位：${id}，做给你看`,
    rows: (id) => `${id}的行`,
    day: '日期',
    amount: '金额（元）',
    measures: { r: 'R：多久没来', f: 'F：来过几天', m: 'M：一共花了' },
    value: zhValue,
    steps: (measure, worked, lastDay, value) => {
      if (measure === 'r') return [`最后一次买茶是${worked.lastDay}，到${lastDay}隔${value}天。`];
      if (measure === 'f')
        return [
          ...worked.twice.map((day) => `${day}有两张小票，只来了一次，算一天。`),
          ...worked.refunds.map(({ day }) => `${day}是退款，不算来过。`),
          `买过茶的日子：${worked.days.join('、')}，一共${value}天。`,
        ];
      return [
        `${sum('zh', worked.cents)}${worked.cents.length > 1 ? ` = ${moneyText('zh', value)}` : ''}元。${worked.refunds.length > 0 ? '退款减掉了。' : ''}`,
      ];
    },
    stands: (measure, value, { score, reached, missed, exact }) => {
      const limit = (each: number) => zhValue(measure, each);
      if (exact && reached !== undefined) return `正好${limit(reached)}，算达到：${score}分。`;
      const upTo = measure === 'r' ? '以内' : '';
      if (reached === undefined)
        return measure === 'r'
          ? `${limit(value)}，比${limit(missed ?? 0)}还久：${score}分。`
          : `${limit(value)}，不到${limit(missed ?? 0)}：${score}分。`;
      if (missed === undefined)
        return measure === 'r'
          ? `${limit(value)}，在${limit(reached)}以内：${score}分。`
          : `${limit(value)}，够${limit(reached)}：${score}分。`;
      return measure === 'r'
        ? `${limit(value)}，在${limit(reached)}${upTo}，超过${limit(missed)}：${score}分。`
        : `${limit(value)}，够${limit(reached)}，不到${limit(missed)}：${score}分。`;
    },
    given: '已经算好的',
    asked: '你来打分',
    empty: '空着',
    decide: '定下这位的分',
    decideEmpty: (count) => `定下这位的分（空着${count}格）`,
    final: '定了不能改。',
    right: (measure, score) => `${NAMES[measure]}你打${score}分，对。`,
    wrong: (measure, answer, right) => `${NAMES[measure]}你打${answer}分，应是${right}分。`,
    notAnswered: (measure, right) => `${NAMES[measure]}你空着，应是${right}分。`,
    slips: {
      direction: '方向反了。R是隔得越短，分越高：刚来过的人是5分，不是1分。',
      'receipts-for-days': '你数的大概是小票。同一天的两张小票，她只来了一次，F只算一天。',
      'refund-as-order': '你大概把退款那天也算来过一次。退款减M，不添F。',
      'repeat-only': '你数的大概是回头的次数，少了头一次。茶舍的F，头一次也算。',
      'refund-ignored': '退款大概没有减。M是她真正留在店里的钱。',
      'on-limit': '她的数正好在分界上。正好等于，就算达到，归高的那一档。',
    },
    noSlip: '照下面再数一遍，看差在哪一行。',
    verdict: (right, of) =>
      of === 1
        ? right === 1
          ? '这一格对。'
          : '这一格不对，看下面差在哪里。'
        : right === of
          ? `这位的${of}格都对。`
          : `这位的${of}格里，对了${right}格。`,
    summary: (right, of) => `六位都打完了：${of}格里对了${right}格。`,
  },
  en: {
    lead: () =>
      'Before software scores three thousand rows, score six people yourself. Here you count as the tea house does, whatever you settled in the step before, and against limits that are given: the same for all six.',
    rules: [
      'R: days from the last time she bought to the last day of the file.',
      'F: the number of days on which she bought. Two receipts on one day are one day; the day of a refund is none.',
      'M: all that she paid, less refunds.',
    ],
    limits: 'Limits',
    score: 'Score',
    scoreOf: (score) => String(score),
    scoreAt: (score) => `${score}: `,
    columns: { r: 'R (days)', f: 'F (days)', m: 'M (¥)' },
    limit: (measure, limit) =>
      measure === 'r' ? `≤ ${limit}` : `≥ ${measure === 'm' ? moneyText('en', limit) : limit}`,
    beyond: (measure) => (measure === 'r' ? 'longer' : 'less'),
    onLimit:
      'Read from the top: the first line that fits is the score. A value exactly on a limit has reached it.',
    card: (number, id) => `Customer ${number}: ${id}`,
    workedCard: (number, id) => `Customer ${number}: ${id}, worked for you`,
    rows: (id) => `Rows of ${id}`,
    day: 'Day',
    amount: 'Amount (¥)',
    measures: { r: 'R: how long away', f: 'F: days with a purchase', m: 'M: spent in all' },
    value: enValue,
    steps: (measure, worked, lastDay, value) => {
      if (measure === 'r')
        return [`She last bought on ${worked.lastDay}; from there to ${lastDay} is ${enValue('r', value)}.`];
      if (measure === 'f')
        return [
          ...worked.twice.map((day) => `${day} has two receipts of one visit: one day.`),
          ...worked.refunds.map(({ day }) => `${day} is a refund: no visit.`),
          `She bought on ${worked.days.join(', ')}: ${enValue('f', value)}.`,
        ];
      return [
        `${sum('en', worked.cents)}${worked.cents.length > 1 ? ` = ${moneyText('en', value)}` : ''} yuan.${worked.refunds.length > 0 ? ' The refund is taken off.' : ''}`,
      ];
    },
    stands: (measure, value, { score, reached, missed, exact }) => {
      const text = (each: number) => enValue(measure, each);
      if (exact && reached !== undefined) return `Exactly ${text(reached)}, so it is reached: ${score}.`;
      if (reached === undefined)
        return measure === 'r'
          ? `${text(value)} is longer than ${text(missed ?? 0)}: ${score}.`
          : `${text(value)} is less than ${text(missed ?? 0)}: ${score}.`;
      if (missed === undefined)
        return measure === 'r'
          ? `${text(value)} is within ${text(reached)}: ${score}.`
          : `${text(value)} reaches ${text(reached)}: ${score}.`;
      return measure === 'r'
        ? `${text(value)} is within ${text(reached)}, not within ${text(missed)}: ${score}.`
        : `${text(value)} reaches ${text(reached)}, not ${text(missed)}: ${score}.`;
    },
    given: 'Worked already',
    asked: 'Your scores',
    empty: 'empty',
    decide: 'Settle these scores',
    decideEmpty: (count) => `Settle these scores (${count} empty)`,
    final: 'Once decided, it stays.',
    right: (measure, score) => `${NAMES[measure]}: you gave ${score}, and that is right.`,
    wrong: (measure, answer, right) => `${NAMES[measure]}: you gave ${answer}; it is ${right}.`,
    notAnswered: (measure, right) => `${NAMES[measure]}: left empty; it is ${right}.`,
    slips: {
      direction:
        'The direction is turned round. For R, fewer days score higher: who came lately gets 5, not 1.',
      'receipts-for-days':
        'You probably counted receipts. With two receipts on one day she came once, and F counts one day.',
      'refund-as-order':
        'You probably counted the day of the refund as a visit. A refund lowers M and adds nothing to F.',
      'repeat-only':
        'You probably counted how often she came back, without the first time. The tea house counts the first time too.',
      'refund-ignored': 'The refund was probably not taken off. M is the money that stayed with the house.',
      'on-limit': 'Her value lies exactly on a limit. Exactly on it is reached, and takes the better score.',
    },
    noSlip: 'Count once more along these lines and see at which row you part.',
    verdict: (right, of) =>
      of === 1
        ? right === 1
          ? 'This score is right.'
          : 'This score is not right; see below where it parts.'
        : right === of
          ? `All ${of} scores are right.`
          : `${right} of ${of} scores are right.`,
    summary: (right, of) => `All six are done: ${right} of ${of} scores right.`,
  },
};
