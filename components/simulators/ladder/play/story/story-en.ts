import { ladderNames, rungName } from '../names';
import { numberText, tenthText, yuanText } from '../see/format';
import { WORTH_TELLING, type Against, type Change, type Fact } from './story-facts';
import type { Telling } from './telling';

const names = ladderNames.en;
const yuan = (fen: number) => yuanText('en', fen);
const rung = (number: number) => rungName('en', number);
const a = (number: number) => `${/^[aeiou]/.test(rung(number)) ? 'an' : 'a'} ${rung(number)}`;
/** The dormant and the lost are no kind of customer: “dormant”, but “a client”. */
const as = (number: number) => (number >= 6 ? rung(number) : a(number));
const times = (count: number) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${numberText('en', count)} times`;

const changed = (name: string, { from, to }: Change) => {
  if (from === undefined) return `${name} ${to} points`;
  if (Math.abs(to - from) < WORTH_TELLING) return '';
  return `${name} ${to > from ? 'rose' : 'fell'} from ${from} points to ${to}`;
};
const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function trouble({ trouble: kind, answer, delighted }: Extract<Fact, { kind: 'trouble' }>): string {
  const said = 'Something went wrong, and a complaint was made';
  if (kind === 'silent') return 'Something went wrong; nothing was said, so nothing could be mended.';
  if (kind === 'waved') return `${said}; a word of apology was the whole answer.`;
  if (kind === 'ignored')
    return answer === 'none' ? `${said}; your rule was no answer.` : `${said}; no answer came in time.`;
  const done = answer === 'refund' ? 'the money for that order was paid back' : 'it was made good at once';
  return `${said}; ${done}${delighted ? ', and the end of it was far better than expected' : ''}.`;
}

function against(one: Against): string {
  switch (one.kind) {
    case 'unmended':
      return `the failure of quarter ${one.quarter} had not been mended`;
    case 'satisfaction':
      return `satisfaction was only ${one.points} points`;
    case 'rival':
      return one.reached
        ? `in the ${names.bonds[one.bond]} you gave ${one.ours} points and the rival ${one.rival}${one.rival === one.ours ? ', too' : ''}`
        : `the rival’s ${names.bonds[one.bond]} stood at ${one.rival} points, and your bonds did not aim at this rung`;
    case 'messages':
      return `you sent ${one.sent} messages where ${tenthText(one.bearable)} could be borne`;
  }
}

function moved({ to, move }: Extract<Fact, { kind: 'moved' }>): string {
  switch (move) {
    case 'woke':
      return `Awake again: ${a(to)}.`;
    case 'often':
      return `Became ${a(to)}: purchases in at least two of the last four quarters.`;
    case 'warm':
      return `Became ${a(to)}: bought often, and thought well enough of you.`;
    case 'spoke':
      return `Became ${a(to)}: had recommended you within the year, and thought well enough of you.`;
    case 'tied':
      return `Became ${a(to)}: thought well enough of you, and the structural bond was deep enough.`;
    case 'loosened-or-cooled':
      return `Back to ${rung(to)}: the structural bond had loosened, or the attitude had cooled.`;
    case 'silent':
      return `Back to ${rung(to)}: no recommendation for a year.`;
    case 'cooled':
      return `Back to ${rung(to)}: the attitude had cooled.`;
    case 'absent':
      return 'Fell dormant: three quarters in a row without a purchase.';
  }
}

function sentence(fact: Fact, many: boolean): string {
  switch (fact.kind) {
    case 'never':
      return 'Had not come yet.';
    case 'away':
      return many ? 'Stayed away.' : 'Did not come back.';
    case 'absent':
      if (fact.reached)
        return many
          ? 'Offers or care arrived each quarter; still no purchase.'
          : 'Offers or care arrived; no purchase.';
      return many ? 'Bought nothing all that time.' : 'Bought nothing.';
    case 'shock':
      return `A scandal took ${fact.percent}% of everybody’s trust.`;
    case 'raised':
      return `Your promise of ${fact.promise} points pulled the expectation up from ${fact.from} to ${fact.to}.`;
    case 'came':
      if (fact.how === 'first') return `Came for the first time and paid ${yuan(fact.paid)}.`;
      if (fact.how === 'again') return `Had been lost, came back and paid ${yuan(fact.paid)}.`;
      return `Bought ${times(fact.orders)} and paid ${yuan(fact.paid)}.`;
    case 'trouble':
      return trouble(fact);
    case 'met':
      if (fact.got === fact.expected) return `Expected ${fact.expected} points and got exactly that.`;
      return `Expected ${fact.expected} points and got ${fact.got > fact.expected ? '' : 'only '}${fact.got}.`;
    case 'short':
      return `You had promised ${fact.promise}: a promise broken.`;
    case 'levels': {
      const { satisfaction, trust } = names.measures;
      const said = [changed(satisfaction, fact.satisfaction), changed(trust, fact.trust)].filter(Boolean);
      return said.length === 0 ? '' : `${capital(said.join('; '))}.`;
    }
    case 'recommended':
      return 'Recommended you to a friend.';
    case 'warned':
      return `Satisfaction was only ${fact.satisfaction} points; warned a friend off.`;
    case 'left':
      return fact.against.length === 0
        ? 'Left. No discontent to be seen: every quarter some go like this.'
        : `Left. At that moment: ${fact.against.map(against).join('; ')}.`;
    case 'moved':
      return moved(fact);
  }
}

/** Told without a pronoun: it reads the same of a guest, a shop and a factory. */
export const storyEn: Telling = {
  gap: ' ',
  head: (first, last) => (first === last ? names.quarterHead(first) : `Quarters ${first}–${last}`),
  sentence,
  title: ({ number, from, to, orders, paid, gone }) => {
    const bought = orders === 0 ? 'bought nothing' : `bought ${times(orders)} and paid ${yuan(paid)}`;
    if (gone !== undefined) return `No. ${number}: ${bought}, and left in quarter ${gone}`;
    return from === to
      ? `No. ${number}: ${bought}, still ${as(to)}`
      : `No. ${number}: from ${rung(from)} to ${rung(to)}; ${bought}`;
  },
};
