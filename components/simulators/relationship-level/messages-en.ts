import {
  FIXED_HOURS,
  LEVELS,
  WAGE,
  type Level,
  type LevelAccount,
} from '@/lib/simulations/relationship-level';
import type { RelationshipLevelMessages } from './messages';

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** As few decimals as it needs, one at most. */
const plain = (value: number) => {
  const [whole = '', part] = String(Math.round(10 * value) / 10).split('.');
  return part ? `${grouped(whole)}.${part}` : grouped(whole);
};
const money = (yuan: number) =>
  `¥${Number.isInteger(Math.round(10 * yuan) / 10) ? plain(yuan) : `${plain(yuan)}0`}`;
const share = (value: number) => `${(100 * value).toFixed(1)}%`;

const levels: Readonly<Record<Level, string>> = {
  basic: 'basic',
  reactive: 'reactive',
  accountable: 'accountable',
  proactive: 'proactive',
  partnership: 'partnership',
};
const sizes = { many: 'many', medium: 'medium', few: 'few' } as const;
const margins = { high: 'high', medium: 'medium', low: 'low' } as const;
const named = (cell: readonly Level[]) => cell.map((level) => levels[level]).join(' or ');

const STEPS = ['', 'one level', 'two levels', 'three levels', 'four levels'];

function back({ costEach, mustReturn, assumedReturn, leftEach, possible, hours }: LevelAccount): string {
  if (!possible) return `Takes ${plain(hours)} hours; there are ${FIXED_HOURS}: not possible.`;
  if (costEach === 0) return 'Costs nothing, brings nothing.';
  const what =
    leftEach > 0.05
      ? `enough, ${money(leftEach)} left a head`
      : leftEach < -0.05
        ? `not enough, a loss of ${money(-leftEach)} a head`
        : 'just even';
  return `${share(mustReturn)} more must come, ${share(assumedReturn)} is assumed: ${what}.`;
}

export const relationshipLevelEn: RelationshipLevelMessages = {
  customers: 'Customers in this group',
  margin: 'Margin that each leaves in a year',
  people: 'people',
  yuan: 'yuan',
  percent: '%',
  staffLabel: 'Where the hours come from',
  staff: {
    hire: `Hired, ¥${WAGE} an hour`,
    fixed: `No hiring: ${FIXED_HOURS} hours a year`,
  },
  response: 'How much of the assumed return comes (100%: all)',
  assumptions: 'What the sum takes for granted (illustrative; the return can be changed)',
  assumed: [
    `Wages ¥${WAGE} an hour. Hours a customer a year: reactive 0.1, as one in five gets in touch, half an hour each; accountable 0.3, with a call of 12 minutes; proactive 1.5, with 18 minutes of advice a quarter; partnership 20, with 18.5 hours of working together.`,
    'Extra margin: reactive 3%, accountable 7%, proactive 13%, partnership 23%. These are invented; put in what you have tested yourself.',
  ],
  levels,
  cells: {
    basic: 'basic',
    reactive: 'reac\u00adtive',
    accountable: 'account\u00adable',
    proactive: 'pro\u00adactive',
    partnership: 'partner\u00adship',
  },
  sizes,
  sizeLines: { many: 'over 500', medium: '51 to 500', few: 'up to 50' },
  margins,
  marginLines: { high: 'from ¥1,000', medium: '¥100 to 1,000', low: 'below ¥100' },
  matrix: {
    caption:
      'The nine cells: margin across, customers down. The book draws no lines; these are illustrative.',
    corner: 'Customers \\ margin',
    or: ' or ',
    here: 'here',
  },
  accounts: {
    heading: 'What each level costs, and what must come back',
    legend: (full) =>
      `Bar: extra margin that covers the cost; a full bar is ${Math.round(100 * full)}%, an arrow means more. Upright line: extra margin assumed.`,
    byMatrix: 'matrix',
    bySum: 'sum',
    cost: ({ costEach }) => `${money(costEach)} a head`,
    each: ({ hoursEach, hours, cost }) =>
      `${plain(hoursEach)} h × ¥${WAGE}; in all ${plain(hours)} hours, ${money(cost)}`,
    back,
  },
  cases: {
    gifts: 'Companies that buy holiday gifts of tea for their staff',
    'passers-by': 'Tourists who stop for one cup',
    machines: 'Tea factories that buy processing machines',
    guests: 'Homestay guests who have come back',
    class: 'People who took one tea-making class',
    parts: 'Factories that buy machine parts',
    inns: 'Small inns that resell the tea',
    canteen: 'Office workers who order tea at noon',
    'tea-by-post': 'People who order by post once a year',
  },
  question: (group, customers, margin) =>
    `${group} (illustrative): ${plain(customers)} of them, each leaving ${money(margin)} of margin a year. Say first: how far do you go after the sale?`,
  answers: 'How far to go',
  another: 'Test me: another group',
  stillAnswer: 'See what the matrix says and what the sum says',
  said: (level, steps) =>
    `You said ${levels[level]}, ${steps === 0 ? 'as the matrix does' : `${STEPS[Math.abs(steps)] ?? ''} ${steps > 0 ? 'above' : 'below'} the matrix`}.`,
  verdict: ({ customers, margin }, { size, marginSize, matrix, accounts, best, agree, hired }) => {
    const account = accounts.find(({ level }) => level === best);
    const sum =
      best === 'basic'
        ? 'The sum says basic: no level above it is worth its cost.'
        : `The sum says ${levels[best]}: ${money(account?.leftEach ?? 0)} left a head, ${plain(account?.hours ?? 0)} hours in all.`;
    const short = hired === best ? '' : ` With hired hours it would say ${levels[hired]}.`;
    const why =
      hired !== best
        ? ''
        : LEVELS.indexOf(best) > LEVELS.indexOf(matrix[0])
          ? ': the matrix steps down as numbers grow, and the sum has the hands'
          : best === 'basic'
            ? ': the matrix counts no costs'
            : ': the matrix counts no costs, and in the sum the next level costs more than it adds';
    return `${plain(customers)} counts as “${sizes[size]}” and ${money(margin)} as “${margins[marginSize]}”: the matrix says ${named(matrix)}. ${sum} ${agree ? 'They agree.' : `They disagree${why}.`}${short}`;
  },
  gap: ' ',
  note: 'Wuping Tea House is fictional; customers, hours, wages and returns are illustrative.',
};
