import type { LorenzCurveWords } from '@/components/charts/lorenz-curve';
import type { Locale } from '@/lib/content/locale';

export interface ConcentrationMessages {
  /** Between two sentences. */
  readonly gap: string;
  readonly once: string;
  readonly illustrative: string;
  readonly share: {
    readonly heading: string;
    readonly intro: (customers: string, top: string) => string;
    readonly together: string;
    readonly label: string;
    readonly points: (width: string) => string;
    readonly decide: string;
    readonly decideEmpty: string;
    readonly held: (low: string, high: string, truth: string) => string;
    readonly missed: (low: string, high: string, truth: string, distance: string) => string;
    readonly none: (truth: string) => string;
    /** Width, distance (undefined where it holds), widest, and the mark in per cent. */
    readonly marked: (width: string, distance: string | undefined, widest: string, mark: string) => string;
    readonly negative: string;
    readonly title: (truth: string) => string;
    readonly curve: LorenzCurveWords;
    readonly picture: (truth: string) => string;
    readonly truth: (truth: string) => string;
    readonly caption: string;
    /** Where an interval was given. */
    readonly above: string;
    readonly inTheRed: (customers: number) => string;
    readonly table: string;
    readonly columns: readonly [string, string];
    readonly top: (share: string) => string;
  };
  readonly eightyTwenty: {
    readonly heading: string;
    readonly question: (truth: string) => string;
    readonly holds: Readonly<Record<'yes' | 'no', string>>;
    readonly decide: string;
    readonly decideEmpty: string;
    readonly right: (answer: string, truth: string, holds: boolean) => string;
    readonly wrong: (answer: string, truth: string, holds: boolean) => string;
    readonly none: (truth: string, holds: boolean) => string;
    readonly needed: (top: string) => string;
    readonly marks: Readonly<Record<'right' | 'wrong', string>>;
    readonly rule: string;
    readonly before: string;
    readonly lesson: string;
  };
}

export const concentrationMessages: Readonly<Record<Locale, ConcentrationMessages>> = {
  zh: {
    gap: '',
    once: '定下就不能改。',
    illustrative: '示意',
    share: {
      heading: '先猜：前20%的客户带来几成收入',
      intro: (customers, top) =>
        `把${customers}位客人按花的钱从多到少排，前20%是${top}位。全部收入里，他们带来百分之几？不报一个数，报一个区间。上一节八群的人数和钱里有线索。`,
      together: '整份练习有四道预测，这是头一道。四道先平均，再算分。',
      label: '前20%的客户带来的收入，占全部收入的百分之几',
      points: (width) => `${width}个百分点`,
      decide: '报出区间，看真值',
      decideEmpty: '空着，直接看真值（这一道不得分）',
      held: (low, high, truth) => `你报${low}到${high}，真值${truth}，罩住了。`,
      missed: (low, high, truth, distance) =>
        `你报${low}到${high}，真值${truth}，在区间外面，差${distance}个百分点。`,
      none: (truth) => `你没有报区间。真值是${truth}。`,
      marked: (width, distance, widest, mark) =>
        distance === undefined
          ? `区间宽${width}个百分点，最宽可报${widest}。这一道得1\u00a0−\u00a0¾\u00a0×\u00a0${width}\u00a0÷\u00a0${widest}\u00a0=\u00a0${mark}。`
          : `区间宽${width}个百分点，差距按十倍加上去，最宽可报${widest}。这一道得1\u00a0−\u00a0¾\u00a0×\u00a0(${width}\u00a0+\u00a010\u00a0×\u00a0${distance})\u00a0÷\u00a0${widest}\u00a0=\u00a0${mark}。`,
      negative: '负的分会拉低四道的平均。没有把握，就报宽一点。',
      title: (truth) => `前20%的客户带来${truth}的收入`,
      curve: {
        customers: '客户占比，花得少的在左',
        value: '收入占比，从左往右累计',
        equal: '人人一样多',
        top: '前20%的客户',
      },
      picture: (truth) => `洛伦兹曲线：花得最多的20%的客户带来${truth}的收入。`,
      truth: (truth) => `真值 ${truth}`,
      caption: '曲线从花得最少的客户画起，越往下弯，收入越集中在少数人身上。',
      above: '上面是你的区间和真值。',
      inTheRed: (customers) => `有${customers}人退的比花的多，按0元算。`,
      table: '数据表：前百分之几的客户，带来百分之几的收入',
      columns: ['客户', '占全部收入'],
      top: (share) => `前${share}`,
    },
    eightyTwenty: {
      heading: '“二八”在这里成立吗',
      question: (truth) =>
        `前20%的客户带来${truth}的收入。二八定律说：20%的客户带来80%或更多。在这份文件里，成立吗？`,
      holds: { yes: '成立', no: '不成立' },
      decide: '定下答案',
      decideEmpty: '空着，看解释（这一问不得分）',
      right: (answer, truth, holds) => `你答“${answer}”，对：${truth}${holds ? '，够了80%' : '，不到80%'}。`,
      wrong: (answer, truth, holds) =>
        `你答“${answer}”。前20%带来的是${truth}，${holds ? '够了80%，成立' : '不到80%，不成立'}。`,
      none: (truth, holds) =>
        `你空着。前20%带来的是${truth}，${holds ? '够了80%，成立' : '不到80%，不成立'}。`,
      needed: (top) => `要凑到80%的收入，得数到前${top}的客户。`,
      marks: { right: '对', wrong: '你选的，不对' },
      rule: '二八是经验，不是定律。少数人带来大头，很常见；正好20对80，没有谁担保。McCarthy和Winer（2019）量过339家上市公司，前20%的客户平均带来67%的销售额。',
      before: '比例随行业变，随时段变，算收入和算利润也不一样。拿“20%带来80%”去定预算以前，先量自己的账本。',
      lesson: '课里有三家店的曲线可比（另开一页）',
    },
  },
  en: {
    gap: ' ',
    once: 'Once decided, it stays.',
    illustrative: 'illustrative',
    share: {
      heading: 'First a guess: what do the top 20% bring?',
      intro: (customers, top) =>
        `Put the ${customers} customers in order, those who spent most first. The top 20% are ${top} people. What per cent of all revenue do they bring? Give an interval, not a single figure. The eight groups of the last part hold a clue.`,
      together:
        'The exercise asks for four predictions and this is the first. They are averaged before they earn marks.',
      label: 'Revenue of the top 20% of customers, in per cent of all revenue',
      points: (width) => (width === '1' ? '1 percentage point' : `${width} percentage points`),
      decide: 'Hand in the interval and see the figure',
      decideEmpty: 'Leave it empty and see the figure (earns nothing)',
      held: (low, high, truth) => `You said ${low} to ${high}. It is ${truth}, and your interval holds it.`,
      missed: (low, high, truth, distance) =>
        `You said ${low} to ${high}. It is ${truth}: outside, ${distance} percentage points away.`,
      none: (truth) => `You gave no interval. It is ${truth}.`,
      marked: (width, distance, widest, mark) =>
        distance === undefined
          ? `Your interval is ${width} points wide; the widest that counts is ${widest}. This prediction earns 1\u00a0−\u00a0¾\u00a0×\u00a0${width}\u00a0÷\u00a0${widest}\u00a0=\u00a0${mark}.`
          : `Your interval is ${width} points wide and the distance is added ten times; the widest that counts is ${widest}. This prediction earns 1\u00a0−\u00a0¾\u00a0×\u00a0(${width}\u00a0+\u00a010\u00a0×\u00a0${distance})\u00a0÷\u00a0${widest}\u00a0=\u00a0${mark}.`,
      negative: 'A mark below nought pulls the average of the four down. When unsure, go wider.',
      title: (truth) => `The top 20% of customers bring ${truth} of the revenue`,
      curve: {
        customers: 'Customers, least spending on the left',
        value: 'Revenue, added up from the left',
        equal: 'all alike',
        top: 'top 20%',
      },
      picture: (truth) => `Lorenz curve: the 20% of customers who spend most bring ${truth} of the revenue.`,
      truth: (truth) => `it is ${truth}`,
      caption:
        'The curve begins with those who spend least; the further it sags, the fewer customers the revenue hangs on.',
      above: 'Above it, your interval and the true figure.',
      inTheRed: (customers) =>
        `${customers} ${customers === 1 ? 'customer was' : 'customers were'} refunded more than they spent and count as ¥0.`,
      table: 'As a table: which top share of customers brings how much',
      columns: ['Customers', 'Of all revenue'],
      top: (share) => `top ${share}`,
    },
    eightyTwenty: {
      heading: 'Does 80/20 hold here?',
      question: (truth) =>
        `The top 20% of customers bring ${truth} of the revenue. The 80/20 rule says that 20% of customers bring 80% or more. Does it hold in this file?`,
      holds: { yes: 'It holds', no: 'It does not hold' },
      decide: 'Settle the answer',
      decideEmpty: 'Leave it empty and read why (earns nothing)',
      right: (answer, truth, holds) =>
        `You said “${answer}”, which is right: ${truth} ${holds ? 'reaches' : 'falls short of'} 80%.`,
      wrong: (answer, truth, holds) =>
        `You said “${answer}”. The top 20% bring ${truth}, which ${holds ? 'reaches 80%, so the rule holds' : 'falls short of 80%, so the rule does not hold'}.`,
      none: (truth, holds) =>
        `You left this empty. The top 20% bring ${truth}, which ${holds ? 'reaches 80%, so the rule holds' : 'falls short of 80%, so the rule does not hold'}.`,
      needed: (top) => `To reach 80% of the revenue you must count down to the top ${top}.`,
      marks: { right: 'right', wrong: 'your answer, not right' },
      rule: '80/20 is a rule of thumb and no law. That a few bring most is common; that it is 20 against 80 nobody promises. McCarthy and Winer (2019) measured 339 listed companies: on average the top 20% of customers bring 67% of sales.',
      before:
        'The share differs by trade, by the time you look at, and between revenue and profit. Measure your own books before you budget by 80/20.',
      lesson: 'The lesson compares the curves of three shops (opens in a new tab)',
    },
  },
};
