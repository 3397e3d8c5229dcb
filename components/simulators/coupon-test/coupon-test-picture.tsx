import { IntervalStrip } from '@/components/charts/interval-strip';
import { rowOf, type CouponReading, type CouponTestState } from './coupon-test-view';
import type { CouponTestMessages } from './messages';
import styles from './coupon-test.module.css';

/** The latest test in a table, what it left a head, and its interval among those of nineteen others. */
export function CouponTestPicture({
  words,
  state,
  reading,
}: {
  words: CouponTestMessages;
  state: CouponTestState;
  reading: CouponReading;
}) {
  const { latest, trueLift, breakEvenPoints, trueProfit } = reading;
  const { chart } = words;
  const [first, ...others] = reading.runs.map((run, i) => rowOf(run, state.run - i, state, reading));
  const known = state.secret === 0;
  const truth = { at: state.ruler === 'lift' ? trueLift : trueProfit, label: chart.truth, dashed: true };
  const lines =
    state.ruler === 'lift'
      ? [
          { at: 0, label: chart.noDifference },
          { at: breakEvenPoints, label: chart.breakEven },
        ]
      : [{ at: 0, label: chart.breakEven }];
  return (
    <>
      <ArmsTable words={words} state={state} reading={reading} />
      {known && <p className={styles.note}>{words.anywayNote(latest.withCoupon, latest.cameAnyway)}</p>}
      {first && (
        <IntervalStrip
          first={first}
          firstLabel={chart.latest}
          rest={known ? others : []}
          restLabel={chart.others}
          lines={known ? [...lines, truth] : lines}
          axis={state.ruler === 'lift' ? chart.liftAxis : chart.profitAxis}
          description={chart.description(state, reading)}
        />
      )}
    </>
  );
}

function ArmsTable({
  words,
  state: { margin, coupon, contact },
  reading: { latest },
}: {
  words: CouponTestMessages;
  state: CouponTestState;
  reading: CouponReading;
}) {
  const { table } = words;
  const { perArm, without, withCoupon, profit } = latest;
  const rows = [
    { name: table.without, came: without, left: (without / perArm) * margin },
    {
      name: table.withCoupon,
      came: withCoupon,
      left: (withCoupon / perArm) * (margin - coupon) - contact,
    },
  ];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[table.arm, table.people, table.came, table.share, table.left].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, came, left }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{perArm}</td>
            <td>{came}</td>
            <td>{((100 * came) / perArm).toFixed(1)}%</td>
            <td>{words.money(left)}</td>
          </tr>
        ))}
        <tr className={styles.difference}>
          <th scope="row" colSpan={3}>
            {table.difference}
          </th>
          <td>{words.points1((100 * (withCoupon - without)) / perArm)}</td>
          <td>{words.money(profit.value, true)}</td>
        </tr>
      </tbody>
    </table>
  );
}
