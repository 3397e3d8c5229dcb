import type { JourneyModel } from '@/lib/simulations/journey';

interface Visit {
  readonly at: number;
  readonly waited: number;
  readonly failures: number;
  readonly felt: number;
}
interface Customer {
  readonly patience: number;
  readonly offset: number;
  visits: Visit[];
  lineTries: number;
  failures: number;
  waited: number;
  joined: number;
  waiting: boolean;
}
interface Event {
  readonly time: number;
  readonly what: 'arrive' | 'renege' | 'served' | 'feel';
  readonly customer: Customer;
  readonly at: number;
}

const exponential = (mean: number) => -mean * Math.log(1 - Math.random());

/** The same walk as one writes it first: objects, a sorted list of events, chance as it comes. Answers how many get through. */
export function walkPlain({ touchpoints, arrivals }: JourneyModel, customers: number): number {
  let events: Event[] = [];
  const add = (event: Event) => {
    const place = events.findIndex(({ time }) => time > event.time);
    events = place < 0 ? [...events, event] : [...events.slice(0, place), event, ...events.slice(place)];
  };
  const free = touchpoints.map(({ servers }) => servers);
  const lines: Customer[][] = touchpoints.map(() => []);
  let through = 0;
  let come = 0;
  let clock = 0;

  const enter = (customer: Customer, at: number, time: number) => {
    Object.assign(customer, { lineTries: 0, failures: 0, waited: 0 });
    if (touchpoints[at]!.servers > 0) join(customer, at, time);
    else attempt(customer, at, time);
  };
  const join = (customer: Customer, at: number, time: number) => {
    customer.joined = time;
    if (free[at]! > 0) return serve(customer, at, time);
    customer.waiting = true;
    lines[at]!.push(customer);
    add({
      time: time + exponential(touchpoints[at]!.patience * customer.patience),
      what: 'renege',
      customer,
      at,
    });
  };
  const serve = (customer: Customer, at: number, time: number) => {
    free[at]!--;
    customer.waiting = false;
    customer.waited += time - customer.joined;
    add({ time: time + exponential(touchpoints[at]!.service), what: 'served', customer, at });
  };
  const attempt = (customer: Customer, at: number, time: number) => {
    const { failure, retry, servers, wait, patience } = touchpoints[at]!;
    while (Math.random() < failure) {
      customer.failures++;
      if (customer.failures >= 3 || Math.random() >= retry) return;
      if (servers > 0) return join(customer, at, time);
    }
    const minutes = wait === 0 ? 0 : exponential(wait);
    if (minutes > exponential(patience * customer.patience) && Math.random() < 0.5) return;
    customer.waited += minutes;
    add({ time: time + minutes, what: 'feel', customer, at });
  };
  const feel = (customer: Customer, at: number, time: number) => {
    const { quality, expectation, importance, patience, leave, next } = touchpoints[at]!;
    const bears = patience * customer.patience;
    const got = Math.max(
      0,
      quality * (1 - 0.45 * Math.min(1, customer.waited / bears)) - 0.2 * customer.failures,
    );
    const gap = got - expectation - customer.offset;
    const felt = 3 * (0.4 * (2 * got - 1) + (gap < 0 ? 1.8 : 1.2) * gap);
    customer.visits = [
      ...customer.visits,
      { at, waited: customer.waited, failures: customer.failures, felt },
    ];
    if (Math.random() < leave || Math.random() < importance * 0.8 * Math.max(0, -gap - 0.1)) return;
    const share = Math.random();
    const to =
      next && share >= next[0]!.share ? touchpoints.findIndex(({ id }) => id === next[1]!.to) : at + 1;
    if (to < touchpoints.length) enter(customer, to, time);
    else through++;
  };
  const arrive = () => {
    if (come++ >= customers) return;
    clock += exponential(60 / arrivals);
    const customer = {
      patience: 0.6 + 0.8 * Math.random(),
      offset: 0.24 * Math.random() - 0.12,
      visits: [],
      lineTries: 0,
      failures: 0,
      waited: 0,
      joined: 0,
      waiting: false,
    };
    add({ time: clock, what: 'arrive', customer, at: 0 });
  };
  arrive();
  while (events.length > 0) {
    const [{ time, what, customer, at }, ...rest] = events as [Event, ...Event[]];
    events = rest;
    if (what === 'arrive') {
      if (customer.lineTries > 0) join(customer, at, time);
      else {
        enter(customer, at, time);
        arrive();
      }
    } else if (what === 'renege') {
      if (!customer.waiting || !lines[at]!.includes(customer)) continue;
      customer.waiting = false;
      lines[at] = lines[at]!.filter((one) => one !== customer);
      customer.waited += time - customer.joined;
      if (++customer.lineTries < 3 && Math.random() < touchpoints[at]!.retry)
        add({ time: time + 60, what: 'arrive', customer, at });
    } else if (what === 'served') {
      free[at]!++;
      const first = lines[at]!.shift();
      if (first) serve(first, at, time);
      attempt(customer, at, time);
    } else feel(customer, at, time);
  }
  return through;
}
