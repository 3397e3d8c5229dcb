import { partsOf, share, signed, whole } from './three-touchpoints-format';
import type { ThreeTouchpointsMessages } from './three-touchpoints-messages';
import { mostOf, PARTIES, type PartyVisit, type WalkedStay } from './three-touchpoints-view';

const points = { book: 'Booking', arrive: 'Arriving', leave: 'Leaving' };
const parts = { peak: 'peak', end: 'end', mean: 'mean' };
const money = (yuan: number) => `${(yuan / 1000).toFixed(1)}k`;

const troubles = {
  book: 'message missed or noted wrongly',
  arrive: 'room not ready or the wrong one',
  leave: 'bill wrong',
};
const waits = { book: 'for an answer', arrive: 'for the room', leave: 'to settle up' };
/** Why somebody left there; at the end she has stayed, and leaves the rest unpaid. */
const left = (id: PartyVisit['id'], why: string) =>
  id === 'leave' ? ` ${why} and went off with the rest unpaid: a stay for nothing.` : ` ${why} and left.`;
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

export const en: ThreeTouchpointsMessages = {
  points,
  kept: 'Kept',
  feeling: 'Feels',
  counted: { complaints: 'Complain', gone: 'Leave', valueLost: 'Lost' },
  whole,
  signed,
  money,
  yuan: (yuan) => `¥${money(yuan)}`,
  inAll: (count) => `all ${count}`,
  share,
  picture: ({ now }) =>
    `${PARTIES} parties, three touchpoints. ${now.points
      .map(
        ({ id, meanFeeling, complaints, gone, valueLost }) =>
          `${points[id as 'book']}: mean feeling ${signed(meanFeeling)}, ${complaints} complaints, ${gone} left, ${money(valueLost)} yuan lost`,
      )
      .join('; ')}. Those who get through remember ${signed(now.remembered)}.`,
  verdict: ({ now, before, isChanged }) => {
    const name = (what: Parameters<typeof mostOf>[1]) =>
      points[mostOf(now.points, what).id as 'book'].toLowerCase();
    const count = (what: Parameters<typeof mostOf>[1]) => mostOf(now.points, what)[what];
    const more = now.worth - before.worth;
    const change = isChanged
      ? `That is ${money(Math.abs(more))} yuan ${more < 0 ? 'less' : 'more'} than before.`
      : 'This is the homestay as it is.';
    return `Most complaints: ${name('complaints')}, ${count('complaints')}. Most drop-outs: ${name('gone')}, ${count('gone')}. Most value lost: ${name('valueLost')}, ${money(count('valueLost'))} yuan. Of ${PARTIES} parties ${now.through} get through, NPS ${whole(Math.round(now.nps))}, chance of coming again ${share(now.again)}, worth ${money(now.worth)} yuan in all. ${change}`;
  },
  which: 'Touchpoint to change',
  option: (id, [wait, failure, quality]) =>
    `${points[id]}: wait ${wait} min, wrong ${failure}%, ${quality} points`,
  sliders: {
    book: {
      wait: 'Mean wait for an answer',
      failure: 'Missed or noted wrongly',
      quality: 'How well answered',
    },
    arrive: {
      wait: 'Mean wait for the room',
      failure: 'Not ready or wrong room',
      quality: 'How well received',
    },
    leave: { wait: 'Mean wait to settle up', failure: 'Bill wrong', quality: 'How well seen off' },
  },
  minutes: 'min',
  marks: 'points',
  mend: (id) => `Mend ${points[id].toLowerCase()}`,
  back: 'Put all three back',
  rule: 'How people remember',
  rules: { 'peak-end': 'Peak, end and mean', mean: 'The mean alone' },
  memory: ({ felt, weights, remembered, nps }: WalkedStay) =>
    `Those who get through remember, on average: ${partsOf(felt, weights)
      .map(({ part, value, percent }) => `${parts[part]} ${signed(value)} × ${percent}%`)
      .join(', ')}; in all ${signed(remembered)}. NPS asks only them: ${whole(Math.round(nps))}.`,
  table: {
    summary: 'All the figures',
    byPoint: 'Each of the three',
    totals: 'In all, beside the homestay as it was',
    measure: 'Figure',
    reached: 'Parties who came here',
    waited: 'Mean wait, minutes',
    failures: 'Things gone wrong',
    feeling: 'Mean feeling',
    complaints: 'Complaints',
    gone: 'Parties who left',
    lost: 'Value lost, yuan',
    ifBad: 'Comes again, if it felt bad here',
    ifNot: 'Comes again, if not',
    now: 'Now',
    before: 'As it was',
    through: 'Parties who get through',
    remembered: 'Remembered',
    nps: 'NPS',
    again: 'Chance of coming again',
    worth: 'Worth in all, yuan',
  },
  story: (party) => `Party no. ${party}`,
  visit: ({ id, minutes, failures, feeling, hasComplained, fate }) => {
    const trouble = failures > 0 ? `, ${troubles[id]} ${times(failures)}` : '';
    const told = hasComplained ? 'complained.' : 'no complaint.';
    const end =
      fate === 'failed'
        ? left(id, 'Had had enough of mistakes')
        : fate === 'waited'
          ? left(id, 'Could wait no longer')
          : fate === 'disappointed'
            ? left(id, 'Was too disappointed')
            : '';
    return `${points[id]}: ${Math.round(minutes)} min ${waits[id]}${trouble}. Felt ${signed(feeling)}, ${told}${end}`;
  },
  ending: ({ hasLeft, memory: { remembered, recommends, again } }) =>
    hasLeft
      ? 'Did not get through: no return visit to count on, and no answer in the NPS.'
      : `Remembers ${signed(remembered)}, gives ${recommends} of 10 for recommending, comes again with a chance of ${share(again)}.`,
  endingBefore: ({ hasLeft, memory: { remembered, again } }) =>
    hasLeft
      ? 'As it was: did not get through.'
      : `As it was: remembers ${signed(remembered)}, comes again with a chance of ${share(again)}.`,
  nextParty: 'Next party',
  nextOther: 'A party that ends differently',
  note: 'Illustrative: 400 parties a year, every figure invented. Solid: now; dashed: as it was; always the same guests with the same luck. Feelings run from −3 to +3; the largest of a row stands out, its figure in bold; k = thousand yuan. A party that gets through earns 320 yuan now, and 1,600 later if it comes again. Value lost: what those who left would have been worth, and how much oftener those who felt bad there would come, had they felt neither good nor bad. All three touchpoints weigh the same.',
};
