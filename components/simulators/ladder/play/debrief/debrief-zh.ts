import type { DebriefMessages } from './debrief-messages';

export const debriefZh: DebriefMessages = {
  illustrative: '示意',
  loading: '正在重放……',
  failed: '没有重放成。你定下的每一步都还在。',
  again: '再来一次',
  progress: (done, of) => `正在重放：${of}次里走了${done}次`,
  axes: { quarter: '季', yuan: '元' },
  quarterColumn: '季',
  own: '你',
  baselines: {
    nothing: '什么都不做',
    acquisition: '只拉新',
    equal: '平均分',
    discounts: '只打折',
    relationship: '关系规则',
    searched: '搜索最好',
  },
  goal: {
    heading: '开局前，你自己的话',
    goal: '目标',
    reason: '理由',
    title: (fitting, of, goal) =>
      fitting === of
        ? `${of}季的钱，季季都合“${goal}”`
        : fitting === 0
          ? `${of}季的钱，没有一季全合“${goal}”`
          : `${of}季里，有${fitting}季的钱全合“${goal}”`,
    mean: (share) => `平均合${share}。`,
    how: {
      win: '拉新占当季花费的一半，算全合；七样平均分，算一点不合；在两者之间，按比例算。',
      keep: '服务质量、补救、数据与CRM占当季花费的七成，算全合；选定了给谁，社交纽带也算进去。七样平均分，算一点不合；在两者之间，按比例算。',
      deepen:
        '三种纽带占当季花费的六成，又选定了给谁，算全合；七样平均分，算一点不合；在两者之间，按比例算。',
      harvest: '三种纽带不超过可用钱的15%，算全合；到50%，算一点不合。',
    },
    share: '合目标',
  },
  path: {
    heading: '走过的路',
    title: (quarters, value) => `${quarters}季下来，创造了${value}`,
    against: (beaten, tied, of) =>
      tied > 0
        ? `${of}种现成打法，胜过${beaten}种，打平${tied}种`
        : beaten === of
          ? `${of}种现成打法全胜过`
          : beaten === 0
            ? `${of}种现成打法，一种也没胜过`
            : `${of}种现成打法胜过${beaten}种`,
    rise: (quarter, difference) => `涨得最多的是${quarter}（${difference}）`,
    fall: (quarter, difference) => `跌得最多的是${quarter}（${difference}）`,
    noRise: '没有一季比上一季高',
    noFall: '没有一季比上一季低',
    caption: '创造的价值 = 累计利润 + 客户资产。别的线是现成打法：同一批人，同样的运气。',
    table: '每季末创造的价值（元）',
    news: '出了什么事',
    none: '—',
    next: '哪几个决定最要紧',
  },
  mattered: {
    heading: '最要紧的三个决定',
    intro: '一次拿掉一个决定，别的照旧，运气照旧，重走一遍。差多少，它就值多少。',
    title: (gains, costs) => {
      const all = gains + costs;
      if (all === 0) return '拿掉哪一个决定，结果都一样';
      if (costs === 0) return `最要紧的${all}个决定，都是挣的`;
      if (gains === 0) return `最要紧的${all}个决定，都是亏的`;
      return `最要紧的${all}个决定，${gains}个挣，${costs}个亏`;
    },
    lever: (quarter, lever, money) => `${quarter}的${lever}${money}：没有它，`,
    promise: (quarter, points, usual) => `${quarter}承诺${points}分：照平常承诺${usual}分，`,
    contacts: (quarter, times) => `${quarter}每人联系${times}次：一次不联系，`,
    answer: (quarter, answer) => `${quarter}的投诉“${answer}”：一概不答，`,
    difference: (money, gain) => `创造的价值${gain ? '少' : '多'}${money}。`,
    notSummed: '几项不能加起来：拿掉一个，别的也跟着变。',
    all: (count) => `有差别的决定一共${count}个，从大到小`,
    columns: { quarter: '季', what: '决定', worth: '有它，价值多（元）' },
    promiseCell: (points) => `承诺${points}分`,
    contactsCell: (times) => `每人联系${times}次`,
    answerCell: (answer) => `投诉“${answer}”`,
    next: '换个决定试试',
  },
  whatIf: {
    heading: '要是那一季换个决定',
    intro: '挑一季，改它的决定，别的季照旧，人和运气一点不换。试几次都行，不计分。',
    quarter: '改哪一季',
    money: (left) => `钱怎么花（这一季可用${left}）`,
    yuan: '元',
    over: (over) => `超了${over}，走不成。`,
    left: (left) => `还剩${left}。`,
    notYuan: '写0或正整数。',
    promise: '承诺',
    points: '分',
    promiseWrong: '写0到100。',
    contacts: '每人联系几次',
    times: '次',
    contactsWrong: (most) => `写0到${most}的整数。`,
    answer: '投诉怎么答',
    aim: '纽带给谁',
    play: '照这样再走一遍',
    reset: '改回我当时的',
    playing: '正在重走……',
    failed: '没有走成，你改的都还在。再按一次。',
    nothingPlayed: '还没有试过。',
    unchanged: '和你当时的一模一样。改一样再走。',
    title: (quarter, money, more) => `${quarter}这样改，创造的价值${more ? '多' : '少'}${money}`,
    titleSame: (quarter) => `${quarter}这样改，创造的价值一分不差`,
    other: '改了以后',
    partsAt: (quarter) => `两条路从${quarter}分开`,
    neverParts: '两条路从头到尾没有分开。',
    widens: (quarter, money) => `拉开得最多的是${quarter}（${money}）。`,
    table: '两条路，一季一季比',
    columns: {
      value: '价值（元）',
      otherValue: '改了以后',
      difference: '相差（元）',
      buyers: '来买的人',
      otherBuyers: '改了以后',
      profit: '利润（元）',
      otherProfit: '改了以后',
    },
    fork: (quarter, kept) =>
      kept === 0 ? `从${quarter}起另开一局` : `留住前${kept}季，从${quarter}起另开一局`,
    forkNote: '另开的是试玩，这一局不动。',
    tries: '试过的，排在一起比',
    triesColumns: { number: '第几次', what: '改了什么', difference: '价值相差（元）' },
    change: (label, from, to) => `${label}${from}→${to}`,
    nobody: '没有选',
    next: '分开看运气和本事',
  },
  luck: {
    heading: '运气和本事',
    intro: '你的决定一个不改，另走200局：人换一批，运气重来。现成打法也走同样的200局。',
    title: (beaten, of, best) =>
      beaten === of
        ? `同样的决定另走${of}局，局局胜过最强的现成打法“${best}”`
        : beaten === 0
          ? `同样的决定另走${of}局，一局也没胜过最强的现成打法“${best}”`
          : `同样的决定另走${of}局，${beaten}局胜过最强的现成打法“${best}”`,
    titleSame: (best) => `同样的决定另走200局，和“${best}”局局一样`,
    caption: '粗条罩住中间一半，细条罩住中间八成，竖线是中位数，菱形是这一局。',
    mine: '你的决定',
    happened: (value) => `这一局${value}`,
    median: (value) => `中位数${value}`,
    beats: (beaten, of) => `你胜${beaten}/${of}局`,
    same: '和你一样',
    described: (name, median, low, high) => `${name}：中位数${median}，中间八成从${low}到${high}`,
    skill: (own, name, difference, above) =>
      `本事看中位数：你的${own}，比最强的现成打法“${name}”${above ? '高' : '低'}${difference}。`,
    skillSame: (own, name) => `本事看中位数：你的${own}，和最强的现成打法“${name}”一样。`,
    where: (value) => `运气看菱形：这一局${value}。落在粗条里算平常，落在左边算差，落在右边算好。`,
    closeUp: '元，只看你的200局，放大',
    table: '200局创造的价值（元）',
    columns: {
      who: '打法',
      low80: '八成从',
      low50: '一半从',
      median: '中位数',
      high50: '一半到',
      high80: '八成到',
      happened: '这一局',
      beaten: '你胜过几局',
    },
    next: '看看你的预测',
  },
  calibration: {
    heading: '你的八成，是不是八成',
    intro: '每一季从你预测的那一刻起，把运气重抽200次。区间太窄太宽，一比就知道。',
    title: (held, of, expected) => `${of}个八成区间，罩住真数的有${held}个，老实给的该有${expected}个上下`,
    none: '你没有给过区间，没有可比的。',
    coverage: (share) => `对着重抽的200次，你的区间平均罩住${share}，该是80%。`,
    verdict: {
      fits: '大体合适。',
      narrow: '罩得太少，多半是太窄：你没有自己以为的那么有把握。',
      beside: '罩得太少，毛病多半在位置，不在宽窄：先想清楚会到多少，再定宽窄。',
      wide: '罩得太多：你知道的比你说的多，区间还能收窄。',
    },
    kinds: { fits: '合适', narrow: '太窄', wide: '太宽', beside: '偏了' },
    counted: (count, kind) => `${count}个${kind}`,
    brier: (count, happened, redrawn) =>
      `利润会不会涨，你答了${count}次：Brier分对着真事平均${happened}，对着重抽平均${redrawn}（评分用后一个），越小越好；`,
    against50: {
      better: '比一律说50%的0.25强。',
      same: '和一律说50%的0.25一样。',
      worse: '不如一律说50%，那是0.25。',
    },
    lean: (said, share) => `你平均说${said}会涨，重抽里涨的占${share}，`,
    leaning: { high: '说得偏高。', low: '说得偏低。', level: '差得不多。' },
    noChances: '利润会不会涨，你一次也没答。',
    axis: (customers) => `来买的${customers}`,
    given: (low, high) => `你给${low}到${high}`,
    notGiven: '你没给',
    came: (count) => `来了${count}`,
    caption: '方括号是你的区间，菱形是真数。细条是重抽200次的中间八成，粗条是中间一半，竖线是中位数。',
    described: (quarter, given, came, low, high) =>
      `${quarter}：${given}，${came}，重抽的中间八成从${low}到${high}`,
    table: '每一季的预测',
    columns: {
      interval: '你的区间',
      came: '真数',
      held: '罩住',
      redrawn: '重抽的八成',
      share: '罩住重抽的',
      kind: '宽窄',
      said: '你说会涨',
      rose: '涨了',
      rising: '重抽里涨的',
      brier: 'Brier分',
    },
    yes: '是',
    no: '否',
    none1: '—',
    next: '打开他们心里的话',
  },
  felt: {
    heading: '他们心里怎么想',
    intro: (customers) => `${customers}的真心话，走的时候看不见，问卷只问到一部分。现在走完了，全打开。`,
    measure: '看哪一样',
    title: (measure, first, last, way) =>
      way === 'level'
        ? `${measure}头尾都是${first}`
        : `${measure}从${first}${way === 'up' ? '升' : '降'}到${last}`,
    surveys: (held, of) =>
      of === 0 ? '' : held === of ? `，${of}份问卷都罩住了真数` : `，${of}份问卷里${held}份罩住了真数`,
    noSurveys: '你没有买过问卷：这条线你一路都没看见。',
    unchecked: '第1季以前的那份问卷，问的是开局时，没有真数可比。',
    unit: {
      satisfaction: '满意度（分，满分100）',
      trust: '信任（分，满分100）',
      expectation: '期望（分，满分100）',
      nps: 'NPS（−100到100）',
    },
    start: '开局',
    truth: '真数',
    caption: '线是所有客户季末的真数。方块是下一季开头买的问卷，竖线是它的95%区间。',
    table: '真数和问卷',
    columns: { survey: '问卷', interval: '95%区间', asked: '答了/问了' },
    atEnd: (quarter) => `${quarter}末`,
    answered: (answered, asked) => `${answered}/${asked}`,
    next: '用五句话说清楚',
  },
  claims: {
    heading: '这一局是怎么回事',
    intro: '每一句都拿你这一局重放来对：同一批人，同样的运气。先选，再看答案。拿不准可以空着。',
    notAsked: (names) => `你这一局问不成的，不问，也不扣分：${names.join('、')}。`,
    decide: '就这样说，拿重放来对',
    decideEmpty: (empty) => `空着${empty}句，拿重放来对`,
    verdict: (right, of) => `问了${of}句，站得住${right}句。`,
    untouched: '五句都空着。',
  },
  rule: {
    heading: '下一次的规矩',
    intro: '下次再管一家店的客户，你照哪一条花钱？写一条。由人来读、来评，和开局前的理由合算一项。',
    label: '我的规矩',
    hint: '写得出“什么情况，怎么做”，下次才用得上。',
    decide: '记下这条',
    decideEmpty: '空着，往下走',
    yours: '你的规矩',
    kept: '记下了。下一局开局前，翻出来看一眼。',
  },
  concepts: {
    heading: '最后五道小题',
    intro: '不看这一局的数字，只问第四章的道理。可以空着。',
    decide: '交这五题，看成绩',
    decideEmpty: (empty) => `空着${empty}题，交上去看成绩`,
    verdict: (right, of) => `${of}题对了${right}题。`,
  },
  answer: {
    canBeEmpty: '空着，不选',
  },
  checking: '正在拿重放来对……',
  checkFailed: '没有对成。你选的都已记下，成绩里还会再对。',
};
