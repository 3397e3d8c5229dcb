import type { Locale } from '@/lib/content/locale';
import type { Measure } from '@/lib/metrics';
import type { PersonRubric } from '@/lib/assignments';

export interface AnswerKeyMessages {
  readonly working: string;
  readonly failed: string;
  readonly heading: (whose: string) => string;
  readonly contains: string;
  readonly points: (points: number) => string;
  readonly print: string;
  readonly definitions: {
    readonly heading: string;
    readonly intro: string;
    readonly fits: (choice: string) => string;
    readonly not: (choice: string) => string;
    readonly money: string;
  };
  readonly hand: {
    readonly heading: string;
    readonly intro: string;
    readonly limits: string;
    readonly limit: (measure: Measure, limits: readonly number[]) => string;
    readonly cards: string;
    readonly comma: string;
    readonly card: (number: number, id: string) => string;
    readonly row: (day: string, yuan: string) => string;
    readonly cell: (measure: Measure, value: string, score: number) => string;
    readonly slip: (measure: string, score: number, slip: string) => string;
    readonly worked: string;
  };
  readonly file: { readonly heading: string; readonly any: string };
  readonly names: {
    readonly heading: string;
    readonly warning: string;
    readonly caption: string;
    readonly columns: readonly [string, string, string];
  };
  readonly actions: {
    readonly heading: string;
    readonly intro: string;
    readonly or: string;
  };
  readonly share: {
    readonly heading: string;
    readonly answer: (share: string, holds: boolean) => string;
    readonly interval: string;
  };
  readonly breakEven: {
    readonly heading: string;
    readonly answer: (cost: number, contribution: number, percent: string) => string;
  };
  readonly choice: {
    readonly heading: string;
    readonly open: string;
    readonly caption: string;
    readonly columns: readonly [string, string];
    readonly random: string;
    readonly profit: (yuan: string) => string;
  };
  readonly forecast: { readonly heading: string; readonly answer: string };
  readonly texts: { readonly heading: string; readonly answer: (rubric: PersonRubric) => string };
  readonly claims: { readonly heading: string; readonly answer: string };
  readonly concepts: { readonly heading: string; readonly answer: (answer: string) => string };
}

const name = { r: 'R', f: 'F', m: 'M' } as const;
/** The sign stands before the currency. */
const enYuan = (yuan: string) => (yuan.startsWith('−') ? `−¥${yuan.slice(1)}` : `¥${yuan}`);

export const answerKeyMessages: Readonly<Record<Locale, AnswerKeyMessages>> = {
  zh: {
    working: '正在算答案……',
    failed: '答案没有取到。检查网络，收起再打开。',
    heading: (whose) => `答案：${whose}`,
    contains: '含答案，别投影。',
    points: (points) => `（${points}分）`,
    print: '打印答案',
    definitions: {
      heading: '一、口径',
      intro: '店主问的是现在请谁，会因为这封信多来一单。四处各占四分之一：',
      fits: (choice) => `合：“${choice}”。`,
      not: (choice) => `不合：“${choice}”。`,
      money: 'M（花了多少）怎么数都行：请谁都花一样的钱，金额不改变答案，不计分。',
    },
    hand: {
      heading: '二、手算',
      intro: '照店里的口径数：R是最后一次来到文件最后一天的天数，F是下单的日子数，M是金额合计、减去退款。',
      limits: '分界（正好在分界上，算达到）',
      limit: (measure, limits) =>
        measure === 'r'
          ? `R：不多于${limits.join('、')}天，每过一道加1分`
          : `${name[measure]}：不少于${limits.join('、')}${measure === 'f' ? '天' : '元'}，每过一道加1分`,
      cards: '六位客人。粗体是要学生算的；下面是填错的分各说明什么',
      comma: '，',
      card: (number, id) => `${number}. ${id}`,
      row: (day, yuan) => `${day} ${yuan}元`,
      cell: (measure, value, score) => `${value}${measure === 'm' ? '元' : '天'} → ${score}分`,
      slip: (measure, score, slip) => `${measure}填${score}：${slip}`,
      worked: '示范，不计分',
    },
    file: {
      heading: '三、打分的规则和档数',
      any: '三条规则、三种档数都行，不计分。后面按学生自己选的算。',
    },
    names: {
      heading: '四、认群',
      warning:
        '这里按店里的口径、按名次并列同分、5档列出。学生改了口径或规则，抽到的人和分都会变，以他自己看到的三个分为准：分数超过0.6 × 档数算高。批改时按他的选择重算。',
      caption: '六位客人和群名（店里的口径）',
      columns: ['客人', '三个分', '群'],
    },
    actions: {
      heading: '五、给客群配办法',
      intro: '每群算对的办法和道理；写着两个的，哪个都算对：',
      or: '；或者',
    },
    share: {
      heading: '六、集中：是不是“80/20”',
      answer: (share, holds) =>
        `前20%的客户带来${share}的钱（店里的口径），所以这里${holds ? '是' : '不是'}“80/20”。学生换了口径，比例会变几个百分点，以他的为准；到80%才算“是”。`,
      interval: '猜份额的区间没有标准答案，算在“预测”里：老老实实给八成把握的范围，得分最高。',
    },
    breakEven: {
      heading: '七、够本的响应率',
      answer: (cost, contribution, percent) =>
        `${cost} ÷ ${contribution} = ${percent}%，上下差0.05个百分点都算对。常见的错：倒过来除（${contribution} ÷ ${cost}），或者忘了化成百分数。`,
    },
    choice: {
      heading: '八、请谁',
      open: '没有标准答案。按实际利润和四份现成名单比，每胜一份得四分之一，打平得一半。道理只有一条：请还是客人、这阵子又没打算来的人。',
      caption: '四份现成名单在这一份上的利润',
      columns: ['名单', '利润'],
      random: '运气只占这一步：换200种运气，同一份名单的利润会差出几百元。',
      profit: (yuan) => `${yuan}元`,
    },
    forecast: {
      heading: '九、预测',
      answer:
        '没有标准答案。区间按宽度加罚分（Winkler分）、把握按平方误差（Brier分）来记，在200种运气上平均。最宽的区间、50%的把握都只拿四分之一；照实说最划算。',
    },
    claims: {
      heading: '十、五句话',
      answer: '答案由学生自己那一次的结果定，各人不同。批改时由重放得出，成绩单上写着对的是哪句、凭哪些数。',
    },
    concepts: {
      heading: '十一、概念题',
      answer: (answer) => `答案：${answer}。`,
    },
    texts: {
      heading: '十二、文字（由你评）',
      answer: ({ goal, reason, rule }) =>
        `目标${goal}分：说得出要请的是哪种人、为了什么，而且选的人对得上。理由${reason}分：从订单表里的数推出来，不是“老客户重要”。规矩${rule}分：下次拿来就能用，写明看哪个数、到多少、怎么做。可以给半分。`,
    },
  },
  en: {
    working: 'Working the answers out…',
    failed: 'The answers could not be fetched. Check the network, put them away and open them again.',
    heading: (whose) => `Answers: ${whose}`,
    contains: 'Contains the answers: not for the screen in class.',
    points: (points) => ` (${points} points)`,
    print: 'Print the answers',
    definitions: {
      heading: '1. Definitions',
      intro: 'The owner asks whom to invite now so that more orders come. Each of the four counts a quarter.',
      fits: (choice) => `Fits: “${choice}”.`,
      not: (choice) => `Does not: “${choice}”.`,
      money:
        'M may be counted either way: everybody costs the same to invite, so the amount does not change the answer. It carries no marks.',
    },
    hand: {
      heading: '2. Scores by hand',
      intro:
        'Counted as the house does: R is the days from the last visit to the last day of the file, F the days with an order, M the sum less refunds.',
      limits: 'Limits (a value on a limit has reached it)',
      limit: (measure, limits) =>
        measure === 'r'
          ? `R: at most ${limits.join(', ')} days, one point more for each limit reached`
          : `${name[measure]}: at least ${measure === 'm' ? '¥' : ''}${limits.join(', ')}${measure === 'f' ? ' days' : ''}, one point more for each limit reached`,
      cards: 'Six customers. What students have to find is in bold; below it, what a wrong score tells',
      comma: ', ',
      card: (number, id) => `${number}. ${id}`,
      row: (day, yuan) => `${day} ${enYuan(yuan)}`,
      cell: (measure, value, score) =>
        `${{ r: `${value} days`, f: `${value} days`, m: enYuan(value) }[measure]} → ${score}`,
      slip: (measure, score, slip) => `${measure} ${score}: ${slip}`,
      worked: 'worked example, no marks',
    },
    file: {
      heading: '3. Scoring rule and classes',
      any: 'All three rules and all three numbers of classes will do; no marks. What follows is counted as the student chose.',
    },
    names: {
      heading: '4. Names of the groups',
      warning:
        'Listed under the house’s definitions, scored by rank with ties together in 5 classes. Other definitions or rules give other customers and scores: what counts is the three scores that the student sees. A score above 0.6 × classes is high. Checking recomputes by her own choice.',
      caption: 'Six customers and their groups (house definitions)',
      columns: ['Customer', 'Scores', 'Group'],
    },
    actions: {
      heading: '5. Actions for groups',
      intro: 'What fits each group, and why; where two stand, either counts:',
      or: '; or ',
    },
    share: {
      heading: '6. Concentration: does “80/20” hold?',
      answer: (share, holds) =>
        `The top 20 % of customers bring ${share} of the money (house definitions), so “80/20” ${holds ? 'holds' : 'does not hold'} here. Other definitions move the share by a few points; the student’s own counts. From 80 % on it holds.`,
      interval:
        'The guessed interval has no right answer; it counts under prediction. An honest 80 % interval earns most.',
    },
    breakEven: {
      heading: '7. Break-even response',
      answer: (cost, contribution, percent) =>
        `${cost} ÷ ${contribution} = ${percent} %, give or take 0.05 points. Common slips: the division turned round (${contribution} ÷ ${cost}), or a fraction not made a percentage.`,
    },
    choice: {
      heading: '8. Whom to invite',
      open: 'No single right answer. The profit that happened is held against four ready-made lists: a quarter for each one beaten, half of that for a tie. There is one idea behind it: invite those who are still customers and had no visit planned.',
      caption: 'Profit of the four lists on this set',
      columns: ['List', 'Profit'],
      random:
        'This is where luck comes in: under 200 other lucks the same list’s profit varies by hundreds of yuan.',
      profit: enYuan,
    },
    forecast: {
      heading: '9. Forecast',
      answer:
        'No right answer. Intervals are scored by width plus a penalty for missing (Winkler), the probability by squared error (Brier), averaged over 200 lucks. The widest interval and 50 % earn only a quarter; saying what one believes pays best.',
    },
    claims: {
      heading: '10. Five claims',
      answer:
        'They depend on the student’s own run and differ from one to the next. Checking works them out by replay, and the report says which is true and by which figures.',
    },
    concepts: {
      heading: '11. Concepts',
      answer: (answer) => `Answer: ${answer}.`,
    },
    texts: {
      heading: '12. Written answers (marked by you)',
      answer: ({ goal, reason, rule }) =>
        `Goal, ${goal} points: says whom to invite and what for, and the choice agrees. Reason, ${reason} points: follows from figures in the order file, not “old customers matter”. Rule, ${rule} points: could be used next time, and says which figure, what limit, what to do. Half points are allowed.`,
    },
  },
};
