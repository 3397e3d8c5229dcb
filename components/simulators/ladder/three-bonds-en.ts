import type { Bond } from '@/lib/simulations/ladder';
import type { ThreeBondsMessages } from './three-bonds-messages';
import {
  leadAt,
  mostAt,
  PURSE,
  QUARTERS,
  YEAR,
  type BondView,
  type ThreeBondsView,
} from './three-bonds-view';

const bonds: Readonly<Record<Bond, string>> = {
  financial: 'Financial (points)',
  social: 'Social (tea evenings)',
  structural: 'Structural (tea cellar)',
};
const short: Readonly<Record<Bond, string>> = {
  financial: 'points',
  social: 'the evenings',
  structural: 'the cellar',
};

/** Yuan: whole, or with both decimals. */
function yuan(value: number): string {
  const tenths = Math.round(10 * value) / 10;
  const [whole = '', part] = String(tenths).split('.');
  return `¥${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${part ? `.${part}0` : ''}`;
}
const standing = (lead: number) => (lead > 0 ? `${lead} ahead` : lead < 0 ? `${-lead} behind` : 'level');
const list = (parts: readonly string[]) => parts.join(', ');
const paidFor = ({ bonds: all }: ThreeBondsView): readonly BondView[] => all.filter(({ spend }) => spend > 0);
const leads = (view: ThreeBondsView, quarter: number) =>
  list(paidFor(view).map((one) => `${short[one.bond]} ${standing(leadAt(one, quarter))}`));
const at = (view: ThreeBondsView, quarter: number) => `After quarter ${quarter}: ${leads(view, quarter)}.`;

export const threeBondsEn: ThreeBondsMessages = {
  bonds,
  sliders: {
    financial: 'Points (financial)',
    social: 'Tea evenings (social)',
    structural: 'Tea cellar (structural)',
  },
  yuan: '¥/quarter',
  purse: `At most ${yuan(PURSE)} a quarter. What is too much comes off the other two.`,
  presets: 'Ready-made splits',
  preset: {
    even: 'Share it equally',
    financial: 'All on points',
    social: 'All on evenings',
    structural: 'All on the cellar',
  },
  paid: 'Quarters paid, then stop',
  quarters: 'quarters',
  system: 'Whose system runs the cellar',
  systems: {
    own: 'The house’s own',
    open: 'A platform’s, open to all',
  },
  ask: (view) =>
    view.quarter === 0
      ? 'Put some money into a bond first, then guess.'
      : `Each quarter: ${list(paidFor(view).map(({ bond, spend }) => `${short[bond]} ${yuan(spend)}`))}. After quarter 1: ${leads(view, 1)}. From quarter 2 on the shop opposite copies. Guess first: which lead is largest after quarter ${YEAR}?`,
  cover: 'Cover it and guess',
  covered: 'The other seven quarters are covered. Guess, and they open.',
  answered: (said, view) => {
    const best = mostAt(view, YEAR);
    if (!best) return `You guessed ${short[said]}. After quarter ${YEAR} nothing is ahead. `;
    return best.bond === said
      ? `You guessed ${short[said]}, and that lead is the largest. `
      : `You guessed ${short[said]}; the largest lead is that of ${short[best.bond]}. `;
  },
  verdict: (view) =>
    view.quarter === 0
      ? 'Nothing spent, nothing ahead.'
      : `${at(view, YEAR)} ${view.paid < QUARTERS ? `Money stops after quarter ${view.paid}. ` : ''}${at(view, QUARTERS)}`,
  standing: (one, covered) =>
    one.spend === 0
      ? 'no money'
      : covered
        ? `${standing(leadAt(one, 1))} after quarter 1`
        : `${standing(leadAt(one, YEAR))} after a year, ${standing(leadAt(one, QUARTERS))} after two`,
  picture: ({ bond, ours, rival }, covered) =>
    covered
      ? `${bonds[bond]}, after quarter 1: we ${ours[0] ?? 0}, the rival ${rival[0] ?? 0}.`
      : `${bonds[bond]} by quarter: ${ours.map((we, i) => `${i + 1}, we ${we}, the rival ${rival[i] ?? 0}`).join('; ')}.`,
  names: { ours: 'we', theirs: 'rival' },
  unit: 'quarter',
  stop: 'stop',
  how: 'Solid line: we. Dashed line: the shop opposite. Out of 100. Shaded between them: our lead; upright strokes: theirs.',
  money: ({ quarter, head, all, mustBuy, margin, paid }) => [
    ['Each quarter', `${yuan(quarter)}, ${yuan(head)} a regular`],
    [`${paid} ${paid === 1 ? 'quarter' : 'quarters'} in all`, yuan(all)],
    [`To cover it at a ${Math.round(100 * margin)}% margin, each must buy more a quarter`, yuan(mustBuy)],
  ],
  table: {
    summary: 'See every quarter’s figures',
    caption: 'At the end of each quarter, out of 100: we − rival = lead (below zero: behind)',
    quarter: 'Quarter',
    cell: (ours, rival, lead) => `${ours} − ${rival} = ${lead < 0 ? '−' : ''}${Math.abs(lead)}`,
  },
  stillAnswer: 'See the other seven quarters',
  note: 'Wuping Tea House and the shop opposite are fictional; money and speeds are illustrative.',
};
