import type { OpenMessages } from './open-messages';

const MEAN = '客户数按季末站在购买者到伙伴这五级的人算。';

export const openZh: OpenMessages = {
  heading: (name, value, quarter) => `${quarter}的${name}：${value}`,
  close: '合上',
  parts: {
    formula: '公式',
    inputs: '用到的数',
    sum: '代进去',
    from: '数从哪来',
    example: '拿一个人看',
    care: '别看错',
    source: '出处',
  },
  measures: {
    customers: {
      what: '季末有多少人算你的客户。',
      formula: '客户数 = 购买者 + 客户 + 支持者 + 拥护者 + 伙伴',
      letters: 'N = n₁ + n₂ + n₃ + n₄ + n₅',
      from: '季末数各级的人。',
      care: '沉睡的不算：三季没来，还没走，也可能回来。客户多不等于挣钱。',
      source: '各级的名称：Christopher, Payne & Ballantyne（1991）的关系阶梯；“伙伴”是后来加的。',
    },
    retention: {
      what: '季初的客户，到季末还剩多少没走。',
      formula: '留存率 = 没流失的 ÷ 季初的客户',
      letters: 'r = 留下 ÷ 季初',
      from: '数这一季的进出：季初站在购买者到伙伴的人里，季末不在“流失”的都算留下，沉睡的也算。',
      care: '新来的不在里面，所以留存率升、客户数降可以同时发生。一季的留存率要连乘四次，才是一年的。',
      source: '留存率是通行的算法；它值多少钱，要看毛利和折现，见“客户资产”。',
    },
    shareOfCustomer: {
      what: '客户在这一行买的东西里，有多大一份买在你这里。',
      formula: '客户份额 = 客户在你这里的订单 ÷ 客户这一季要买的全部',
      letters: 's = 我们的订单 ÷ 全部需求，最多算100%',
      from: '分子是真的订单。分母是每个人平常一季要买的次数，店里其实看不到，这里由模型告诉你。',
      care: '人没走，份额先掉：客户份额比流失早报警。',
      source: '课程说法：客户份额与市场份额相对；文献见 Peppers & Rogers 的“一对一营销”。',
    },
    profit: {
      what: '这一季挣了还是亏了。',
      formula: '利润 = 毛利 − 各项投入 − 发消息 − 答复投诉 − 买报告 − 房租和工资',
      letters: 'π = C − S − M − A − R − F',
      from: '每一笔都记在账上，到分。毛利是卖的钱减去货和手续；退的钱算在答复投诉里。',
      care: '利润高的一季，可能只是少投了：服务和交情掉下来，要过几季才看得到。',
      source: '记账，没有假设。',
    },
    cash: {
      what: '从第一季到现在，一共挣了多少。',
      formula: '累计利润 = 各季利润相加',
      letters: 'K = π₁ + π₂ + … + πₜ',
      from: '各季的利润。',
      care: '它只认过去。最后一季停掉一切投入，它最好看。',
      source: '记账，没有假设。',
    },
    equity: {
      what: '今天的客户，往后还会带来多少钱，折到今天。',
      formula: '客户资产 = 每一级的人数 × 那一级一个人往后值多少，各级相加',
      letters: '往后的价值 = (P ÷ (1+d))·V，V = (I − P ÷ (1+d))⁻¹·R',
      from: 'P是最近四季里各级之间走动的比例，R是各级一个人一季带来的毛利，d是每季的折现率。没来过的和流失的不算。',
      care: '它假定往后的日子和最近四季一样。你刚改了做法，它要过几季才信。',
      source:
        '马尔可夫链的算法：Pfeifer & Carraway（2000），Journal of Interactive Marketing 14(2)；客户资产一词：Blattberg & Deighton（1996）。',
    },
    value: {
      what: '到现在为止，你一共创造了多少：已经到手的，加上客户还会带来的。',
      formula: '创造的价值 = 累计利润 + 客户资产',
      letters: 'W = K + E',
      from: '两个数都在上面，可以再打开。',
      care: '只看累计利润，会奖励杀鸡取卵；只看客户资产，会奖励不计成本。所以加起来看。',
      source: '这样相加是本模型的约定。',
    },
    clv: {
      what: '平均一个客户往后值多少。',
      formula: '客户终身价值 = 客户资产 ÷（客户数 + 沉睡的人数）',
      letters: 'CLV = E ÷ (N + n₆)',
      from: '客户资产除以人头。',
      care: '平均数。伙伴和购买者可以差好几倍，打开“客户资产”看每一级。',
      source: 'Pfeifer & Carraway（2000）的算法，除以人数。',
    },
    nps: {
      what: '愿意推荐你的，减去会说坏话的，占客户的百分比。',
      formula: 'NPS =（打9、10分的 − 打0到6分的）÷ 客户数 × 100',
      letters: 'NPS = 100 × (推荐者 − 贬损者) ÷ N',
      from: `问“你会推荐我们吗”，0到10分；这里是人人都照实答的结果。${MEAN}`,
      care: '同一个NPS可以来自很不一样的两群人。它能不能预报增长，有争议（Keiningham等，2007）。',
      source: 'Reichheld（2003），Harvard Business Review 81(12)。',
    },
    satisfaction: {
      what: '客户平均有多满意。',
      formula: '满意度 = 每个客户的满意度相加 ÷ 客户数',
      letters: '一次的满意 = 基点 + 期望的作用 + 差距 ×（体验 − 期望）',
      from: `满意看两样：盼着什么、得到什么。每次体验把满意度往新的感受拉一点。${MEAN}`,
      care: '承诺抬高期望。服务没变，满意度也会因为承诺而降。',
      source: '期望与差距：Oliver（1980），Journal of Marketing Research 17(4)。',
    },
    trust: {
      what: '客户平均有多信你。',
      formula: '信任 = 每个客户的信任相加 ÷ 客户数',
      letters: '守诺：信任 + 涨幅 ×（1 − 信任）；失信：信任 ×（1 − 跌幅 × 差了多少）',
      from: `每次购买，体验够得上承诺就涨一点，够不上就跌一截。${MEAN}`,
      care: '涨得慢，跌得快。',
      source: '信任与承诺感：Morgan & Hunt（1994）；涨跌的快慢是假设。',
    },
    expectation: {
      what: '客户平均盼着多好的服务。',
      formula: '期望 = 每个客户的期望相加 ÷ 客户数',
      letters: '期望 + 承诺的拉力 ×（承诺 − 期望），再 + 习惯 ×（体验 − 期望）',
      from: `承诺往上拉，亲身体验往实际拉。${MEAN}`,
      care: '服务越好，期望越高：同样的服务，第二年就不惊喜了。',
      source: 'Oliver（1980）的适应水平；拉力的大小是假设。',
    },
    quality: {
      what: '这一季的服务平均做到几分。',
      formula: '服务水准 = 上季的水准，朝着这季的钱能做到的水准走一段',
      letters: 'q = q₀ + 速度 ×（目标 − q₀），目标 = 底 + 幅度 × 钱的效果',
      from: '服务质量的钱除以客户人头，按ADBUDG曲线换成效果：头几块钱见效慢，中间快，多了又慢。',
      care: '人练出来要时间，荒下去也要时间：停一季看不出，停三季就看出了。',
      source: 'ADBUDG反应曲线：Little（1970），Management Science 16(8)。',
    },
  },
  columns: {
    input: '数',
    value: '值',
    rung: '级',
    people: '人数',
    worth: '每人值（元）',
    all: '合计（元）',
  },
  inputs: {
    stayed: '留下的人',
    atStart: '季初的客户',
    ours: '在你这里的订单',
    all: '客户要买的全部（次）',
    contribution: '毛利',
    spent: '各项投入',
    contacts: '发消息',
    answers: '答复投诉',
    reports: '买报告',
    fixed: '房租和工资',
    cash: '累计利润',
    equity: '客户资产',
    heads: '客户和沉睡的人数',
    promoters: '打9、10分的人',
    detractors: '打0到6分的人',
    customers: '客户数',
    sum: '各人相加',
    quality: '服务水准',
  },
  quarter: (quarter) => `${quarter}利润`,
  example: (measure, person, [first = 0, second = 0], { yuan, rung, tenth }) => {
    const who = `${person}号`;
    switch (measure) {
      case 'shareOfCustomer':
        return `${who}这季在你这里买了${first}次，平常一季要买${tenth(second)}次。`;
      case 'customers':
        return `${who}现在是${rung(first)}，算一个。`;
      case 'retention':
        return `${who}季初是${rung(first)}，季末是${rung(second)}。没到“${rung(7)}”，就算留住。`;
      case 'profit':
      case 'cash':
        return `${who}这季付了${yuan(first)}。`;
      case 'equity':
      case 'value':
      case 'clv':
        return `${who}现在是${rung(first)}，就按那一级的价值算：${yuan(second)}。`;
      case 'nps':
        return `${who}的态度是${tenth(100 * first)}分，会打${second}分。`;
      case 'quality':
        return `${who}盼着${tenth(100 * first)}分。`;
      case 'satisfaction':
      case 'trust':
      case 'expectation':
        return `${who}是${tenth(100 * first)}分。`;
    }
  },
  story: '看这个人的经历',
  waiting: '正在打开……',
  failed: '没能打开。',
  again: '再试一次',
};
