import type { Locale } from '@/lib/content/locale';
import type { GuidedCriterion, ScorePart } from '@/lib/scoring';
import type { LessonName } from './lesson-of';

export interface ReportMessages {
  readonly heading: string;
  /** “72 of 90” large, the rest beside it. */
  readonly total: (earned: string, outOf: string) => string;
  readonly waiting: (points: string) => string;
  readonly nothing: string;
  readonly invalid: (at: string, code: string) => string;
  readonly parts: Readonly<Record<ScorePart, string>>;
  readonly criteria: Readonly<Record<GuidedCriterion, string>>;
  readonly earned: (earned: string, max: string) => string;
  readonly outOf: (max: string) => string;
  readonly notAttempted: string;
  readonly toBeMarked: string;
  readonly criterionInvalid: string;
  readonly partWaiting: (points: string) => string;
  readonly openAll: string;
  readonly formula: string;
  readonly formulas: Readonly<Record<GuidedCriterion, (max: string) => string>>;
  readonly lost: string;
  readonly lessons: Readonly<Record<LessonName, string>>;
  readonly right: string;
  readonly wrong: string;
  readonly empty: string;
  readonly noEvidence: string;
  readonly choice: (label: string, choice: string, why: string) => string;
  readonly cell: (card: number, measure: string, answer: string, right: string | undefined) => string;
  readonly ofCard: (card: number, measure: string) => string;
  readonly points: (score: number) => string;
  readonly slip: (name: string) => string;
  readonly answered: (what: string, answer: string) => string;
  readonly answeredWrong: (what: string, answer: string, right: string) => string;
  readonly leftEmpty: (what: string, right: string) => string;
  readonly or: string;
  readonly scores: (r: number, f: number, m: number) => string;
  readonly holds: (answer: boolean, share: string) => string;
  readonly breakEven: (answer: string, right: string, slip: string | undefined) => string;
  readonly breakEvenSlips: Readonly<Record<'fraction' | 'inverted' | 'inverted-percent', string>>;
  readonly prediction: (name: string, answer: string, score: string, widest: string, mark: string) => string;
  readonly truth: (value: string) => string;
  readonly noPrediction: (name: string) => string;
  readonly average: (mark: string) => string;
  readonly from: (low: string, high: string) => string;
  readonly figures: {
    readonly anyway: (anyway: string, because: string) => string;
    readonly random: (own: string, random: string) => string;
    readonly interval: (response: string, low: string, high: string) => string;
    readonly loss: (draws: string, of: string) => string;
    readonly luck: (share: string) => string;
  };
  readonly texts: Readonly<Record<'goal' | 'reason' | 'rule', string>>;
  readonly outcome: (contacts: string, anyway: string, incremental: string, profit: string) => string;
  readonly against: Readonly<Record<'beaten' | 'tied' | 'lost', (name: string, profit: string) => string>>;
  readonly calibration: {
    readonly heading: string;
    readonly few: (there: string, needed: string) => string;
    readonly title: (held: string, of: string) => string;
    readonly verdict: Readonly<
      Record<'fits' | 'too-narrow' | 'too-wide', (low: string, high: string) => string>
    >;
    readonly caption: string;
    readonly own: string;
    readonly honest: string;
    readonly axis: string;
    readonly table: string;
    readonly columns: Readonly<Record<'run' | 'what' | 'interval' | 'truth' | 'held', string>>;
    readonly run: (number: string) => string;
    readonly held: string;
    readonly missed: string;
    readonly picture: (low: string, value: string, high: string) => string;
  };
  readonly counting: string;
  readonly failed: string;
  readonly again: string;
}

export const reportMessages: Readonly<Record<Locale, ReportMessages>> = {
  zh: {
    heading: '成绩',
    total: (earned, outOf) => `${outOf}分里得${earned}分`,
    waiting: (points) => `另有${points}分等人来评`,
    nothing: '还没有定下任何一步，没有可算的分。',
    invalid: (at, code) => `这份记录重放不了：${at}（${code}）。没有判错，只是算不出分。`,
    parts: { process: '过程', prediction: '预测', debrief: '复盘', concepts: '概念', outcome: '结果' },
    criteria: {
      definitions: '口径合不合店主的问题',
      'by-hand': '手算R、F、M分',
      segments: '给客户认群',
      actions: '给客群配办法',
      concentration: '这里是不是“80/20”',
      'break-even': '盈亏平衡响应率',
      prediction: '预测给得老不老实、准不准',
      claims: '五句话，拿数字对',
      reflection: '目标、理由、下一次的规矩',
      concepts: '五道概念题',
      outcome: '和四份现成名单比利润',
    },
    earned: (earned, max) => `${earned} / ${max}`,
    outOf: (max) => `满分${max}`,
    notAttempted: '没有做',
    toBeMarked: '等人来评',
    criterionInvalid: '算不出',
    partWaiting: (points) => `${points}分等人来评`,
    openAll: '点开一项，看依据、算法和该回哪一课。',
    formula: '怎么算的：',
    formulas: {
      definitions: (max) => `${max} × 合适的项数 ÷ 4。每位客人寄的样品一样贵，M怎么数都行，不计分。`,
      'by-hand': (max) => `${max} × 算对的格数 ÷ 要算的格数。空着的格也算在要算的里面。`,
      segments: (max) => `${max} × 认对的人数 ÷ 6。`,
      actions: (max) => `${max} × 配对的客群数 ÷ 6。有的客群不止一个办法算对。`,
      concentration: (max) => `前20%的客户带来的钱到没到80%，答对得${max}分，答错0分。`,
      'break-even': (max) => `请一位的钱 ÷ 一单留下的钱，差在0.05个百分点以内得${max}分，否则0分。`,
      prediction: (max) =>
        `每个预测得1 − ¾·S/S₀，四个平均，低于0算0，再乘${max}。S在200种运气上平均：区间的S是宽度加上落在外面的距离的10倍（Winkler分），把握的S是和结果之差的平方（Brier分）；越小越好。S₀是什么都没说的答案的S：区间是最宽的那个，把握是50%，值¼。没给的预测按0分平均。`,
      claims: (max) => `${max} × 说对的句数 ÷ 问了的句数。`,
      reflection: (max) => `${max}分，由人照评分标准评。机器不评文字，也不猜。`,
      concepts: (max) => `${max} × 答对的题数 ÷ 5。`,
      outcome: (max) => `${max} ÷ 4，每胜过一份现成名单得一份，打平得半份。利润里有运气，所以只占这么多。`,
    },
    lost: '丢了分，回去看这一课：',
    lessons: {
      rfm: 'R、F、M怎么数、怎么打分',
      segments: '打好了分，先做什么',
      pays: '做一次活动，值不值',
      retention: '走了还是没来，用概率说',
      asking: '一个数能信几分：区间',
    },
    right: '对',
    wrong: '不对',
    empty: '空着',
    noEvidence: '这一项的依据读不出来。',
    choice: (label, choice, why) => `${label}：你选“${choice}”。${why}`,
    cell: (card, measure, answer, right) =>
      right === undefined
        ? `第${card}位的${measure}：你打${answer}分`
        : `第${card}位的${measure}：你打${answer}分，应是${right}分`,
    ofCard: (card, measure) => `第${card}位的${measure}`,
    points: (score) => `${score}分`,
    slip: (name) => `（${name}）`,
    answered: (what, answer) => `${what}：你答“${answer}”`,
    answeredWrong: (what, answer, right) => `${what}：你答“${answer}”，应是“${right}”`,
    leftEmpty: (what, right) => `${what}：空着，应是“${right}”`,
    or: '”或“',
    scores: (r, f, m) => `R${r} F${f} M${m}`,
    holds: (answer, share) =>
      `你说${answer ? '是' : '不是'}“80/20”。前20%的客户带来${share}的钱，到80%才算。`,
    breakEven: (answer, right, slip) =>
      slip === undefined ? `你算的是${answer}，应是${right}。` : `你算的是${answer}，应是${right}：${slip}。`,
    breakEvenSlips: {
      fraction: '除对了，忘了乘100写成百分数',
      inverted: '倒过来除了',
      'inverted-percent': '倒过来除了',
    },
    prediction: (name, answer, score, widest, mark) =>
      `${name}：你给${answer}。S = ${score}，S₀ = ${widest}，得满分的${mark}`,
    truth: (value) => `，真的是${value}`,
    noPrediction: (name) => `${name}：没给，按0算`,
    average: (mark) => `四个平均，得满分的${mark}`,
    from: (low, high) => `${low}到${high}`,
    figures: {
      anyway: (anyway, because) => `不请也会来的${anyway}位，因为请柬才来的${because}位。`,
      random: (own, random) => `你的利润${own}，随机名单${random}。`,
      interval: (response, low, high) => `响应率${response}，你的区间${low}到${high}。`,
      loss: (draws, of) => `${of}种运气里亏了${draws}种。`,
      luck: (share) => `200种里，比这一次低的占${share}（一样的算一半）。`,
    },
    texts: { goal: '目标', reason: '理由', rule: '下一次的规矩' },
    outcome: (contacts, anyway, incremental, profit) =>
      `请了${contacts}位：${anyway}位不请也会来，${incremental}位因为请柬才来。利润${profit}。`,
    against: {
      beaten: (name, profit) => `胜过“${name}”（${profit}）`,
      tied: (name, profit) => `和“${name}”打平（${profit}）`,
      lost: (name, profit) => `不如“${name}”（${profit}）`,
    },
    calibration: {
      heading: '你的80%，是不是八成',
      few: (there, needed) =>
        `这台设备上存着你的${there}个80%区间。满${needed}个，这里会画出罩住真值的有几成；再做几次练习就够了。`,
      title: (held, of) => `你的${of}个80%区间，罩住真值的有${held}个`,
      verdict: {
        fits: (low, high) =>
          `照这几个推，你的区间罩得住的长远比例在${low}到${high}之间，80%在里面：还看不出给窄了或给宽了。`,
        'too-narrow': (low, high) =>
          `照这几个推，长远比例在${low}到${high}之间，不到80%：你的区间给窄了，下次放宽些。`,
        'too-wide': (low, high) =>
          `照这几个推，长远比例在${low}到${high}之间，高过80%：你的区间给宽了，下次收窄些。`,
      },
      caption:
        '横线是95%的Wilson区间：(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)，z = 1.96。算时当各个区间互不相干；同一次活动的响应率和利润其实连着，真正说不准的范围还要宽些。',
      own: '罩住真值的比例',
      honest: '80%',
      axis: '%',
      table: '每个区间和真值',
      columns: { run: '哪一次', what: '预测什么', interval: '你的区间', truth: '真值', held: '罩住没有' },
      run: (number) => `第${number}次`,
      held: '罩住',
      missed: '没罩住',
      picture: (low, value, high) => `罩住的比例${value}，95%区间从${low}到${high}，和80%的线相比。`,
    },
    counting: '正在重放你的每一步，算分……',
    failed: '分没有算出来。你定下的每一步都还在。',
    again: '再算一次',
  },
  en: {
    heading: 'Your marks',
    total: (earned, outOf) => `${earned} of ${outOf}`,
    waiting: (points) => `${points} to be marked by a person`,
    nothing: 'No step has been decided yet, so there is nothing to mark.',
    invalid: (at, code) =>
      `This record cannot be replayed: ${at} (${code}). Nothing is counted as wrong; no mark can be found.`,
    parts: {
      process: 'Process',
      prediction: 'Prediction',
      debrief: 'Debrief',
      concepts: 'Concepts',
      outcome: 'Outcome',
    },
    criteria: {
      definitions: 'Definitions that fit the question',
      'by-hand': 'R, F and M by hand',
      segments: 'Naming groups',
      actions: 'Actions for groups',
      concentration: 'Does “80/20” hold here',
      'break-even': 'Break-even response',
      prediction: 'Honest and sharp predictions',
      claims: 'Five claims against the figures',
      reflection: 'Goal, reason, rule for next time',
      concepts: 'Five questions on concepts',
      outcome: 'Profit against four ready-made lists',
    },
    earned: (earned, max) => `${earned} / ${max}`,
    outOf: (max) => `of ${max}`,
    notAttempted: 'not attempted',
    toBeMarked: 'to be marked by a person',
    criterionInvalid: 'cannot be marked',
    partWaiting: (points) => `${points} to be marked`,
    openAll: 'Open a line for its evidence, its formula and the lesson to go back to.',
    formula: 'How it is marked: ',
    formulas: {
      definitions: (max) =>
        `${max} × choices that fit ÷ 4. Every sample costs the same, so M may be counted either way and is not marked.`,
      'by-hand': (max) => `${max} × scores that are right ÷ scores asked for, those left empty included.`,
      segments: (max) => `${max} × customers named rightly ÷ 6.`,
      actions: (max) => `${max} × groups with a fitting action ÷ 6. Some groups have more than one.`,
      concentration: (max) =>
        `Whether the top 20 % of customers bring 80 % of the money: ${max} for the right answer, 0 for the other.`,
      'break-even': (max) =>
        `Cost of an invitation ÷ what an order leaves: ${max} within 0.05 of a percentage point, otherwise 0.`,
      prediction: (max) =>
        `Each prediction earns 1 − ¾·S/S₀; the mean of the four, not below 0, × ${max}. S is a mean over 200 lucks, the smaller the better: for an interval its width plus ten times the distance by which it misses (Winkler score), for a chance the square of its distance from what happens (Brier score). S₀ is the S of an answer that says nothing: the widest interval, or 50 %, which has ¼. What was not given counts 0 in the mean.`,
      claims: (max) => `${max} × claims that hold ÷ claims asked.`,
      reflection: (max) => `${max}, by a person with a marking guide. No machine judges text here.`,
      concepts: (max) => `${max} × right answers ÷ 5.`,
      outcome: (max) =>
        `${max} ÷ 4 for each ready-made list beaten, half of that for a tie. Profit holds luck, so it counts for no more than this.`,
    },
    lost: 'Points were lost here; the lesson to go back to: ',
    lessons: {
      rfm: 'how R, F and M are counted and scored',
      segments: 'from scores to action',
      pays: 'whether a campaign pays',
      retention: 'left or not yet back, as a probability',
      asking: 'how far to trust a number: intervals',
    },
    right: 'right',
    wrong: 'wrong',
    empty: 'empty',
    noEvidence: 'The evidence for this line cannot be read.',
    choice: (label, choice, why) => `${label}: you chose “${choice}”. ${why}`,
    cell: (card, measure, answer, right) =>
      right === undefined
        ? `Customer ${card}, ${measure}: you gave ${answer}`
        : `Customer ${card}, ${measure}: you gave ${answer}, it is ${right}`,
    ofCard: (card, measure) => `Customer ${card}, ${measure}`,
    points: (score) => String(score),
    slip: (name) => ` (${name})`,
    answered: (what, answer) => `${what}: you answered “${answer}”`,
    answeredWrong: (what, answer, right) => `${what}: you answered “${answer}”, it is “${right}”`,
    leftEmpty: (what, right) => `${what}: left empty, it is “${right}”`,
    or: '” or “',
    scores: (r, f, m) => `R${r} F${f} M${m}`,
    holds: (answer, share) =>
      `You said that “80/20” ${answer ? 'holds' : 'does not hold'}. The top 20 % of customers bring ${share} of the money; it holds from 80 % on.`,
    breakEven: (answer, right, slip) =>
      slip === undefined
        ? `You found ${answer}; it is ${right}.`
        : `You found ${answer}; it is ${right}: ${slip}.`,
    breakEvenSlips: {
      fraction: 'the division is right, times 100 is missing',
      inverted: 'the division is turned round',
      'inverted-percent': 'the division is turned round',
    },
    prediction: (name, answer, score, widest, mark) =>
      `${name}: you gave ${answer}. S = ${score}, S₀ = ${widest}, which earns ${mark} of the points`,
    truth: (value) => `, and it was ${value}`,
    noPrediction: (name) => `${name}: not given, counts 0`,
    average: (mark) => `Mean of the four: ${mark} of the points`,
    from: (low, high) => `${low} to ${high}`,
    figures: {
      anyway: (anyway, because) =>
        `${anyway} would have come anyway, ${because} came because of the invitation.`,
      random: (own, random) => `Your profit was ${own}, the random list’s ${random}.`,
      interval: (response, low, high) => `The response was ${response}, your interval ${low} to ${high}.`,
      loss: (draws, of) => `${draws} of ${of} lucks end with a loss.`,
      luck: (share) => `Of the 200, ${share} lie below what happened (equals count half).`,
    },
    texts: { goal: 'Goal', reason: 'Reason', rule: 'Rule for next time' },
    outcome: (contacts, anyway, incremental, profit) =>
      `${contacts} invited: ${anyway} would have come anyway, ${incremental} came because of it. Profit ${profit}.`,
    against: {
      beaten: (name, profit) => `Better than “${name}” (${profit})`,
      tied: (name, profit) => `Level with “${name}” (${profit})`,
      lost: (name, profit) => `Worse than “${name}” (${profit})`,
    },
    calibration: {
      heading: 'Is your 80 % eighty per cent?',
      few: (there, needed) =>
        `This device keeps ${there} of your 80 % intervals. From ${needed} on, a picture here shows how many held the truth; a few more practice runs will do.`,
      title: (held, of) => `Of your ${of} 80 % intervals, ${held} held the truth`,
      verdict: {
        fits: (low, high) =>
          `From these, the long-run share lies between ${low} and ${high}, and 80 % is inside: no sign yet of intervals too narrow or too wide.`,
        'too-narrow': (low, high) =>
          `From these, the long-run share lies between ${low} and ${high}, below 80 %: your intervals are too narrow. Widen the next ones.`,
        'too-wide': (low, high) =>
          `From these, the long-run share lies between ${low} and ${high}, above 80 %: your intervals are too wide. Narrow the next ones.`,
      },
      caption:
        'The line is the 95 % Wilson interval: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96. It takes the intervals as independent; response and profit of one campaign hang together, so the true uncertainty is somewhat larger.',
      own: 'share that held the truth',
      honest: '80 %',
      axis: '%',
      table: 'Every interval and the truth',
      columns: { run: 'Run', what: 'Predicted', interval: 'Your interval', truth: 'Truth', held: 'Held?' },
      run: (number) => `Run ${number}`,
      held: 'held',
      missed: 'missed',
      picture: (low, value, high) =>
        `Share that held the truth ${value}, 95 % interval from ${low} to ${high}, against the line of 80 %.`,
    },
    counting: 'Replaying every step of yours to mark it …',
    failed: 'The marks could not be worked out. All your steps are safe.',
    again: 'Try again',
  },
};
