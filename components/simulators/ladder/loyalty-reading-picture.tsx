import { DotSign, QuadrantDots, type DotShape, type QuadrantDot } from '@/components/charts/quadrant-dots';
import { Disclosure } from '@/components/ui/disclosure';
import { LOYALTY_TYPES, type DickBasu, type LoyaltyType } from '@/lib/simulations/ladder';
import type { LoyaltyReadingMessages } from './loyalty-reading-messages';
import { percent, type LoyaltyReadingState, type LoyaltyView } from './loyalty-reading-view';
import styles from './loyalty-reading.module.css';

const SHAPES: Readonly<Record<LoyaltyType, DotShape>> = {
  devoted: 'circle',
  habitual: 'square',
  incentive: 'triangle',
  saver: 'diamond',
  monopoly: 'cross',
};
const ORDER: readonly DickBasu[] = ['loyalty', 'spurious', 'latent', 'none'];
const NAMED = [...LOYALTY_TYPES].reverse();

interface Parts {
  readonly words: LoyaltyReadingMessages;
  readonly state: LoyaltyReadingState;
  readonly view: LoyaltyView;
}

/** 200 people as dots, counted by cell and by type. */
export function LoyaltyReadingPicture({ words, state, view }: Parts) {
  const { chart } = words;
  const quarter = (cell: DickBasu) => chart.quarter(cell, state, view);
  return (
    <>
      <div>
        <QuadrantDots
          dots={dotsOf(state, view)}
          columns={chart.columns}
          border={3}
          line={view.strong}
          quarters={[quarter('loyalty'), quarter('latent'), quarter('spurious'), quarter('none')]}
          xAxis={chart.xAxis}
          yAxis={chart.yAxis}
          description={chart.description(state, view)}
        />
        <Legend words={words} state={state} view={view} />
      </div>
      <CellTable words={words} state={state} view={view} />
      <Disclosure summary={words.typeTable.summary}>
        <TypeTable words={words} state={state} view={view} />
      </Disclosure>
    </>
  );
}

function dotsOf({ reading }: LoyaltyReadingState, { people }: LoyaltyView): readonly QuadrantDot[] {
  return people.flatMap((person, key) => {
    const place = reading === 'after' ? person.after : person;
    if (!place) return [];
    return {
      key,
      column: place.quarters,
      value: place.attitude,
      shape: place.type ? SHAPES[place.type] : 'speck',
      hollow: reading === 'gone' && !person.after,
    };
  });
}

function Legend({ words, state: { reading }, view: { types, people, gone } }: Parts) {
  const counted = (type: LoyaltyType) =>
    reading === 'after' ? types[type].now : types[type].loyal + types[type].spurious;
  const all = reading === 'after' ? people.length - gone : people.length;
  const seldom = all - NAMED.reduce((sum, type) => sum + counted(type), 0);
  return (
    <ul className={styles.legend}>
      {NAMED.filter((type) => counted(type) > 0).map((type) => (
        <li key={type}>
          <DotSign shape={SHAPES[type]} /> {words.types[type]} {counted(type)}
        </li>
      ))}
      <li>
        <DotSign shape="speck" /> {words.seldom} {seldom}
      </li>
      {reading === 'gone' && (
        <li>
          <DotSign shape="circle" hollow /> {words.gone} {gone}
        </li>
      )}
    </ul>
  );
}

function CellTable({ words, state: { future, reading }, view }: Parts) {
  const { cellTable: names } = words;
  const row = (name: string, people: number, share: number, gone: number, ordinary: number, now: number) => ({
    name,
    figures:
      reading === 'before'
        ? [people, percent(share, 1)]
        : [people, gone, percent(gone, people), ...(future === 'same' ? [] : [ordinary]), now],
  });
  const heads =
    reading === 'before'
      ? [names.cell, names.people, names.share]
      : [
          names.cell,
          names.people,
          names.gone,
          names.goneShare,
          ...(future === 'same' ? [] : [names.ordinary]),
          names.now,
        ];
  const rows = [
    ...ORDER.map((cell) => {
      const { people, share, gone, ordinary, now } = view.cells[cell];
      return row(words.cells[cell], people, share, gone, ordinary, now);
    }),
    row(names.all, view.people.length, 1, view.gone, view.ordinary, view.people.length - view.gone),
  ];
  return <Figures caption={names.caption} heads={heads} rows={rows} />;
}

function TypeTable({ words, state: { reading }, view: { types } }: Parts) {
  const { typeTable: names, cells } = words;
  const later = reading !== 'before';
  const rows = NAMED.map((type) => {
    const { loyal, spurious, gone, now } = types[type];
    return { name: words.types[type], figures: [loyal, spurious, ...(later ? [gone, now] : [])] };
  });
  return (
    <>
      <Figures
        caption={names.caption}
        heads={[names.type, cells.loyalty, cells.spurious, ...(later ? [names.gone, names.now] : [])]}
        rows={rows}
      />
      <p className={styles.note}>{names.note}</p>
    </>
  );
}

function Figures({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: readonly string[];
  rows: readonly { readonly name: string; readonly figures: readonly (string | number)[] }[];
}) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figures }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {figures.map((figure, i) => (
              <td key={heads[i + 1]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
