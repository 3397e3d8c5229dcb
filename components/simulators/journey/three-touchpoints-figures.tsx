import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { ThreeTouchpointsMessages } from './three-touchpoints-messages';
import { STAY, type StayPointView, type ThreeTouchpointsView } from './three-touchpoints-view';
import styles from './three-touchpoints.module.css';

/** Everything that the picture draws, and the totals beside those of the homestay as it was. */
export function ThreeTouchpointsFigures({
  words: { table, points, money, whole, signed, share },
  view: { now, before },
}: {
  words: ThreeTouchpointsMessages;
  view: ThreeTouchpointsView;
}) {
  const row = (label: string, tell: (point: StayPointView) => string | number) => ({
    label,
    ...Object.fromEntries(now.points.map((point, j) => [STAY[j]!, tell(point)])),
  });
  const total = (label: string, tell: (walked: typeof now) => string | number) => ({
    label,
    now: tell(now),
    before: tell(before),
  });
  return (
    <Disclosure summary={table.summary}>
      <div className={styles.tables}>
        <DataTable
          caption={table.byPoint}
          columns={[
            { key: 'label', label: table.measure },
            ...STAY.map((key) => ({ key, label: points[key], numeric: true })),
          ]}
          rows={[
            row(table.reached, ({ reached }) => reached),
            row(table.waited, ({ meanWait }) => Math.round(meanWait)),
            row(table.failures, ({ failures }) => failures),
            row(table.feeling, ({ meanFeeling }) => signed(meanFeeling)),
            row(table.complaints, ({ complaints }) => complaints),
            row(table.gone, ({ gone }) => gone),
            row(table.lost, ({ valueLost }) => money(valueLost)),
            row(table.ifBad, ({ againIfBad }) => share(againIfBad)),
            row(table.ifNot, ({ againIfNot }) => share(againIfNot)),
          ]}
        />
        <DataTable
          caption={table.totals}
          columns={[
            { key: 'label', label: table.measure },
            { key: 'now', label: table.now, numeric: true },
            { key: 'before', label: table.before, numeric: true },
          ]}
          rows={[
            total(table.through, ({ through }) => through),
            total(table.remembered, ({ remembered }) => signed(remembered)),
            total(table.nps, ({ nps }) => whole(Math.round(nps))),
            total(table.again, ({ again }) => share(again)),
            total(table.worth, ({ worth }) => money(worth)),
          ]}
        />
      </div>
    </Disclosure>
  );
}
