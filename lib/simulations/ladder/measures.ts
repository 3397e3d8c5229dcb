import { customerEquity, lifetimeValues, valueCreated } from './equity';
import { recommendation } from './information';
import { attitudeOf } from './readings';
import type { Run } from './run';
import { DORMANT, isCustomer, LOST } from './rungs';

/** What a quarter is measured by. Money in fen; shares 0 to 1; NPS −100 to 100. */
export const MEASURES = [
  'customers',
  'retention',
  'shareOfCustomer',
  'profit',
  'cash',
  'equity',
  'value',
  'clv',
  'nps',
  'satisfaction',
  'trust',
  'expectation',
  'quality',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Measures = Readonly<Record<Measure, number>>;

/** A measure opened: what goes into it, and one customer in whom it can be followed. */
export interface Opened {
  readonly value: number;
  /** In the order of the formula. */
  readonly inputs: readonly { readonly name: string; readonly value: number }[];
  /** Number of a customer, and what the measure looks at in her; missing where nobody is a customer. */
  readonly example?: { readonly person: number; readonly values: readonly number[] };
}

/** All measures at the end of the last quarter. 0 where nobody is left to measure; retention is 1 before the first quarter is over. */
export function measuresOf(run: Run): Measures {
  const opened = Object.fromEntries(MEASURES.map((name) => [name, openMeasure(run, name).value]));
  return opened as Record<Measure, number>;
}

/** Opens one measure: formula in model.md under its name. */
export function openMeasure(run: Run, measure: Measure): Opened {
  const { market, standing, quarters, counts, deeds } = run;
  const { people } = market;
  const last = quarters.at(-1);
  const customers = numbersWhere(run, (i) => isCustomer(standing.rung[i]!));
  const mean = (column: Readonly<Float32Array>): Opened => {
    const sum = customers.reduce((total, i) => total + column[i]!, 0);
    return opened(ratio(sum, customers.length), { sum, customers: customers.length }, example(column));
  };
  const example = (...columns: readonly Readonly<ArrayLike<number>>[]) =>
    customers.length === 0
      ? undefined
      : { person: customers[0]!, values: columns.map((column) => column[customers[0]!]!) };

  /** A customer's rung, and what one there is worth in fen. */
  const worthOf = (values: readonly number[]) =>
    customers.length === 0
      ? undefined
      : {
          person: customers[0]!,
          values: [standing.rung[customers[0]!]!, Math.round(values[standing.rung[customers[0]!]!]!)],
        };

  switch (measure) {
    case 'customers':
      return opened(
        customers.length,
        Object.fromEntries([1, 2, 3, 4, 5].map((r) => [`rung${r}`, counts[r]!])),
        example(standing.rung),
      );
    case 'retention': {
      if (!last) return opened(1, { stayed: 0, atStart: 0 });
      let [stayed, atStart] = [0, 0];
      last.tally.flows.forEach((went, cell) => {
        if (!isCustomer(Math.floor(cell / 8))) return;
        atStart += went;
        if (cell % 8 !== LOST) stayed += went;
      });
      // Somebody who could be lost: a customer at the start.
      const person = run.before.findIndex(isCustomer);
      return opened(
        ratio(stayed, atStart),
        { stayed, atStart },
        person < 0 ? undefined : { person, values: [run.before[person]!, standing.rung[person]!] },
      );
    }
    case 'shareOfCustomer': {
      const ours = customers.reduce((sum, i) => sum + deeds.orders[i]!, 0);
      const all = customers.reduce((sum, i) => sum + people.demand[i]! * run.firm.demand, 0);
      return opened(Math.min(1, ratio(ours, all)), { ours, all }, example(deeds.orders, people.demand));
    }
    case 'profit': {
      const {
        contribution = 0,
        spent = 0,
        contacts = 0,
        answers = 0,
        reports = 0,
        fixed = 0,
        profit = 0,
      } = last?.money ?? {};
      return opened(profit, { contribution, spent, contacts, answers, reports, fixed }, example(deeds.paid));
    }
    case 'cash': {
      const profits = quarters.map(({ money }) => money.profit);
      return opened(
        profits.reduce((sum, one) => sum + one, 0),
        Object.fromEntries(profits.map((profit, i) => [`quarter${i + 1}`, profit])),
        example(deeds.paid),
      );
    }
    case 'equity': {
      const values = lifetimeValues(run);
      const inputs = Object.fromEntries(
        [1, 2, 3, 4, 5, DORMANT].flatMap((r) => [
          [`people${r}`, counts[r]!],
          [`worth${r}`, Math.round(values[r]!)],
        ]),
      );
      return opened(customerEquity(run), inputs, worthOf(values));
    }
    case 'value':
      return opened(
        valueCreated(run),
        {
          cash: quarters.reduce((sum, { money }) => sum + money.profit, 0),
          equity: customerEquity(run),
        },
        worthOf(lifetimeValues(run)),
      );
    case 'clv': {
      const equity = customerEquity(run);
      const heads = customers.length + counts[DORMANT]!;
      return opened(Math.round(ratio(equity, heads)), { equity, heads }, worthOf(lifetimeValues(run)));
    }
    case 'nps': {
      const answers = customers.map((i) => recommendation(attitudeOf(standing, i)));
      const promoters = answers.filter((one) => one >= 9).length;
      const detractors = answers.filter((one) => one <= 6).length;
      return opened(
        100 * ratio(promoters - detractors, answers.length),
        { promoters, detractors, customers: answers.length },
        customers.length === 0
          ? undefined
          : { person: customers[0]!, values: [attitudeOf(standing, customers[0]!), answers[0]!] },
      );
    }
    case 'satisfaction':
    case 'trust':
    case 'expectation':
      return mean(standing[measure]);
    case 'quality':
      return opened(run.firm.service, { quality: run.firm.service }, example(standing.expectation));
  }
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function opened(
  value: number,
  inputs: Readonly<Record<string, number>>,
  example?: Opened['example'],
): Opened {
  const list = Object.entries(inputs).map(([name, input]) => ({ name, value: input }));
  return example === undefined ? { value, inputs: list } : { value, inputs: list, example };
}

function numbersWhere({ market }: Run, wanted: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < market.people.count; i++) if (wanted(i)) found.push(i);
  return found;
}
