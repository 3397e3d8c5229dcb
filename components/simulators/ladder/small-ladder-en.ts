import type { SmallLadderMessages, ToldDeed } from './small-ladder-messages';

const rungs = ['Prospect', 'Purchaser', 'Client', 'Supporter', 'Advocate', 'Partner', 'Dormant', 'Lost'];
const deeds: Readonly<Record<ToldDeed, string>> = {
  failed: 'something went wrong',
  complained: 'said so',
  answered: 'it was put right',
  apologised: 'got an apology',
  recommended: 'recommended the house',
  warned: 'warned a friend off',
  promiseBroken: 'felt let down',
};
const causes: SmallLadderMessages['causes'] = {
  told: 'a friend spoke well of it',
  tried: 'came to try',
  returned: 'had gone, and bought again',
  back: 'bought again',
  often: 'bought in two of the last four quarters',
  warm: 'comes often and thinks well enough of it',
  spoke: 'thinks well of it and recommends it',
  tied: 'thinks still better of it and uses a service that is hard to do without',
  loosened: 'attitude cooled, or the tie came loose',
  silent: 'no recommendation for a year',
  cooled: 'attitude cooled',
  absent: 'three quarters without a purchase',
  left: 'gone elsewhere',
};
const people = (counts: Int32Array) =>
  rungs.map((name, rung) => `${name.toLowerCase()} ${counts[rung]}`).join(', ');

export const smallLadderEn: SmallLadderMessages = {
  rungs,
  planLabel: 'What to do next quarter',
  replayLabel: 'Another plan for all eight, with the same luck',
  profit: (yuan) => (yuan / 1000).toFixed(1),
  plans: {
    nothing: 'Do nothing',
    advertising: 'Advertising only',
    discounts: 'Discounts only',
    care: 'Look after those who come',
    push: 'Push everybody up (twice the money)',
  },
  guessLabel: 'Guess first: how many advocates or partners after eight quarters?',
  guesses: {
    none: 'Not guessed yet',
    few: '0 to 4',
    some: '5 to 19',
    many: '20 to 50',
    most: 'more than 50',
  },
  next: (quarter) => `Play quarter ${quarter}`,
  finish: 'Keep to this for all eight',
  back: 'Go back a quarter',
  again: 'Start again',
  buttons: 'Play a quarter, or start again',
  legend: ['▲ came up this quarter', '▼ fell or left this quarter', '○ ringed: the person you follow'],
  picture: (quarter, counts) =>
    `The ladder ${quarter === 0 ? 'on the first day' : `at the end of quarter ${quarter}`}: ${people(counts)}.`,
  start: (counts) => `First day: ${people(counts)}.`,
  quarterDone: (quarter, plan, up, down, advocates) =>
    `Quarter ${quarter} is over (${plan}): ${up} came up, ${down} fell or left. Advocates and partners: ${advocates}.`,
  ended: (advocates, guess, others) =>
    `Eight quarters are over. Advocates and partners: ${advocates}.${guess === undefined ? '' : ` You guessed ${guess}.`} The same plan under 20 other lucks: ${others[0]} to ${others[others.length - 1]}, half of them at most ${others[others.length / 2 - 1]}.`,
  moves: (quarter) => `Who moved in quarter ${quarter}, and why`,
  moveColumns: { move: 'From and to', people: 'People', cause: 'Why' },
  arrow: (from, to) => `${from} → ${to}`,
  causes,
  nobodyMoved: 'Nobody moved.',
  history: 'People on each rung, quarter by quarter',
  quarter: 'Quarter',
  firstDay: 'First day',
  ends: 'The same 200 people, the same luck, one plan kept for eight quarters (advocates include partners; profit of all eight)',
  endColumns: {
    plan: 'Plan',
    advocates: 'Advocates',
    lost: 'Lost',
    profit: 'Profit',
    unit: '¥1,000',
  },
  mixed: 'Your own plan',
  chosen: (plan) => `${plan} (yours)`,
  personLabel: 'Follow one person',
  nobodyInParticular: (person) => `No. ${person}`,
  anotherMover: 'Show someone who moved this quarter',
  story: (name) => `The quarters of ${name}`,
  notYet: (rung) => `First day: ${rung.toLowerCase()}.`,
  chapter: ({ quarter, orders, deeds: done, from, to, move, attitude }) => {
    const bought = orders === 0 ? 'bought nothing' : orders === 1 ? 'bought once' : `bought ${orders} times`;
    const did = [bought, ...done.map((deed) => deeds[deed])].join('; ');
    const mood = attitude === undefined ? '' : ` Attitude ${attitude}.`;
    return `Quarter ${quarter}: ${did}.${mood}${move ? ` ${from} → ${to}: ${causes[move]}.` : ''}`;
  },
  stillTable: 'After eight quarters',
  note: 'Wuping Tea House and its 200 neighbours are fictional and the figures illustrative; the model’s coefficients are assumed. Attitude is made of satisfaction, trust and commitment, 100 at most. Profit is not discounted.',
};
