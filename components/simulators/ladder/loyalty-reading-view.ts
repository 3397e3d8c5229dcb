import {
  DICK_BASU,
  readLoyaltyTwice,
  type DickBasu,
  type LoyaltyFuture,
  type LoyaltyReading,
  type LoyaltyType,
} from '@/lib/simulations/ladder';

export interface LoyaltyReadingState {
  readonly future: LoyaltyFuture;
  /** The first reading; who left, where they stood; those who stayed, read anew. */
  readonly reading: 'before' | 'gone' | 'after';
}

export const LOYALTY_READING_START: LoyaltyReadingState = { future: 'rival', reading: 'before' };

export interface CellCount {
  readonly people: number;
  readonly gone: number;
  /** Gone in a year in which nothing changes. */
  readonly ordinary: number;
  /** In this cell a year on. */
  readonly now: number;
  /** Of what all paid in the year before, 0 to 1. */
  readonly share: number;
}

export interface TypeCount {
  readonly loyal: number;
  readonly spurious: number;
  readonly gone: number;
  readonly now: number;
}

export interface LoyaltyView extends LoyaltyReading {
  readonly cells: Readonly<Record<DickBasu, CellCount>>;
  readonly types: Readonly<Record<LoyaltyType, TypeCount>>;
  readonly gone: number;
  readonly ordinary: number;
}

const views = new Map<LoyaltyFuture, LoyaltyView>();

/** What the screen says about a future; played once. */
export function viewOf(future: LoyaltyFuture): LoyaltyView {
  const known = views.get(future);
  if (known) return known;
  const view = count(future);
  views.set(future, view);
  return view;
}

function count(future: LoyaltyFuture): LoyaltyView {
  const reading = readLoyaltyTwice(future);
  const ordinary = future === 'same' ? reading.people : readLoyaltyTwice('same').people;
  const { people } = reading;
  const sum = (some: typeof people) => some.reduce((fen, { paid }) => fen + paid, 0);
  const all = sum(people);
  const cellOf = (cell: DickBasu): CellCount => {
    const of = people.filter((one) => one.cell === cell);
    return {
      people: of.length,
      gone: of.filter(({ after }) => !after).length,
      ordinary: ordinary.filter((one) => one.cell === cell && !one.after).length,
      now: people.filter(({ after }) => after?.cell === cell).length,
      share: sum(of) / all,
    };
  };
  const typeOf = (type: LoyaltyType): TypeCount => {
    const of = people.filter((one) => one.type === type);
    return {
      loyal: of.filter(({ cell }) => cell === 'loyalty').length,
      spurious: of.filter(({ cell }) => cell === 'spurious').length,
      gone: of.filter(({ after }) => !after).length,
      now: people.filter(({ after }) => after?.type === type).length,
    };
  };
  return {
    ...reading,
    cells: {
      loyalty: cellOf('loyalty'),
      latent: cellOf('latent'),
      spurious: cellOf('spurious'),
      none: cellOf('none'),
    },
    types: {
      monopoly: typeOf('monopoly'),
      saver: typeOf('saver'),
      incentive: typeOf('incentive'),
      habitual: typeOf('habitual'),
      devoted: typeOf('devoted'),
    },
    gone: people.filter(({ after }) => !after).length,
    ordinary: ordinary.filter(({ after }) => !after).length,
  };
}

/** The cells in which a count is the greatest. */
export function greatest(view: LoyaltyView, of: (cell: CellCount) => number): readonly DickBasu[] {
  const most = Math.max(...DICK_BASU.map((cell) => of(view.cells[cell])));
  return DICK_BASU.filter((cell) => of(view.cells[cell]) === most);
}

/** Those who bought in at least three of the last four quarters. */
export const regulars = ({ cells: { loyalty, spurious } }: LoyaltyView) => ({
  people: loyalty.people + spurious.people,
  gone: loyalty.gone + spurious.gone,
});

export const percent = (part: number, whole: number) =>
  `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`;
