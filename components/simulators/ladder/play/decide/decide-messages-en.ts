import type { DecideMessages } from './decide-messages';

export const decideEn: DecideMessages = {
  title: (quarter) => `Quarter ${quarter}: what to spend, what to say`,
  hint: 'You need not touch all seven at first. Move one or two and watch what they come to.',
  money: {
    heading: 'Where the money goes',
    lead: (purse) => `At most ${purse} this quarter. What you do not spend is profit.`,
    quick: 'Quick ways to fill in',
    same: 'As last quarter',
    scale: 'Scale to the purse',
    clear: 'Clear all',
    done: {
      same: 'Filled in as last quarter.',
      scale: 'Scaled so that the whole purse is spent.',
      clear: 'All spending set to zero.',
    },
    startsAsBefore: 'It starts as last quarter; change what you like.',
    groups: {
      win: 'Bring new people in',
      serve: 'Do the work well',
      know: 'Know who is who',
      bind: 'Hold people close',
    },
    does: {
      acquisition: () => 'Advertising and samples. People come at once; whether they stay is up to the rest.',
      service: () => 'Training and equipment. It works a little late, and fades slowly when you stop.',
      financial: () =>
        'Points, discounts, member prices. Quickest to work, and as a rule quick for the rival to copy.',
      social: (people) => `Know the ${people} by name, hold events. Slower, and as a rule hard to copy.`,
      structural: (people) =>
        `Do for the ${people} what they cannot do for themselves. Slowest, and as a rule the hardest to copy.`,
      recovery: () => 'Staff with the time and the right to answer complaints soon.',
      data: () =>
        'Know who stands on which rung. Without it many offers and much care miss those they are meant for.',
    },
    yuan: '¥',
    more: (lever, step) => `${step} more for ${lever}`,
    less: (lever, step) => `${step} less for ${lever}`,
    slide: (lever) => `${lever}, slide`,
    before: (amount) => `last quarter ${amount}`,
    notWhole: 'Whole yuan, such as 1200',
    left: (spent, left, purse) => `Spent ${spent}, left ${left} of ${purse}`,
    over: (over, purse) => `${over} too much: at most ${purse}`,
    leftIsProfit: 'What is left is profit.',
  },
  aim: {
    heading: 'Whom the three bonds aim at',
    legend: 'Tick the rungs to look after',
    hint: (people) =>
      `The money of all three bonds is shared among the ${people} you tick: the more of them, the less for each.`,
    people: (count) => `${count} people`,
  },
  promise: {
    heading: 'How much to promise',
    label: 'Service that you promise',
    points: 'points',
    help: (people) => `A bold promise brings more to try you. If you cannot keep it, the ${people} remember.`,
    promised: (points) => `promise ${points}`,
    canKeep: (points) => `can keep about ${points}`,
    expected: (points) => `expected, by survey ${points}`,
    compare: (promise, quality, where) =>
      ({
        over: `You promise ${promise} points; the money so far can be expected to keep about ${quality}. People will remember the difference.`,
        room: `You promise ${promise} points and can keep about ${quality}: a little over, which most let pass.`,
        kept: `You promise ${promise} points and can keep about ${quality}: it holds.`,
      })[where],
    picture: 'A line from 0 to 100 points with the promise and the service that can be expected.',
  },
  contacts: {
    heading: 'How often to write',
    label: 'Messages to each customer this quarter',
    unit: 'times',
    more: 'One message more',
    less: 'One message fewer',
    notWhole: (most) => `A whole number from 0 to ${most}`,
    help: (people) => `A few reminders keep you in mind; too many annoy the ${people}.`,
    cost: (each, total) => `${each} each, about ${total} this quarter, paid on top of the purse.`,
  },
  answer: {
    heading: 'How to answer a complaint',
    legend: 'Choose one',
    hint: 'Whether the answer comes in time depends on the recovery budget; here you choose what the answer is. Each answer is paid on top of the purse.',
    effect: (answer, { cost, back, repair }) =>
      answer === 'none'
        ? 'Costs nothing. Whoever comes angry leaves angry.'
        : `${cost} each${{ nothing: '', half: ' and half the order back', all: ' and the whole order back' }[back]}; given in time, it mends ${repair} of the damage.`,
  },
  sums: {
    heading: 'What it comes to',
    spent: 'Spent',
    left: 'Left for profit',
    aHead: 'Bonds a head',
    aHeadNone: 'aimed at nobody',
    aHeadOf: (yuan, people) => `${yuan} for ${people} people`,
    answered: 'Complaints answered in time',
    quality: 'Service quality, about',
    qualityPoints: (points, before) =>
      before === undefined ? `${points} points` : `${points} points (last quarter ${before})`,
    messages: 'Messages, on top',
    note: 'Service and answers are reckoned for as many customers as on the first day, before any luck.',
    counting: 'Working it out…',
    failed: 'It could not be worked out. What you filled in is still here.',
    again: 'Work it out again',
  },
  warnings: {
    heading: 'Mind this (you may go on)',
    texts: {
      'bonds-for-nobody': () => 'There is money in bonds and nobody they aim at: it is wasted.',
      'aim-without-bonds': () => 'You ticked rungs, but no bond has any money: the ticks do nothing.',
      'promise-too-high': (people) =>
        `The promise is more than 10 points above what you can keep. The ${people} will take it for a broken word, and trust falls fast and grows slowly.`,
      'answers-too-late': () =>
        'Fewer than half of the complaints can be answered in time. Being ignored hurts more than the mistake.',
    },
  },
  take: 'Settle on this and predict',
  overspent: (over) => `You spend ${over} too much. Take some out, or press “Scale to the purse”.`,
  next: 'Nothing runs yet: you predict first, and until then you can come back and change this.',
  decided: (spent, left) => `This quarter ${spent} is spent and ${left} left.`,
  plan: {
    caption: 'Decided for this quarter',
    what: 'Decision',
    value: 'This quarter',
    before: 'Last quarter',
    aim: 'Bonds aim at',
    nobody: 'nobody',
    promise: 'Promise',
    contacts: 'Messages',
    answer: 'Complaints',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    pointsOf: (points) => `${points} points`,
    list: (names) => names.join(', '),
  },
};
