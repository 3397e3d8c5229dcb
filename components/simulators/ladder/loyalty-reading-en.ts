import type { LoyaltyReadingMessages } from './loyalty-reading-messages';
import { greatest, percent, regulars } from './loyalty-reading-view';

const cells = { loyalty: 'Loyalty', latent: 'Latent', spurious: 'Spurious', none: 'No loyalty' };
const futures = {
  same: 'Nothing changes',
  rival: 'A rival opens next door',
  'no-points': 'The card ends, balances are paid out',
  only: 'All other tea houses close',
};
const list = (names: readonly string[]) => names.join(' and ');

export const loyaltyReadingEn: LoyaltyReadingMessages = {
  futureLabel: 'What happens in the year',
  futures,
  readingLabel: 'Which reading',
  readings: {
    before: 'First reading: today',
    gone: 'A year on: who left (hollow)',
    after: 'Second reading: who stayed',
  },
  cells,
  types: {
    monopoly: 'Monopoly',
    saver: 'Saver',
    incentive: 'Incentive',
    habitual: 'Habitual',
    devoted: 'Devoted',
  },
  seldom: 'Seldom comes: no type',
  ask: 'Say first: of those who will be gone in a year, which cell has the most? Press it and the year passes.',
  again: 'Change what happens, say again',
  skip: 'Let the year pass without a guess',
  gone: 'hollow: left',
  chart: {
    columns: ['0', '1', '2', '3', '4'],
    xAxis: 'quarters with an order, of the last four →',
    yAxis: '↑ attitude (0 to 1)',
    quarter: (cell, { reading }, { cells: counts }) =>
      `${cells[cell]} ${reading === 'after' ? counts[cell].now : counts[cell].people}${reading === 'gone' ? `, ${counts[cell].gone} left` : ''}`,
    description: ({ future, reading }, { people, gone }) =>
      `${reading === 'after' ? `${futures[future]}: the ${people.length - gone} customers who are still there a year on` : `${people.length} customers`}, a dot each: across, in how many of the last four quarters they bought; upwards, attitude; the shape is the course’s type${reading === 'gone' ? `; the ${gone} hollow ones are gone a year on` : ''}. The table below counts the four cells.`,
  },
  cellTable: {
    caption: 'How many people are in each cell',
    cell: 'Cell',
    people: 'At first',
    share: 'Of last year’s sales',
    gone: 'Left',
    goneShare: 'Share',
    ordinary: 'Usual year',
    now: 'Now',
    all: 'All',
  },
  typeTable: {
    summary: 'Count them again by the course’s types',
    caption: 'Those who come often, and why they come',
    type: 'Type',
    gone: 'Left',
    now: 'Now',
    note: 'A type asks which reason is the strongest, a cell whether attitude is past the line: two questions.',
  },
  said: (guess, view) => {
    const { gone, people } = view.cells[guess];
    const most = greatest(view, (cell) => cell.gone);
    return `You said ${cells[guess]}: ${gone} of its ${people} left${most.includes(guess) ? ', and no cell lost more' : `; most left from ${list(most.map((cell) => cells[cell]))}`}.`;
  },
  verdict: ({ future, reading }, view) => {
    const { cells: counts, types, people, gone, ordinary } = view;
    const often = regulars(view);
    if (reading === 'before')
      return `Of ${people.length} customers ${often.people} come often (in three of four quarters or all). Only ${counts.loyalty.people} of these have a strong attitude as well; the other ${counts.spurious.people} are spurious. In the year to come: ${futures[future].charAt(0).toLowerCase()}${futures[future].slice(1)}.`;
    if (reading === 'after')
      return `${futures[future]}. A year on ${people.length - gone} are still there: ${counts.loyalty.now} loyal, ${counts.spurious.now} spurious${types.monopoly.now > 0 ? `, among them ${types.monopoly.now} of the monopoly type` : ''}.`;
    const most = greatest(view, (cell) => cell.gone);
    const hardest = greatest(view, (cell) => cell.gone / cell.people);
    return `${futures[future]}. A year on ${gone} have left${future === 'same' ? '' : ` (${ordinary} in a usual year)`}. The most people: ${list(most.map((cell) => `${cells[cell]}, ${counts[cell].gone}`))}. The greatest share: ${list(hardest.map((cell) => `${cells[cell]}, ${percent(counts[cell].gone, counts[cell].people)}`))}. Of those who came often, ${percent(counts.loyalty.gone, counts.loyalty.people)} of the strong in attitude and ${percent(counts.spurious.gone, counts.spurious.people)} of the weak have left.`;
  },
  gap: ' ',
  note: 'Wuping Tea House is fictional, people and figures illustrative. Whatever happens, everybody keeps the same luck: whoever leaves besides the usual leaves because of it.',
};
