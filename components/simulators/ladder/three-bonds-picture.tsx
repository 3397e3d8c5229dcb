import { LevelPair } from '@/components/charts/level-pair';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { BONDS } from '@/lib/simulations/ladder';
import type { ThreeBondsMessages } from './three-bonds-messages';
import { QUARTERS, type ThreeBondsView } from './three-bonds-view';
import styles from './three-bonds.module.css';

/** Heights of the pictures: one for all three, so that they can be held against each other. */
const [LOW, HIGH] = [40, 80];

/** Our level and the rival's, bond under bond. Covered: the first quarter only. */
export function BondPictures({
  words,
  view,
  covered,
}: {
  words: ThreeBondsMessages;
  view: ThreeBondsView;
  covered: boolean;
}) {
  const highest = Math.max(...view.bonds.flatMap(({ ours, rival }) => [...ours, ...rival]));
  const most = highest > LOW ? HIGH : LOW;
  const shown = (levels: readonly number[]) => [0, ...(covered ? levels.slice(0, 1) : levels)];
  return (
    <div className={styles.pictures}>
      {view.bonds.map((one) => (
        <div key={one.bond}>
          <p className={styles.heading}>
            <strong>{words.bonds[one.bond]}</strong> {words.standing(one, covered)}
          </p>
          {one.spend > 0 && (
            <LevelPair
              ours={shown(one.ours)}
              theirs={shown(one.rival)}
              most={most}
              periods={QUARTERS}
              names={words.names}
              unit={words.unit}
              end={!covered && view.paid < QUARTERS ? { at: view.paid, label: words.stop } : undefined}
              description={words.picture(one, covered)}
            />
          )}
        </div>
      ))}
      <p className={styles.note}>{words.how}</p>
    </div>
  );
}

/** What it costs, and every quarter's figures. */
export function BondFigures({ words, view }: { words: ThreeBondsMessages; view: ThreeBondsView }) {
  return (
    <>
      <dl className={styles.readout}>
        {words.money(view).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={words.table.summary}>
        <DataTable
          caption={words.table.caption}
          columns={[
            { key: 'quarter', label: words.table.quarter },
            ...BONDS.map((bond) => ({ key: bond, label: words.bonds[bond], numeric: true })),
          ]}
          rows={Array.from({ length: QUARTERS }, (_, i) => ({
            quarter: i + 1,
            ...Object.fromEntries(
              view.bonds.map(({ bond, ours, rival, lead }) => [
                bond,
                words.table.cell(ours[i] ?? 0, rival[i] ?? 0, lead[i] ?? 0),
              ]),
            ),
          }))}
        />
      </Disclosure>
    </>
  );
}
