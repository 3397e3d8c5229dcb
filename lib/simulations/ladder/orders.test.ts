import { expect, test } from 'vitest';
import { decisionOf, POLICIES } from './policies';
import { FIRST_DAY, ordersOf, QUARTER_DAYS } from './orders';
import { openMarket, playQuarter, startRun } from './run';
import { LOST } from './rungs';
import { plansOf } from './panel';

const scenario = { id: 'orders', people: 500, quarters: 6, purse: 6000, changes: {}, events: [] };
const market = openMarket(scenario, 'till');
const plans = plansOf(scenario, POLICIES.acquisition);
const orders = ordersOf(market, plans);

test('every order and every fen of the run is in its order file, in its quarter', () => {
  let run = startRun(market);
  for (let quarter = 0; quarter < 6; quarter++) {
    run = playQuarter(run, decisionOf(POLICIES.acquisition, 6000));
    const { tally } = run.quarters.at(-1)!;
    const from = FIRST_DAY + QUARTER_DAYS * quarter;
    const rows = [...orders.day.keys()].filter(
      (row) => orders.day[row]! >= from && orders.day[row]! < from + QUARTER_DAYS,
    );
    expect(rows).toHaveLength(tally.orders);
    expect(rows.reduce((sum, row) => sum + orders.cents[row]!, 0)).toBe(tally.revenue);
    expect(new Set(rows.map((row) => orders.customer[row])).size).toBe(tally.buyers);
  }
});

test('who was lost is found again by her silence: her last order lies further back', () => {
  let run = startRun(market);
  for (let quarter = 0; quarter < 6; quarter++) run = playQuarter(run, plans[quarter]!.decision);
  const last = new Map<number, number>();
  orders.customer.forEach((customer, row) => last.set(customer, orders.day[row]!));
  const mean = (isLost: boolean) => {
    const days = [...last]
      .filter(([customer]) => (run.standing.rung[customer] === LOST) === isLost)
      .map(([, day]) => day);
    return days.reduce((sum, day) => sum + day, 0) / days.length;
  };
  expect(mean(false) - mean(true)).toBeGreaterThan(QUARTER_DAYS);
});

test('is sorted by day, and holds whole fen', () => {
  for (let row = 1; row < orders.day.length; row++)
    expect(orders.day[row]!).toBeGreaterThanOrEqual(orders.day[row - 1]!);
  expect(orders.cents.every((cents) => Number.isInteger(cents) && cents > 0)).toBe(true);
});
