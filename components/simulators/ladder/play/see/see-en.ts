import type { SeeMessages } from './see-messages';

const BUYERS = {
  below: 'fewer than you said',
  inside: 'inside your range',
  above: 'more than you said',
} as const;

const people = (count: number, text: string) => `${text} ${count === 1 ? 'person' : 'people'}`;

export const seeEn: SeeMessages = {
  heads: {
    people: 'People',
    forecast: 'Your forecast',
    measures: 'Measures',
    more: 'Look further',
    news: 'News this quarter',
    felt: 'What people feel',
  },
  kinds: {
    trends: 'Trends',
    money: 'Money',
    promise: 'Promise and experience',
    rival: 'The rival',
    flows: 'Who went where',
  },
  table: 'The figures as a table',
  quarter: 'Quarter',
  allQuarters: 'Every quarter',
  waiting: 'Replaying with the same people and the same luck …',
  failed: 'This could not be worked out. All your decisions are safe.',
  again: 'Work it out again',
  news: {
    told: ({ kind, size }) => {
      const share = Math.round(100 * size);
      if (kind === 'trust-shock')
        return `Something went wrong and the town knows: everybody’s trust is down ${share}%, and ${share}% of those who would have come for the first time stay away. The fright wears off quarter by quarter, faster if complaints are answered well.`;
      if (kind === 'rival-offer')
        return `The rival makes a big offer: his financial bond jumps to at least ${share} points of 100.`;
      const change = Math.round(100 * Math.abs(size - 1));
      return change === 0
        ? 'There is news of the market, and demand is as it was.'
        : `The market changes: from this quarter on people want ${change}% ${size > 1 ? 'more' : 'less'} than before.`;
    },
    alarm: (points) =>
      `The fright has not worn off: of those who would have come for the first time, ${points}% stayed away this quarter.`,
  },
  forecast: {
    title: ({ buyers, profit, up }, { buyers: came, low, high, said }) => {
      const first =
        buyers === 'none'
          ? `${came} people bought; you gave no forecast`
          : `${came} people bought, ${BUYERS[buyers]} (${low}–${high})`;
      const rose = up ? 'profit rose' : 'profit did not rise';
      const second = profit === 'none' ? `${rose}; no forecast of that` : `${rose}; you gave a rise ${said}`;
      return `${first}; ${second}`;
    },
    picture: ({ buyers }, came, low, high) =>
      buyers === 'none'
        ? `${came} people bought this quarter.`
        : `You said ${low} to ${high} people; ${came} bought, ${BUYERS[buyers]}.`,
    axis: 'people who bought at least once',
    came: (buyers) => `${buyers} bought`,
    columns: { what: 'Forecast', said: 'You said', happened: 'Happened' },
    buyers: 'People who buy',
    profitUp: (first) => (first ? 'Profit above 0' : 'Profit above last quarter’s'),
    range: (low, high) => `${low}–${high} (80% sure)`,
    left: 'no forecast',
    profit: (profit, before, up) =>
      before === undefined
        ? `${profit}: ${up ? 'above' : 'not above'} 0`
        : `${profit}, ${before} the quarter before: ${up ? 'higher' : 'not higher'}`,
    note: 'A range of which you are 80% sure should miss two times in ten. One miss says little; if none of your ranges ever misses, they are too wide.',
  },
  measures: {
    title: (profit, sign, change, value) => {
      if (sign === undefined) return `Profit this quarter ${profit}; value created so far ${value}`;
      const held =
        sign === 'same'
          ? 'the same as last quarter'
          : `${change} ${sign === 'more' ? 'more' : 'less'} than last quarter`;
      return `Profit ${profit}, ${held}; value created so far ${value}`;
    },
    open: (name) => `Open ${name}`,
    before: (change) => `${change} on last quarter`,
    unchanged: 'as last quarter',
    first: 'first quarter',
    hidden:
      'What people feel – satisfaction, trust, expectation, NPS – nobody in the firm can see. Only a survey tells, and it tells an estimate. All is opened when the run is over.',
    survey: (quarter, own, answered, asked) =>
      `The survey at the start of ${own ? 'this quarter' : `quarter ${quarter}`} (${answered} of ${asked} asked answered):`,
    estimate: (name, mean, low, high) => `${name} ${mean} (${low} to ${high})`,
    nobody: (quarter) => `Nobody answered the survey of quarter ${quarter}.`,
    noSurvey: (cost) => `You have bought no survey yet. You can before the next quarter, for ${cost}.`,
    promiseSurvey:
      'Points of 100, NPS from −100 to 100; in brackets the range that holds in 95 of 100 surveys. The contented answer more readily, so surveys run a little high.',
    cohorts: (quarter) =>
      `The cohort report at the start of quarter ${quarter}: of the people on each rung a quarter earlier, how many stayed`,
    cohortColumns: {
      rung: 'Rung, as recorded',
      people: 'People',
      stayed: 'Stayed',
      paid: 'Spent a head (¥)',
    },
  },
  trends: {
    title: (name, { beaten, level, of }, { own, best, bestName }) => {
      const head = `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${own}`;
      if (of === 0) return head;
      if (beaten === of) return `${head}: above all ${of} ready-made rules`;
      const top = `the best of them is “${bestName}” with ${best}`;
      if (beaten === 0 && level === 0) return `${head}: all ${of} ready-made rules are above it, ${top}`;
      return `${head}: above ${beaten} of ${of} rules${level > 0 ? `, level with ${level}` : ''}; ${top}`;
    },
    choose: 'Figure shown',
    own: 'You',
    short: {
      nothing: 'do nothing',
      acquisition: 'acquisition only',
      equal: 'equal split',
      discounts: 'discounts only',
      relationship: 'relationship rule',
      searched: 'best by search',
    },
    picture: (name, lines) => `${name} by quarter. At the end: ${lines.join('; ')}.`,
    note: 'The rules face the same people and the same luck. Value created is profit so far plus what today’s customers will still bring.',
    unit: { value: 'yuan', cash: 'yuan', customers: 'people' },
    caption: (name, unit) => `${name} (${unit}), you and the rules, by quarter`,
  },
  money: {
    title: ({ revenue, profit, gain, largest }) =>
      `Sales of ${revenue} ${gain ? 'leave a profit of' : 'end in a loss of'} ${profit}` +
      (largest ? `; the largest expense is ${largest.name}, ${largest.fen}` : ''),
    caption: 'From sales to contribution, to the fen',
    expenses: 'From contribution to profit, to the fen',
    columns: (quarter) => ({ line: 'Yuan', quarter: `Quarter ${quarter}`, all: 'Up to now' }),
    revenue: 'Sales',
    goods: '− goods and handling',
    contribution: '= contribution',
    costs: {
      contacts: 'messages',
      answers: 'answers to complaints',
      reports: 'reports',
      fixed: 'rent and wages',
    },
    profit: '= profit',
    note: (margin) =>
      `The contribution is ${margin} of the price. Take every line of the second table from it, and the profit is left.`,
  },
  promise: {
    title: ({ promised, kept, sign, failures, complaints }, number) => {
      const word =
        sign === 'same'
          ? `Promised ${promised} points, gave ${kept}`
          : sign === 'more'
            ? `Promised ${promised} points, gave only ${kept}`
            : `Promised ${promised} points, gave ${kept}, which is more`;
      if (failures === 0) return `${word}; nobody met a failure`;
      const met = `${people(failures, number(failures))} met a failure`;
      if (complaints === 0) return `${word}; ${met}, and not one said so`;
      if (complaints === failures) return `${word}; ${met}, and all said so`;
      return `${word}; ${met}, and only ${number(complaints)} said so`;
    },
    picture: (quarters) => `Promise and service quality by quarter: ${quarters}.`,
    chart: 'Promised and given (points of 100), by quarter',
    quality: 'gave',
    promise: 'promised',
    funnel: 'From a failure to an answer: how many are left',
    steps: {
      buyers: 'bought this quarter',
      broken: 'saw the promise broken',
      failures: 'met a failure',
      complaints: 'complained',
      answered: 'got an answer',
    },
    silent: ({ failures, silent, complaints, answered }, number) => {
      if (failures === 0) return 'No failures, so no silence.';
      const quiet =
        silent === 0 ? 'Nobody kept silent' : `${number(silent)} said nothing, and nothing could be mended`;
      const heard =
        complaints === 0
          ? ''
          : answered === complaints
            ? `; ${complaints === 1 ? 'the one who spoke' : `all ${number(complaints)} who spoke`} got an answer`
            : `; of the ${number(complaints)} who spoke, ${number(complaints - answered)} waited in vain`;
      return `${quiet}${heard}.`;
    },
    columns: { promise: 'Promise (points)', quality: 'Quality (points)' },
    caption: 'Promise, service quality, and what buyers met, by quarter',
    note: 'Service quality is an average. Even where it equals the promise, some meet a bad day: those who need more, those who come at the busy hour. All counts are of people who bought this quarter.',
  },
  rival: {
    title: (stands, name) => {
      const list = (kind: (typeof stands)[number]['kind']) =>
        stands.filter((one) => one.kind === kind).map(name);
      const parts = [
        ['ahead', 'you lead in'] as const,
        ['level', 'you are level in'] as const,
        ['behind', 'the rival leads in'] as const,
      ].flatMap(([kind, word]) => (list(kind).length > 0 ? [`${word} ${list(kind).join(' and ')}`] : []));
      const title = parts.length > 0 ? parts.join('; ') : 'neither you nor the rival has any bonds yet';
      return title.slice(0, 1).toUpperCase() + title.slice(1);
    },
    standing: ({ kind, ours, rival }) =>
      kind === 'none'
        ? 'neither side has any.'
        : `you ${ours}, the rival ${rival}${kind === 'ahead' ? `: you lead by ${ours - rival}` : kind === 'behind' ? `: he leads by ${rival - ours}` : ': level'}.`,
    names: { ours: 'You', theirs: 'Rival' },
    unit: 'quarter',
    picture: (name, { ours, rival }) =>
      `Level of the ${name} by quarter. Now: you ${ours}, the rival ${rival}.`,
    caption: 'Levels of the three bonds (points of 100), by quarter',
    columns: (name) => [`${name}: you`, `${name}: rival`],
    note: 'Each quarter the rival copies part of what he is behind: offers soonest, personal ties late, arrangements that are a trouble to change hardly at all (Berry & Parasuraman 1991). What he has learned he keeps. When you stop paying, your level falls at once; his does not.',
  },
  flows: {
    title: ({ climbed, fell, won, back, slept, left }, number) => {
      const parts = [
        [climbed, 'climbed a rung'],
        [fell, 'went down a rung'],
        [won, 'came for the first time'],
        [back, 'came back'],
        [slept, 'fell dormant'],
        [left, 'left'],
      ] as const;
      const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`);
      return said.length > 0 ? said.join(', ') : 'Nobody moved this quarter';
    },
    heads: ['Start', 'End'],
    count: (count) => count,
    picture: (flows) => `Who went where, the widest streams: ${flows.join('; ')}.`,
    flow: (from, to, count) => `${from} → ${to}: ${count}`,
    pick: 'Tap a band to see how many.',
    caption: 'People who changed rungs, most first',
    columns: { from: 'Start of quarter', to: 'End of quarter', people: 'People' },
    note: 'Those who never came and those long lost are left out, or nothing else could be seen. Pale bands stayed, strong ones moved.',
  },
};
