import type { SeeMessages } from './see-messages';

/** 来的人数和利润，一句话。 */
const BUYERS = { below: '比你说的少', inside: '在你说的范围里', above: '比你说的多' } as const;

export const seeZh: SeeMessages = {
  heads: {
    people: '人',
    forecast: '你的预测',
    measures: '几个数',
    more: '再往里看',
    news: '这一季的消息',
    felt: '心里怎么想',
  },
  kinds: { trends: '走势', money: '钱', promise: '承诺与体验', rival: '对手', flows: '谁去了哪里' },
  table: '看数字表',
  quarter: '季',
  allQuarters: '各季',
  waiting: '正在用同样的人、同样的运气重放……',
  failed: '没能算出来。已经做的决定都在。',
  again: '再算一次',
  news: {
    told: ({ kind, size }) => {
      const share = Math.round(100 * size);
      if (kind === 'trust-shock')
        return `出了事：每个人的信任少了${share}%，本来会来的新客有${share}%不敢来。惊吓一季一季退，答复得好退得快。`;
      if (kind === 'rival-offer') return `对手放出大优惠：他的财务纽带一下到了至少${share}分（满分100）。`;
      const change = Math.round(100 * Math.abs(size - 1));
      return change === 0
        ? '行情有消息，需求没变。'
        : `行情变了：从这季起，大家要买的比以前${size > 1 ? '多' : '少'}${change}%。`;
    },
    alarm: (points) => `惊吓还没退完：本来会来的新客，这季有${points}%不敢来。`,
  },
  forecast: {
    title: ({ buyers, profit, up }, { buyers: came, low, high, said }) => {
      const people =
        buyers === 'none'
          ? `买了的有${came}人，你没有预测`
          : `买了的有${came}人，${BUYERS[buyers]}（${low}–${high}）`;
      const money =
        profit === 'none'
          ? `利润${up ? '涨了' : '没涨'}，你没有预测`
          : `利润${up ? '涨了' : '没涨'}，你说有${said}的可能会涨`;
      return `${people}；${money}`;
    },
    picture: ({ buyers }, came, low, high) =>
      buyers === 'none'
        ? `这季买了的有${came}人。`
        : `你说${low}到${high}人，来了${came}人，${BUYERS[buyers]}。`,
    axis: '这季至少买一次的人数',
    came: (buyers) => `来了${buyers}`,
    columns: { what: '预测什么', said: '你说的', happened: '结果' },
    buyers: '买了的人数',
    profitUp: (first) => (first ? '利润大于0' : '利润比上季高'),
    range: (low, high) => `${low}–${high}（八成把握）`,
    left: '没有预测',
    profit: (profit, before, up) =>
      before === undefined
        ? `${profit}，${up ? '大于' : '没有超过'}0`
        : `${profit}，上季${before}，${up ? '高了' : '没有更高'}`,
    note: '八成把握的范围，十次里本来就该有两次落空。一次没中说明不了什么，次次都中反倒说明范围给宽了。',
  },
  measures: {
    title: (profit, sign, change, value) => {
      if (sign === undefined) return `本季利润${profit}；到现在创造的价值${value}`;
      if (sign === 'same') return `本季利润${profit}，和上季一样；到现在创造的价值${value}`;
      return `本季利润${profit}，比上季${sign === 'more' ? '多' : '少'}${change}；到现在创造的价值${value}`;
    },
    open: (name) => `打开${name}`,
    before: (change) => `比上季${change}`,
    unchanged: '和上季一样',
    first: '第一季',
    hidden:
      '客户心里怎么想——满意度、信任、期望、NPS——店里没人看得见，只有问卷问得到，问到的也是估计。走完全程才会揭开。',
    survey: (quarter, own, answered, asked) =>
      `${own ? '这季' : `第${quarter}季`}季初的问卷（${asked}人里${answered}人答了）：`,
    estimate: (name, mean, low, high) => `${name}${/\w$/.test(name) ? ' ' : ''}${mean}分（${low}到${high}）`,
    nobody: (quarter) => `第${quarter}季的问卷没人回答。`,
    noSurvey: (cost) => `你还没有买过问卷。下一季准备时可以买，${cost}。`,
    promiseSurvey:
      '满意度、信任、期望满分100，NPS从−100到100；括号里是九成五把握的范围。满意的人更爱回答，所以问卷总偏高一点。',
    cohorts: (quarter) => `第${quarter}季季初的分批留存表：前一季各级的人，留下多少`,
    cohortColumns: { rung: '级（按记录）', people: '人数', stayed: '留下', paid: '人均花了（元）' },
  },
  trends: {
    title: (name, { beaten, level, of }, { own, best, bestName }) => {
      if (of === 0) return `${name}${own}`;
      const rest = level > 0 ? `，与${level}条打平` : '';
      if (beaten === of) return `${name}${own}，比${of}条现成的规则都高`;
      if (beaten === 0 && level === 0)
        return `${name}${own}，${of}条现成的规则都比你高；最高的是“${bestName}”，${best}`;
      return `${name}${own}，高过${of}条规则里的${beaten}条${rest}；规则里最高的是“${bestName}”，${best}`;
    },
    choose: '看哪个数',
    own: '你',
    short: {
      nothing: '什么都不做',
      acquisition: '只拉新',
      equal: '平均分',
      discounts: '只打折',
      relationship: '关系规则',
      searched: '搜索到的最好规则',
    },
    picture: (name, lines) => `${name}按季的走势。最后一季：${lines.join('；')}。`,
    note: '规则面对的是同样的人、同样的运气。“创造的价值”是累计利润加上现在这些客户往后还会带来的钱。',
    unit: { value: '元', cash: '元', customers: '人' },
    caption: (name, unit) => `${name}（${unit}），你和各条规则，按季`,
  },
  money: {
    title: ({ revenue, profit, gain, largest }) =>
      `卖了${revenue}，${gain ? '最后剩下' : '最后亏了'}${profit}` +
      (largest ? `；最大的一笔开支是${largest.name}，${largest.fen}` : ''),
    caption: '从卖的钱到毛利，记到分',
    expenses: '从毛利到利润，记到分',
    columns: (quarter) => ({ line: '项目（元）', quarter: `第${quarter}季`, all: '到这季为止' }),
    revenue: '卖了',
    goods: '− 货和手续',
    contribution: '= 毛利',
    costs: { contacts: '发消息', answers: '答复投诉', reports: '买报告', fixed: '房租和工资' },
    profit: '= 利润',
    note: (margin) => `毛利是售价的${margin}。毛利减去第二张表里的每一笔，剩下的就是利润。`,
  },
  promise: {
    title: ({ promised, kept, sign, failures, complaints }, number) => {
      const word =
        sign === 'same'
          ? `答应${promised}分，做到${kept}分`
          : sign === 'more'
            ? `答应${promised}分，只做到${kept}分`
            : `答应${promised}分，做到了${kept}分`;
      if (failures === 0) return `${word}；这季没人遇上差错`;
      if (complaints === 0) return `${word}；${number(failures)}人遇上差错，没有一个开口`;
      if (complaints === failures) return `${word}；${number(failures)}人遇上差错，个个都说了`;
      return `${word}；${number(failures)}人遇上差错，只有${number(complaints)}人开口`;
    },
    picture: (quarters) => `承诺和服务水准，按季：${quarters}。`,
    chart: '答应的和做到的（满分100），按季',
    quality: '做到',
    promise: '答应',
    funnel: '从出错到得到答复，还剩多少人',
    steps: {
      buyers: '这季买了的',
      broken: '觉得承诺落空',
      failures: '遇上差错',
      complaints: '说了出来',
      answered: '得到答复',
    },
    silent: ({ failures, silent, complaints, answered }, number) => {
      if (failures === 0) return '没有差错，也就没有沉默。';
      const quiet = silent === 0 ? '没有人闷着不说' : `${number(silent)}人闷着不说，你无从补救`;
      const heard =
        complaints === 0
          ? ''
          : answered === complaints
            ? `；说出来的${number(complaints)}人都得到了答复`
            : `；说出来的${number(complaints)}人里，${number(complaints - answered)}人没等到答复`;
      return `${quiet}${heard}。`;
    },
    columns: { promise: '承诺（分）', quality: '服务水准（分）' },
    caption: '承诺、服务水准，和买的人遇上了什么，按季',
    note: '服务水准是平均数。就算平均做到了，总有人赶上差的一次：要求高的、碰上忙时的。人数都数这季买了的人。',
  },
  rival: {
    title: (stands, name) => {
      const list = (kind: (typeof stands)[number]['kind']) =>
        stands.filter((one) => one.kind === kind).map(name);
      const parts = [
        ['ahead', '你领先'] as const,
        ['level', '打平'] as const,
        ['behind', '对手领先'] as const,
      ].flatMap(([kind, word]) => (list(kind).length > 0 ? [`${list(kind).join('、')}${word}`] : []));
      return parts.length > 0 ? parts.join('；') : '三种纽带，你和对手都还没有';
    },
    standing: ({ kind, ours, rival }) =>
      kind === 'none'
        ? '两边都没有。'
        : `你${ours}分，对手${rival}分${kind === 'ahead' ? `，你领先${ours - rival}分` : kind === 'behind' ? `，你落后${rival - ours}分` : '，打平'}。`,
    names: { ours: '你', theirs: '对手' },
    unit: '季',
    picture: (name, { ours, rival }) => `${name}按季的水平。到这季：你${ours}分，对手${rival}分。`,
    caption: '三种纽带的水平（满分100），按季',
    columns: (name) => [`${name}：你`, `${name}：对手`],
    note: '对手每季学走他落后的一部分：优惠学得最快，交情学得慢，换起来麻烦的安排几乎学不走（Berry & Parasuraman 1991）。学会了就不退。你停了钱，你的水平当季就掉，他的不掉。',
  },
  flows: {
    title: ({ climbed, fell, won, back, slept, left }, number) => {
      const parts = [
        [climbed, '上了一级'],
        [fell, '下了一级'],
        [won, '第一次来'],
        [back, '回来'],
        [slept, '沉睡'],
        [left, '走了'],
      ] as const;
      const said = parts
        .filter(([people]) => people > 0)
        .map(([people, what]) => `${number(people)}人${what}`);
      return said.length > 0 ? said.join('，') : '这季谁也没动';
    },
    heads: ['季初', '季末'],
    count: (people) => people,
    picture: (flows) => `谁去了哪里，人数最多的几股：${flows.join('；')}。`,
    flow: (from, to, people) => `${from} → ${to}：${people}人`,
    pick: '点一股，看有多少人。',
    caption: '换了级的人，多的在前',
    columns: { from: '季初', to: '季末', people: '人数' },
    note: '一直没来的、早已流失的不画进去，不然别的都看不见。浅的没动，深的动了。',
  },
};
