import type { DebriefMessages } from './debrief-messages';

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

export const debriefEn: DebriefMessages = {
  illustrative: 'illustrative',
  loading: 'Replaying …',
  failed: 'It could not be replayed. Every decision is still there.',
  again: 'Try again',
  progress: (done, of) => `Replaying: ${done} of ${of}`,
  axes: { quarter: 'quarter', yuan: '¥' },
  quarterColumn: 'Quarter',
  own: 'you',
  baselines: {
    nothing: 'nothing',
    acquisition: 'acquisition',
    equal: 'equal split',
    discounts: 'discounts',
    relationship: 'relationship',
    searched: 'best found',
  },
  goal: {
    heading: 'What you said before the first quarter',
    goal: 'Goal',
    reason: 'Reason',
    title: (fitting, of, goal) =>
      fitting === of
        ? `In all ${of} quarters the money served “${goal}” in full`
        : fitting === 0
          ? `In none of the ${of} quarters did the money serve “${goal}” in full`
          : `In ${fitting} of ${of} quarters the money served “${goal}” in full`,
    mean: (share) => `On average it served ${share}.`,
    how: {
      win: 'In full: at least half of the quarter’s spending goes to acquisition. Nothing for seven equal parts; in between, in proportion.',
      keep: 'In full: at least 70% of the quarter’s spending goes to service quality, recovery, data and CRM; the social bond counts when it aims at somebody. Nothing for seven equal parts; in between, in proportion.',
      deepen:
        'In full: at least 60% of the quarter’s spending goes to the three bonds, aimed at somebody. Nothing for seven equal parts; in between, in proportion.',
      harvest: 'In full: the bonds take no more than 15% of the purse. At 50% and above: not at all.',
    },
    share: 'served the goal',
  },
  path: {
    heading: 'The path you took',
    title: (quarters, value) => `After ${quarters} quarters you had created ${value}`,
    against: (beaten, tied, of) =>
      tied > 0
        ? `more than ${beaten} of ${of} ready-made rules, level with ${tied}`
        : beaten === of
          ? `more than all ${of} ready-made rules`
          : beaten === 0
            ? `more than none of the ${of} ready-made rules`
            : `more than ${beaten} of ${of} ready-made rules`,
    rise: (quarter, difference) => `The largest rise came in ${quarter} (${difference})`,
    fall: (quarter, difference) => `the largest fall in ${quarter} (${difference})`,
    noRise: 'No quarter ended above the one before',
    noFall: 'no quarter ended below the one before',
    caption:
      'Value created = profit so far + customer equity. The other lines are ready-made rules: same people, same luck.',
    table: 'Value created at the end of each quarter (¥)',
    news: 'What happened',
    none: '–',
    next: 'Which decisions mattered most',
  },
  mattered: {
    heading: 'The three decisions that mattered most',
    intro:
      'One decision at a time is taken out and the run replayed, all else and all luck as it was. The difference is what it was worth.',
    title: (gains, costs) => {
      const all = gains + costs;
      const of = all === 1 ? 'The decision' : `The ${all} decisions`;
      if (all === 0) return 'Take out any one decision, and the result is the same';
      if (costs === 0) return `${of} that mattered most earned money`;
      if (gains === 0) return `${of} that mattered most cost money`;
      return `Of the ${all} decisions that mattered most, ${gains} earned money and ${costs} cost money`;
    },
    lever: (quarter, lever, money) => `${money} for the ${lever} in ${quarter}: without it, `,
    promise: (quarter, points, usual) =>
      `A promise of ${points} points in ${quarter}: with the usual ${usual}, `,
    contacts: (quarter, count) => `Writing to everybody ${times(count)} in ${quarter}: with no message, `,
    answer: (quarter, answer) => `Complaints in ${quarter} answered with “${answer}”: with no answer, `,
    difference: (money, gain) => `${money} ${gain ? 'less' : 'more'} would have been created.`,
    notSummed: 'These do not add up: take one out, and the others change with it.',
    all: (count) => `All ${count} decisions that made a difference, the largest first`,
    columns: { quarter: 'Quarter', what: 'Decision', worth: 'Value with it, less without (¥)' },
    promiseCell: (points) => `promise of ${points} points`,
    contactsCell: (count) => `${count} ${count === 1 ? 'message' : 'messages'} each`,
    answerCell: (answer) => `complaints: ${answer}`,
    next: 'Try another decision',
  },
  whatIf: {
    heading: 'What if that quarter had gone otherwise',
    intro:
      'Choose a quarter and change its decision. The other quarters, the people and their luck stay. As often as you like; nothing here counts.',
    quarter: 'Which quarter',
    money: (left) => `Money (${left} to spend in that quarter)`,
    yuan: '¥',
    over: (over) => `${over} too much: it cannot be played like this.`,
    left: (left) => `${left} left.`,
    notYuan: 'Write 0 or a whole number.',
    promise: 'Promise',
    points: 'points',
    promiseWrong: 'Write 0 to 100.',
    contacts: 'Messages each',
    times: '',
    contactsWrong: (most) => `Write a whole number from 0 to ${most}.`,
    answer: 'Answer to complaints',
    aim: 'Bonds for whom',
    play: 'Play it again like this',
    reset: 'Back to what I decided',
    playing: 'Playing it again …',
    failed: 'It could not be played; your changes are safe. Press again.',
    nothingPlayed: 'Nothing tried yet.',
    unchanged: 'That is exactly what you did. Change something first.',
    title: (quarter, money, more) =>
      `With ${quarter} like this, ${money} ${more ? 'more' : 'less'} would have been created`,
    titleSame: (quarter) => `With ${quarter} like this, the value created is the same to the fen`,
    other: 'like this',
    partsAt: (quarter) => `The ways part in ${quarter}`,
    neverParts: 'The ways never part.',
    widens: (quarter, money) => `the gap widens most in ${quarter} (${money}).`,
    table: 'Both ways, quarter by quarter',
    columns: {
      value: 'Value (¥)',
      otherValue: 'Like this',
      difference: 'Difference (¥)',
      buyers: 'Buyers',
      otherBuyers: 'Like this',
      profit: 'Profit (¥)',
      otherProfit: 'Like this',
    },
    fork: (quarter, kept) =>
      kept === 0
        ? `Start another run from ${quarter}`
        : `Keep the first ${kept === 1 ? 'quarter' : `${kept} quarters`} and start another run from ${quarter}`,
    forkNote: 'The other run is a free one; this one stays as it is.',
    tries: 'What you tried, side by side',
    triesColumns: { number: 'Try', what: 'What you changed', difference: 'Difference in value (¥)' },
    change: (label, from, to) => `${label} ${from} → ${to}`,
    nobody: 'nobody',
    next: 'Part luck from skill',
  },
  luck: {
    heading: 'Luck and skill',
    intro:
      'Not one of your decisions is changed, and 200 other runs are played: other people, other luck. The ready-made rules play the same 200.',
    title: (beaten, of, best) =>
      beaten === of
        ? `In all ${of} other runs your decisions do better than “${best}”, the strongest ready-made rule`
        : beaten === 0
          ? `In none of ${of} other runs do your decisions do better than “${best}”, the strongest ready-made rule`
          : `In ${beaten} of ${of} other runs your decisions do better than “${best}”, the strongest ready-made rule`,
    titleSame: (best) => `In all 200 other runs your decisions do exactly as “${best}” does`,
    caption:
      'The thick bar holds the middle half, the thin one the middle 80%; the stroke is the median, the diamond this run.',
    mine: 'Your decisions',
    happened: (value) => `this run ${value}`,
    median: (value) => `median ${value}`,
    beats: (beaten, of) => `you win ${beaten} of ${of}`,
    same: 'same as yours',
    described: (name, median, low, high) => `${name}: median ${median}, middle 80% from ${low} to ${high}`,
    skill: (own, name, difference, above) =>
      `Skill shows in the median: yours is ${own}, ${difference} ${above ? 'above' : 'below'} that of “${name}”, the strongest ready-made rule.`,
    skillSame: (own, name) =>
      `Skill shows in the median: yours is ${own}, as is that of “${name}”, the strongest ready-made rule.`,
    where: (value) =>
      `Luck shows in the diamond: this run came to ${value}. Inside the thick bar is ordinary, left of it bad luck, right of it good luck.`,
    closeUp: '¥, your 200 runs alone, enlarged',
    table: 'Value created in 200 runs (¥)',
    columns: {
      who: 'Rule',
      low80: '80% from',
      low50: 'half from',
      median: 'median',
      high50: 'half to',
      high80: '80% to',
      happened: 'this run',
      beaten: 'you do better in',
    },
    next: 'Look at your predictions',
  },
  calibration: {
    heading: 'Is your 80% eighty per cent?',
    intro:
      'From the moment at which you predicted a quarter, its luck is drawn again 200 times. Held against those, an interval shows whether it is too narrow or too wide.',
    title: (held, of, expected) =>
      `Of your ${of} 80% ${of === 1 ? 'interval' : 'intervals'}, ${held} held the truth; of honest ones about ${expected} would`,
    none: 'You gave no interval, so there is nothing to compare.',
    coverage: (share) => `Against the 200 redraws your intervals hold ${share} on average; it should be 80%.`,
    verdict: {
      fits: 'That is about right.',
      narrow: 'They hold too little, mostly because they are too narrow: you were surer than you could be.',
      beside:
        'They hold too little, mostly because of where they lie, not how wide they are: first think what the figure will be, then how far it may miss.',
      wide: 'They hold too much: you knew more than you said, and could be narrower.',
    },
    kinds: { fits: 'about right', narrow: 'too narrow', wide: 'too wide', beside: 'beside the mark' },
    counted: (count, kind) => `${count} ${kind}`,
    brier: (count, happened, redrawn) =>
      `Whether profit would rise you said ${times(count)}: the mean Brier score is ${happened} against what happened and ${redrawn} against the redraws (the mark uses the latter), the smaller the better; `,
    against50: {
      better: 'better than the 0.25 of always saying 50%.',
      same: 'the same as the 0.25 of always saying 50%.',
      worse: 'always saying 50% would have had 0.25, which is better.',
    },
    lean: (said, share) => `On average you said ${said}; in the redraws it rises in ${share}: `,
    leaning: { high: 'too high.', low: 'too low.', level: 'near enough.' },
    noChances: 'You never said whether profit would rise.',
    axis: (customers) => `${customers} who buy`,
    given: (low, high) => `you gave ${low} to ${high}`,
    notGiven: 'you gave none',
    came: (count) => `${count} came`,
    caption:
      'The bracket is your interval, the diamond the truth. The thin bar holds the middle 80% of 200 redraws, the thick one the middle half; the stroke is the median.',
    described: (quarter, given, came, low, high) =>
      `${quarter}: ${given}, ${came}, middle 80% of the redraws from ${low} to ${high}`,
    table: 'Every quarter’s predictions',
    columns: {
      interval: 'Your interval',
      came: 'Truth',
      held: 'Held',
      redrawn: '80% of redraws',
      share: 'Redraws held',
      kind: 'Width',
      said: 'You said: rises',
      rose: 'It rose',
      rising: 'Rises in redraws',
      brier: 'Brier',
    },
    yes: 'yes',
    no: 'no',
    none1: '–',
    next: 'Open what they felt',
  },
  felt: {
    heading: 'What they felt',
    intro: (customers) =>
      `What ${customers} felt could not be seen on the way; a survey asks only some of them. Now that the run is over it is opened.`,
    measure: 'Which feeling',
    title: (measure, first, last, way) =>
      way === 'level'
        ? `${measure} ended where it began, at ${first}`
        : `${measure} went ${way === 'up' ? 'up' : 'down'} from ${first} to ${last}`,
    surveys: (held, of) =>
      of === 0
        ? ''
        : of === 1
          ? `; the one survey ${held === 1 ? 'held' : 'missed'} the truth`
          : held === of
            ? `; all ${of} surveys held the truth`
            : `; ${held} of ${of} surveys held the truth`,
    noSurveys: 'You bought no survey: you never saw this line on the way.',
    unchecked: 'The survey before quarter 1 asked about the start, for which no truth is kept.',
    unit: {
      satisfaction: 'Satisfaction (points of 100)',
      trust: 'Trust (points of 100)',
      expectation: 'Expectation (points of 100)',
      nps: 'NPS (−100 to 100)',
    },
    start: 'start',
    truth: 'truth',
    caption:
      'The line is the truth for all customers at the end of a quarter. A square is the survey bought at the start of the next one, the stroke its 95% interval.',
    table: 'Truth and surveys',
    columns: { survey: 'Survey', interval: '95% interval', asked: 'Answered/asked' },
    atEnd: (quarter) => `end of ${quarter}`,
    answered: (answered, asked) => `${answered}/${asked}`,
    next: 'Say it in five claims',
  },
  claims: {
    heading: 'What happened in this run',
    intro:
      'Each claim is settled by replaying your run: same people, same luck. Choose first, then see. What you are not sure of can be left empty.',
    notAsked: (names) => `Not asked of this run, and nothing lost by it: ${names.join(', ')}.`,
    decide: 'Stand by these, and replay',
    decideEmpty: (empty) => `Replay, with ${empty} left empty`,
    verdict: (right, of) => `${right} of ${of} claims hold.`,
    untouched: 'All were left empty.',
  },
  rule: {
    heading: 'A rule for next time',
    intro:
      'When you next look after a firm’s customers, by what rule will you spend? Write one. A person reads and marks it, together with the reason from before the first quarter.',
    label: 'My rule',
    hint: 'Say when, and what to do: then it can be used.',
    decide: 'Keep this rule',
    decideEmpty: 'Leave it empty and go on',
    yours: 'Your rule',
    kept: 'Kept. Look it up before the next run.',
  },
  concepts: {
    heading: 'Five questions to end with',
    intro: 'None of the figures of this run, only what chapter 4 says. Each can be left empty.',
    decide: 'Hand in these five and see the marks',
    decideEmpty: (empty) => `Hand in with ${empty} left empty and see the marks`,
    verdict: (right, of) => `${right} of ${of} right.`,
  },
  answer: {
    canBeEmpty: 'leave it empty',
  },
  checking: 'Replaying to settle them …',
  checkFailed: 'They could not be settled. Your answers are kept, and the marks will settle them again.',
};
