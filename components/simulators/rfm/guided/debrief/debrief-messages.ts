import type { Locale } from '@/lib/content/locale';
import type { ChoiceProblem } from '@/lib/simulations/rfm-campaign';

export interface DebriefMessages {
  readonly illustrative: string;
  readonly goal: {
    readonly heading: string;
    readonly intro: string;
    readonly goal: string;
    readonly goalHint: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
  };
  readonly yours: Readonly<Record<'goal' | 'reason' | 'rule', string>>;
  readonly path: {
    readonly heading: string;
    readonly intro: string;
    readonly parts: Readonly<
      Record<'counting' | 'hand' | 'file' | 'share' | 'breakEven' | 'choice' | 'forecast' | 'result', string>
    >;
    readonly monetary: (label: string, choice: string) => string;
    readonly fitting: (fits: number, of: number) => string;
    readonly hand: (right: number, of: number, empty: number) => string;
    readonly slips: (names: readonly string[]) => string;
    readonly scoring: (scoring: string, bins: string) => string;
    readonly decidedById: (customers: number) => string;
    readonly names: (right: number, of: number) => string;
    readonly actions: (right: number, of: number) => string;
    readonly predicted: (name: string, low: string, high: string, truth: string, held: boolean) => string;
    readonly notPredicted: (name: string, truth: string) => string;
    readonly pays: (percent: string, paid: boolean) => string;
    readonly noPays: string;
    readonly notAnswered: string;
    readonly rule: (groups: readonly string[], order: string, most: number) => string;
    readonly list: (contacts: number) => string;
    readonly sent: (contacts: number, cost: string) => string;
    readonly result: (anyway: number, incremental: number, profit: string) => string;
    readonly beaten: (names: readonly string[]) => string;
    readonly beatenNone: string;
    readonly next: string;
  };
  readonly whatIf: {
    readonly heading: string;
    readonly intro: string;
    readonly list: string;
    readonly counting: string;
    readonly scoring: string;
    readonly choice: string;
    readonly groups: string;
    readonly order: string;
    readonly most: string;
    readonly people: string;
    readonly mostWrong: (most: number) => string;
    readonly noGroups: string;
    readonly play: string;
    readonly reset: string;
    readonly playing: string;
    readonly failed: string;
    readonly problems: Readonly<Record<ChoiceProblem, (fewest: number, most: number) => string>>;
    readonly nothingPlayed: string;
    readonly same: string;
    readonly title: (profit: string, difference: string, more: boolean) => string;
    readonly titleSame: (profit: string) => string;
    readonly lists: (added: number, dropped: number) => string;
    readonly listsSame: string;
    readonly moved: (customers: number) => string;
    readonly movedNone: string;
    readonly compare: string;
    readonly what: string;
    readonly then: string;
    readonly now: string;
    readonly rows: Readonly<Record<'contacts' | 'anyway' | 'incremental' | 'response' | 'profit', string>>;
    readonly flows: string;
    readonly flow: string;
    readonly customers: string;
    readonly notScored: string;
    readonly history: string;
    readonly historyColumns: Readonly<
      Record<'number' | 'changed' | 'contacts' | 'moved' | 'profit' | 'difference', string>
    >;
    readonly own: string;
    readonly unchanged: string;
    readonly change: (label: string, to: string) => string;
    readonly groupsChange: (names: readonly string[]) => string;
    readonly mostChange: (most: number) => string;
    readonly none: string;
    readonly next: string;
  };
  readonly luck: {
    readonly heading: string;
    readonly intro: (weeks: number) => string;
    readonly drawing: string;
    readonly failed: string;
    readonly again: string;
    readonly title: (losses: number, of: number) => string;
    readonly caption: string;
    readonly mine: string;
    readonly happened: (profit: string) => string;
    readonly nought: string;
    readonly axis: string;
    readonly row: (median: string) => string;
    readonly described: (name: string, median: string, low: string, high: string) => string;
    readonly table: string;
    readonly columns: Readonly<
      Record<'who' | 'low80' | 'low50' | 'median' | 'high50' | 'high80' | 'losses' | 'happened', string>
    >;
    readonly where: (share: string, profit: string) => string;
    readonly skill: (name: string, difference: string, above: boolean) => string;
    readonly skillEqual: (name: string) => string;
    readonly marks: (median: string, low: string, high: string, max: string) => string;
    readonly next: string;
  };
  readonly claims: {
    readonly heading: string;
    readonly intro: string;
    readonly noInterval: string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
    readonly verdict: (right: number, of: number) => string;
  };
  readonly rule: {
    readonly heading: string;
    readonly intro: string;
    readonly label: string;
    readonly hint: string;
    readonly decide: string;
    readonly decideEmpty: string;
    readonly kept: string;
  };
  readonly concepts: {
    readonly heading: string;
    readonly intro: string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
    readonly verdict: (right: number, of: number) => string;
  };
  readonly checking: string;
  readonly checkFailed: string;
  readonly and: string;
}

export const debriefMessages: Readonly<Record<Locale, DebriefMessages>> = {
  zh: {
    illustrative: '示意',
    goal: {
      heading: '先写下你自己的话',
      intro: '看别的之前先写：那时候你想办到什么，为什么挑这些人。写的由人来读、来评，机器不评文字。',
      goal: '你想办到什么',
      goalHint: '一两句就够。',
      reason: '为什么挑这些人',
      reasonHint: '你凭什么认为请他们划算。',
      decide: '写好了，看走过的路',
      decideEmpty: (empty) => `空着${empty}格，就这样往下看`,
    },
    yours: { goal: '你想办到的', reason: '你的理由', rule: '你的规矩' },
    path: {
      heading: '你走过的路',
      intro: '从头到尾，你定了什么，后来怎样。',
      parts: {
        counting: '口径',
        hand: '手算',
        file: '打分和认群',
        share: '集中',
        breakEven: '够本',
        choice: '请谁',
        forecast: '预测和真相',
        result: '八周以后',
      },
      monetary: (label, choice) => `${label}：你选“${choice}”。样品人人一样贵，怎么数都行。`,
      fitting: (fits, of) => `${of}项里${fits}项合店主的问题。`,
      hand: (right, of, empty) => `${of}格对了${right}格${empty > 0 ? `，空着${empty}格` : ''}。`,
      slips: (names) => `错在：${names.join('；')}。`,
      scoring: (scoring, bins) => `${scoring}，${bins}。`,
      decidedById: (customers) => `有${customers}位客户的分是编号定的，不是数值定的。`,
      names: (right, of) => `认群：${of}位认对${right}位。`,
      actions: (right, of) => `办法：${of}群配对${right}群。`,
      predicted: (name, low, high, truth, held) =>
        `${name}：你给${low}到${high}，真的是${truth}，${held ? '罩住了' : '没罩住'}。`,
      notPredicted: (name, truth) => `${name}：你没给，真的是${truth}。`,
      pays: (percent, paid) => `赚钱的把握：你说${percent}，结果${paid ? '赚了' : '没赚'}。`,
      noPays: '赚钱的把握：你没给。',
      notAnswered: '空着。',
      rule: (groups, order, most) =>
        `${groups.map((group) => `“${group}”`).join('、')}里，${order}，最多${most}位。`,
      list: (contacts) => `一位一位挑了${contacts}位。`,
      sent: (contacts, cost) => `请了${contacts}位，花了${cost}。`,
      result: (anyway, incremental, profit) =>
        `不请也会来${anyway}位，因为请柬才来${incremental}位。利润${profit}。`,
      beaten: (names) => `胜过这几份现成名单：${names.join('、')}。`,
      beatenNone: '四份现成名单，一份也没胜过。',
      next: '换个做法，运气不变',
    },
    whatIf: {
      heading: '换个做法，同样的运气',
      intro:
        '还是那些客户，还是那八周，谁来谁不来早已定好。改几项，再走一遍，看名单和利润变多少。试几次都行，不计分。',
      list: '你当时是一位一位挑的，名单不跟着口径变。换口径只会让人换群，利润不动。',
      counting: '怎么数',
      scoring: '怎么打分',
      choice: '请谁',
      groups: '从哪些群里请',
      order: '人太多时，谁先',
      most: '最多请几位',
      people: '位',
      mostWrong: (most) => `写1到${most}之间的整数。`,
      noGroups: '至少选一群。',
      play: '照这样再走一遍',
      reset: '改回我当时的',
      playing: '正在走……',
      failed: '没有走成，你改的都还在。再按一次试试。',
      problems: {
        'too-few-contacts': (fewest) => `这样挑不到${fewest}位，走不成。多选一群，或多请几位。`,
        'over-budget': (_, most) => `钱只够请${most}位，走不成。`,
        'not-in-the-file': () => '名单里有文件里没有的人，走不成。',
      },
      nothingPlayed: '还没有试过。',
      same: '和你当时的一模一样。',
      title: (profit, difference, more) => `这样请，利润${profit}，比原来${more ? '多' : '少'}${difference}`,
      titleSame: (profit) => `这样请，利润还是${profit}`,
      lists: (added, dropped) => `名单上添了${added}位，去了${dropped}位。`,
      listsSame: '名单一位也没变。',
      moved: (customers) => `${customers}位客户换了群。`,
      movedNone: '没有客户换群。',
      compare: '原来和现在',
      what: '比什么',
      then: '原来',
      now: '这样请',
      rows: {
        contacts: '请了几位',
        anyway: '不请也会来',
        incremental: '因为请柬才来',
        response: '响应率',
        profit: '利润',
      },
      flows: '谁换了群，从哪一群到哪一群',
      flow: '从 → 到',
      customers: '人数',
      notScored: '不打分',
      history: '试过的，排在一起比',
      historyColumns: {
        number: '第几次',
        changed: '改了什么',
        contacts: '请了',
        moved: '换群',
        profit: '利润（元）',
        difference: '和原来差（元）',
      },
      own: '原来',
      unchanged: '没有改',
      change: (label, to) => `${label}改成“${to}”`,
      groupsChange: (names) => `请${names.map((name) => `“${name}”`).join('、')}`,
      mostChange: (most) => `最多${most}位`,
      none: '—',
      next: '把运气和本事分开看',
    },
    luck: {
      heading: '运气和本事',
      intro: (weeks) =>
        `客户还是那些客户，历史也不动。只把这${weeks}周的运气重抽200次：同一份名单，每次赚多少？`,
      drawing: '正在重抽200次运气……',
      failed: '运气没有重抽成。',
      again: '再抽一次',
      title: (losses, of) => `换${of}种运气，你的名单有${losses}种会亏`,
      caption: '粗条罩住中间一半，细条罩住中间八成，竖线是中位数，菱形是这一次。',
      mine: '你的名单',
      happened: (profit) => `这一次${profit}`,
      nought: '不赚不亏',
      axis: '利润（元）',
      row: (median) => `中位数${median}`,
      described: (name, median, low, high) => `${name}：中位数${median}，中间八成从${low}到${high}`,
      table: '200种运气下的利润（元）',
      columns: {
        who: '名单',
        low80: '八成从',
        low50: '一半从',
        median: '中位数',
        high50: '一半到',
        high80: '八成到',
        losses: '亏的',
        happened: '这一次',
      },
      where: (share, profit) => `这一次的利润${profit}。200种里，${share}比它低（一样的算一半）。`,
      skill: (name, difference, above) =>
        `本事看中位数：四份现成名单里最好的是“${name}”，你的中位数比它${above ? '高' : '低'}${difference}。`,
      skillEqual: (name) => `本事看中位数：你的和现成名单里最好的“${name}”一样。`,
      marks: (median, low, high, max) =>
        `“结果”这一项满分${max}，也跟着运气走：同一份名单，中位数${median}分，中间八成在${low}到${high}分之间。所以它只占这么点。`,
      next: '用五句话说清楚',
    },
    claims: {
      heading: '这一次是怎么回事：选出站得住的说法',
      intro: '每一句都能拿上面的数字对。',
      noInterval: '你没给响应率的区间，那一句就不问了。',
      decide: '就这样说',
      decideEmpty: (empty) => `空着${empty}句，就这样说`,
      verdict: (right, of) => `问了${of}句，${right}句站得住。`,
    },
    rule: {
      heading: '下一次的规矩',
      intro: '下次再有这样的事，你照哪一条挑人？写一条。由人来读、来评，和开头两格合算一项。',
      label: '我的规矩',
      hint: '写得出“什么情况，怎么做”，下次才用得上。',
      decide: '记下这条',
      decideEmpty: '空着，往下走',
      kept: '记下了。下次开张前，翻出来看一眼。',
    },
    concepts: {
      heading: '最后五道小题',
      intro: '不看前面的数字，只问道理。答完就能看分。',
      decide: '交这五题，看成绩',
      decideEmpty: (empty) => `空着${empty}题，交上去看成绩`,
      verdict: (right, of) => `${of}题对了${right}题。`,
    },
    checking: '正在拿数字对……',
    checkFailed: '没有对成。你选的都已记下，成绩里还会再对。',
    and: '、',
  },
  en: {
    illustrative: 'illustrative',
    goal: {
      heading: 'First, in your own words',
      intro:
        'Before you see anything more: what did you want to bring about, and why these customers? A person reads and marks this; no machine judges text.',
      goal: 'What you wanted to bring about',
      goalHint: 'A sentence or two will do.',
      reason: 'Why these customers',
      reasonHint: 'What made you think that inviting them would pay.',
      decide: 'Written: show me my path',
      decideEmpty: (empty) => `Go on with ${empty} left empty`,
    },
    yours: { goal: 'Your goal', reason: 'Your reason', rule: 'Your rule' },
    path: {
      heading: 'The path that you took',
      intro: 'From the beginning: what you decided, and what became of it.',
      parts: {
        counting: 'Definitions',
        hand: 'By hand',
        file: 'Scores and groups',
        share: 'Concentration',
        breakEven: 'Break-even',
        choice: 'Whom you invited',
        forecast: 'Predicted and true',
        result: 'Eight weeks later',
      },
      monetary: (label, choice) =>
        `${label}: you chose “${choice}”. Every sample costs the same, so either way is fine.`,
      fitting: (fits, of) => `${fits} of ${of} fit the owner’s question.`,
      hand: (right, of, empty) => `${right} of ${of} right${empty > 0 ? `, ${empty} left empty` : ''}.`,
      slips: (names) => `What went wrong: ${names.join('; ')}.`,
      scoring: (scoring, bins) => `${scoring}; ${bins}.`,
      decidedById: (customers) => `For ${customers} customers an id decided a score, not a value.`,
      names: (right, of) => `Groups: ${right} of ${of} named rightly.`,
      actions: (right, of) => `Actions: ${right} of ${of} groups matched.`,
      predicted: (name, low, high, truth, held) =>
        `${name}: you gave ${low} to ${high}; it was ${truth}, ${held ? 'inside' : 'outside'}.`,
      notPredicted: (name, truth) => `${name}: you gave none; it was ${truth}.`,
      pays: (percent, paid) =>
        `chance of a profit: you said ${percent}; it ${paid ? 'did pay' : 'did not pay'}.`,
      noPays: 'chance of a profit: you gave none.',
      notAnswered: 'Left empty.',
      rule: (groups, order, most) =>
        `From ${groups.map((group) => `“${group}”`).join(', ')}; ${order}; at most ${most}.`,
      list: (contacts) => `${contacts} customers, picked one by one.`,
      sent: (contacts, cost) => `${contacts} invited, at ${cost}.`,
      result: (anyway, incremental, profit) =>
        `${anyway} would have come anyway, ${incremental} came because of the invitation. Profit ${profit}.`,
      beaten: (names) => `Better than these ready-made lists: ${names.join(', ')}.`,
      beatenNone: 'Better than none of the four ready-made lists.',
      next: 'Do it otherwise, with the same luck',
    },
    whatIf: {
      heading: 'Otherwise, with the same luck',
      intro:
        'The same customers, the same eight weeks: who comes is settled already. Change something and play it again, to see what it does to the list and the profit. As often as you like; nothing here counts.',
      list: 'You picked one by one, so your list does not follow the definitions. Other definitions only move customers between groups; the profit stays.',
      counting: 'Counting',
      scoring: 'Scoring',
      choice: 'Whom to invite',
      groups: 'From which groups',
      order: 'If there are too many, who first',
      most: 'At most',
      people: 'customers',
      mostWrong: (most) => `Write a whole number from 1 to ${most}.`,
      noGroups: 'Choose at least one group.',
      play: 'Play it again like this',
      reset: 'Back to what I chose',
      playing: 'Playing …',
      failed: 'It could not be played; your changes are safe. Press again.',
      problems: {
        'too-few-contacts': (fewest) =>
          `That finds fewer than ${fewest} customers, too few to play. Take another group, or allow more.`,
        'over-budget': (_, most) => `The purse pays for ${most} only, so this cannot be played.`,
        'not-in-the-file': () => 'Someone on the list is not in the file, so this cannot be played.',
      },
      nothingPlayed: 'Nothing tried yet.',
      same: 'That is exactly what you did.',
      title: (profit, difference, more) =>
        `Like this the profit is ${profit}, ${difference} ${more ? 'more' : 'less'} than yours was`,
      titleSame: (profit) => `Like this the profit is ${profit}, as it was`,
      lists: (added, dropped) => `${added} added to the list, ${dropped} dropped.`,
      listsSame: 'The list is the same.',
      moved: (customers) => `${customers} customers are in another group.`,
      movedNone: 'No customer is in another group.',
      compare: 'Then and now',
      what: 'What',
      then: 'Yours',
      now: 'Like this',
      rows: {
        contacts: 'Invited',
        anyway: 'Would have come anyway',
        incremental: 'Came because of it',
        response: 'Response',
        profit: 'Profit',
      },
      flows: 'Who moved, from which group to which',
      flow: 'From → to',
      customers: 'Customers',
      notScored: 'not scored',
      history: 'What you tried, side by side',
      historyColumns: {
        number: 'Try',
        changed: 'What you changed',
        contacts: 'Invited',
        moved: 'Moved',
        profit: 'Profit (¥)',
        difference: 'Against yours (¥)',
      },
      own: 'Yours',
      unchanged: 'nothing',
      change: (label, to) => `${label} → ${to}`,
      groupsChange: (names) => `groups: ${names.join(', ')}`,
      mostChange: (most) => `at most ${most}`,
      none: '–',
      next: 'Part luck from skill',
    },
    luck: {
      heading: 'Luck and skill',
      intro: (weeks) =>
        `The customers stay, and so does their history. Only the luck of the ${weeks} weeks is drawn again, 200 times: what does the same list earn each time?`,
      drawing: 'Drawing 200 other lucks …',
      failed: 'The other lucks could not be drawn.',
      again: 'Draw again',
      title: (losses, of) => `Under ${of} other lucks, your list loses money in ${losses}`,
      caption:
        'The thick bar holds the middle half, the thin one the middle 80 %; the stroke is the median, the diamond what happened.',
      mine: 'Your list',
      happened: (profit) => `happened: ${profit}`,
      nought: 'break-even',
      axis: 'Profit (¥)',
      row: (median) => `median ${median}`,
      described: (name, median, low, high) => `${name}: median ${median}, middle 80 % from ${low} to ${high}`,
      table: 'Profit under 200 lucks (¥)',
      columns: {
        who: 'List',
        low80: '80 % from',
        low50: 'half from',
        median: 'median',
        high50: 'half to',
        high80: '80 % to',
        losses: 'losses',
        happened: 'happened',
      },
      where: (share, profit) =>
        `What happened was ${profit}. Of the 200, ${share} lie below it (equals count half).`,
      skill: (name, difference, above) =>
        `Skill shows in the median: of the four ready-made lists “${name}” is best, and yours is ${difference} ${above ? 'above' : 'below'} it.`,
      skillEqual: (name) =>
        `Skill shows in the median: yours equals that of “${name}”, the best ready-made list.`,
      marks: (median, low, high, max) =>
        `The ${max} points for outcome go with the luck too: this list earns ${median} of them at the median, and ${low} to ${high} in the middle 80 % of lucks. That is why they are few.`,
      next: 'Say it in five claims',
    },
    claims: {
      heading: 'What happened: choose the claims that hold',
      intro: 'The figures above settle every one of them.',
      noInterval: 'You gave no interval for the response, so that claim is not asked.',
      decide: 'Stand by these',
      decideEmpty: (empty) => `Stand by these, with ${empty} left empty`,
      verdict: (right, of) => `${right} of ${of} claims hold.`,
    },
    rule: {
      heading: 'A rule for next time',
      intro:
        'When something like this comes again, by what rule will you choose? Write one. A person reads and marks it, together with the two texts at the beginning.',
      label: 'My rule',
      hint: 'Say when, and what to do: then it can be used.',
      decide: 'Keep this rule',
      decideEmpty: 'Leave it empty and go on',
      kept: 'Kept. Look it up before the next campaign.',
    },
    concepts: {
      heading: 'Five questions to end with',
      intro: 'None of the figures above, only what lies behind them. Then come the marks.',
      decide: 'Hand in these five and see the marks',
      decideEmpty: (empty) => `Hand in with ${empty} left empty and see the marks`,
      verdict: (right, of) => `${right} of ${of} right.`,
    },
    checking: 'Checking against the figures …',
    checkFailed: 'They could not be checked. Your answers are kept, and the marks will check them again.',
    and: ', ',
  },
};
