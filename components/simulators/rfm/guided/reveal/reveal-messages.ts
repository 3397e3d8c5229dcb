import type { Locale } from '@/lib/content/locale';
import type { Row, Side } from './findings';

/** Figures come formatted, with their units, unless they are counts. */
export interface RevealMessages {
  readonly skip: string;
  readonly fates: {
    readonly title: (contacts: number, incremental: number, anyway: number) => string;
    readonly because: (count: number) => string;
    readonly anyway: (count: number) => string;
    readonly neither: (count: number) => string;
    readonly becauseWhy: string;
    readonly anywayWhy: string;
    readonly neitherWhy: string;
    readonly caption: string;
  };
  readonly forecast: {
    readonly title: (response: string, breakEven: string, reached: Side, profit: string) => string;
    readonly response: string;
    readonly profit: string;
    readonly responseSum: (incremental: number, contacts: number, response: string) => string;
    readonly profitSum: (
      incremental: number,
      contribution: number,
      contacts: number,
      cost: number,
      profit: string,
    ) => string;
    readonly truth: (value: string) => string;
    readonly side: (low: string, high: string, side: Side) => string;
    readonly none: string;
    readonly pays: (said: string, paid: boolean) => string;
    readonly paysNone: string;
    readonly once: string;
  };
  readonly rows: Readonly<Record<Row, string>>;
  readonly explained: Readonly<Record<Row, (contacts: number) => string>>;
  readonly baselines: {
    readonly title: (profit: string, beaten: number, equal: number, of: number) => string;
    readonly intro: string;
    readonly bars: string;
    readonly aside: (contacts: number, response: string) => string;
    readonly table: string;
    readonly columns: Readonly<
      Record<'list' | 'contacts' | 'anyway' | 'incremental' | 'response' | 'lift' | 'profit', string>
    >;
    readonly dearer: (cost: string, budget: string) => string;
    readonly liftTitle: string;
    readonly lift: (response: string, everyone: string, lift: string) => string;
    readonly liftMeans: (lift: number, breakEven: string) => string;
    readonly noLift: string;
  };
  readonly groups: {
    readonly title: (group: string, incremental: number, contacts: number) => string;
    readonly none: string;
    readonly caption: string;
    readonly invited: (count: number) => string;
    readonly because: (count: number) => string;
    readonly anyway: (count: number) => string;
    readonly bars: string;
    readonly table: string;
    readonly group: string;
  };
  readonly data: string;
  readonly onward: string;
}

export const revealMessages: Readonly<Record<Locale, RevealMessages>> = {
  zh: {
    skip: '不看动画，直接看结果',
    fates: {
      title: (contacts, incremental, anyway) =>
        `请了${contacts}位：${incremental}位因为请柬才来，${anyway}位不请也会来`,
      because: (count) => `因为请柬才来：${count}位`,
      anyway: (count) => `不请也会来：${count}位`,
      neither: (count) => `没有下单：${count}位`,
      becauseWhy: '没收到请柬，这一单就没有。算请柬的。',
      anywayWhy: '收不收到，这八周都会下单。单是真的，功劳不是请柬的。',
      neitherWhy: '有的早已走了，有的还是客人，只是这一回没应。',
      caption: '真店里分不出谁是哪一种，只好留下一批不请的人来对照。这里的客人是模型造的，所以两种都看得见。',
    },
    forecast: {
      title: (response, breakEven, reached, profit) =>
        reached === 'above'
          ? `响应率${response}，过了够本的${breakEven}：利润${profit}`
          : reached === 'inside'
            ? `响应率${response}，正好够本：利润${profit}`
            : `响应率${response}，没到够本的${breakEven}：利润${profit}`,
      response: '响应率和你的区间',
      profit: '利润和你的区间（元）',
      responseSum: (incremental, contacts, response) => `${incremental} ÷ ${contacts} = ${response}`,
      profitSum: (incremental, contribution, contacts, cost, profit) =>
        `${incremental} × ${contribution} − ${contacts} × ${cost} = ${profit}`,
      truth: (value) => `实际${value}`,
      side: (low, high, side) =>
        ({
          below: `你报的是${low}到${high}，实际比下限还低。`,
          inside: `你报的是${low}到${high}，罩住了。`,
          above: `你报的是${low}到${high}，实际比上限还高。`,
        })[side],
      none: '这一项你没报。',
      pays: (said, paid) => `利润高于0，你报了${said}的把握。这一回${paid ? '高于0' : '没有高于0'}。`,
      paysNone: '利润高于0的把握，你没报。',
      once: '一回准不准，说明不了多少：判分用的是200种运气的平均。',
    },
    rows: {
      mine: '你的名单',
      everyone: '人人都请',
      'best-customers': '去年花钱最多的',
      'random-list': '随机抽一份',
      model: 'BG/NBD模型挑的',
    },
    explained: {
      mine: (contacts) => `你挑的${contacts}位。`,
      everyone: (contacts) => `文件里的${contacts}位全请，不管钱包。`,
      'best-customers': (contacts) => `文件最后一年花钱最多的${contacts}位。`,
      'random-list': (contacts) => `从文件里抽签抽出${contacts}位。`,
      model: (contacts) =>
        `概率模型只看订单，估出每位还没走、八周里又不会自己来的机会，取最高的${contacts}位。`,
    },
    baselines: {
      title: (profit, beaten, equal, of) =>
        beaten === of
          ? `利润${profit}，四种现成的做法都没你多`
          : beaten === 0 && equal === 0
            ? `利润${profit}，四种现成的做法都比你多`
            : `利润${profit}，比四种现成的做法里的${beaten}种多${equal > 0 ? `，和${equal}种一样` : ''}`,
      intro: '同样的客人，同样的八周，同样的运气，只换名单：',
      bars: '五份名单的利润，从多到少',
      aside: (contacts, response) => `请${contacts}位 · 响应率${response}`,
      table: '五份名单，同样的运气',
      columns: {
        list: '名单',
        contacts: '请的人',
        anyway: '不请也会来',
        incremental: '因请柬才来',
        response: '响应率',
        lift: '提升度',
        profit: '利润（元）',
      },
      dearer: (cost, budget) => `人人都请要花${cost}，钱包只有${budget}：放在这里，只为比较。`,
      liftTitle: '提升度（lift）',
      lift: (response, everyone, lift) =>
        `你的响应率 ÷ 人人都请的响应率 = ${response} ÷ ${everyone} = ${lift}倍。`,
      liftMeans: (lift, breakEven) =>
        (lift > 1
          ? '大于1：照你的名单请，比见人就请更容易碰上请了才来的人。'
          : lift < 1
            ? '小于1：照你的名单请，还不如见人就请容易碰上请了才来的人。'
            : '等于1：挑和不挑，碰上请了才来的人一样容易。') +
        `它只说挑得准不准，不说赚不赚：赚不赚，要看响应率过不过${breakEven}。`,
      noLift: '人人都请也没有一位因为请柬才来，提升度算不出。',
    },
    groups: {
      title: (group, incremental, contacts) =>
        `因为请柬才来的，“${group}”里最多：${contacts}位里${incremental}位`,
      none: '哪一群里，都没有人因为请柬才来',
      caption: '一群只有几十位，多一位少一位多半是运气。复盘里再换运气看。',
      invited: (count) => `请了${count}位`,
      because: (count) => `因请柬才来${count}位`,
      anyway: (count) => `不请也会来${count}位`,
      bars: '每一群里，因为请柬才来的和不请也会来的',
      table: '每一群来了谁',
      group: '客群',
    },
    data: '看数字表',
    onward: '接下来复盘：先写下你为的是什么、凭的是什么，再看换一份名单、换一种运气会怎样。',
  },
  en: {
    skip: 'Skip the animation',
    fates: {
      title: (contacts, incremental, anyway) =>
        `Of ${contacts} invited, ${incremental} came because of it, ${anyway} would have come anyway`,
      because: (count) => `Came because of the invitation: ${count}`,
      anyway: (count) => `Would have come anyway: ${count}`,
      neither: (count) => `Did not order: ${count}`,
      becauseWhy: 'Without it, no order. These are the invitation’s.',
      anywayWhy:
        'They order in these weeks, invited or not. The orders are real; the merit is not the invitation’s.',
      neitherWhy: 'Some left long ago; some are still customers and did not answer this time.',
      caption:
        'A real shop cannot tell the first two apart; it has to leave some customers uninvited and compare. These customers come from a model, so both can be seen.',
    },
    forecast: {
      title: (response, breakEven, reached, profit) =>
        reached === 'above'
          ? `Response ${response}, above the break-even of ${breakEven}: profit ${profit}`
          : reached === 'inside'
            ? `Response ${response}, exactly break-even: profit ${profit}`
            : `Response ${response}, short of the break-even of ${breakEven}: profit ${profit}`,
      response: 'Response and your interval',
      profit: 'Profit and your interval, ¥',
      responseSum: (incremental, contacts, response) => `${incremental} ÷ ${contacts} = ${response}`,
      profitSum: (incremental, contribution, contacts, cost, profit) =>
        `${incremental} × ¥${contribution} − ${contacts} × ¥${cost} = ${profit}`,
      truth: (value) => `was ${value}`,
      side: (low, high, side) =>
        ({
          below: `You said ${low} to ${high}; it came out below that.`,
          inside: `You said ${low} to ${high}; it holds.`,
          above: `You said ${low} to ${high}; it came out above that.`,
        })[side],
      none: 'You gave no figure for this.',
      pays: (said, paid) =>
        `You were ${said} sure that profit would be above 0. This time it was${paid ? '' : ' not'}.`,
      paysNone: 'You did not say how sure you were of a profit above 0.',
      once: 'One outcome says little: the mark is an average over 200 lucks.',
    },
    rows: {
      mine: 'Your list',
      everyone: 'Everyone',
      'best-customers': 'Last year’s top spenders',
      'random-list': 'A list by lot',
      model: 'Picked by BG/NBD',
    },
    explained: {
      mine: (contacts) => `The ${contacts} that you chose.`,
      everyone: (contacts) => `All ${contacts} in the file, whatever the purse holds.`,
      'best-customers': (contacts) => `The ${contacts} who spent most in the last year of the file.`,
      'random-list': (contacts) => `${contacts} of the file, drawn by lot.`,
      model: (contacts) =>
        `From orders alone a probability model estimates each customer’s chance of being still there and not coming by herself in these weeks; the ${contacts} highest.`,
    },
    baselines: {
      title: (profit, beaten, equal, of) =>
        beaten === of
          ? `Profit ${profit}: more than all four ready-made lists`
          : beaten === 0 && equal === 0
            ? `Profit ${profit}: all four ready-made lists earn more`
            : `Profit ${profit}: more than ${beaten} of the four ready-made lists${equal > 0 ? `, level with ${equal}` : ''}`,
      intro: 'The same customers, the same weeks, the same luck; only the list differs:',
      bars: 'Profit of five lists, largest first',
      aside: (contacts, response) => `${contacts} invited · response ${response}`,
      table: 'Five lists under the same luck',
      columns: {
        list: 'List',
        contacts: 'Invited',
        anyway: 'Anyway',
        incremental: 'Because of it',
        response: 'Response',
        lift: 'Lift',
        profit: 'Profit, ¥',
      },
      dearer: (cost, budget) =>
        `Inviting everyone costs ${cost} and the purse holds ${budget}: it stands here for comparison only.`,
      liftTitle: 'Lift',
      lift: (response, everyone, lift) =>
        `Your response ÷ everyone’s response = ${response} ÷ ${everyone} = ${lift}.`,
      liftMeans: (lift, breakEven) =>
        (lift > 1
          ? 'Above 1: your list met people who come only if asked more often than inviting everybody does. '
          : lift < 1
            ? 'Below 1: your list met people who come only if asked less often than inviting everybody does. '
            : 'Exactly 1: choosing met people who come only if asked no more often than inviting everybody does. ') +
        `It says how well one chose, not whether it paid: for that the response must exceed ${breakEven}.`,
      noLift: 'Even with everyone invited nobody came because of it, so there is no lift to reckon.',
    },
    groups: {
      title: (group, incremental, contacts) =>
        `Most who came because of it are in “${group}”: ${incremental} of ${contacts}`,
      none: 'In no group did anybody come because of the invitation',
      caption:
        'A group holds a few dozen: one more or less is mostly luck. The debrief shows it under other lucks.',
      invited: (count) => `${count} invited`,
      because: (count) => `${count} because of it`,
      anyway: (count) => `${count} anyway`,
      bars: 'By group: who came because of the invitation, who would have come anyway',
      table: 'Who came, by group',
      group: 'Group',
    },
    data: 'Table of figures',
    onward: 'Now the debrief: write down your aim and your reason, then see another list and other lucks.',
  },
};
