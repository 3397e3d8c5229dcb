import { coefficientsWith } from './coefficients';
import { experienceOf, feelingOf } from './feeling';
import { createEventQueue } from './heap';
import { exponential, FOR, walkLuck } from './luck';
import type { JourneyModel } from './model';

/** How a customer's visit to a touchpoint ended. 0: she never came there. */
export const FATES = ['none', 'passed', 'line', 'failed', 'waited', 'disappointed', 'own'] as const;
export type Fate = (typeof FATES)[number];
const [, PASSED, LINE, FAILED, WAITED, DISAPPOINTED, OWN] = FATES.map((_, i) => i) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** What happened, a column each; a visit stands at customer · touchpoints + touchpoint. */
export interface Walk {
  readonly model: JourneyModel;
  readonly seed: string;
  readonly customers: number;
  /** Number of the fate in FATES. */
  readonly fate: Uint8Array;
  /** Minutes since the first customer could come. */
  readonly entered: Float64Array;
  /** Minutes waited, in line and after. */
  readonly waited: Float64Array;
  readonly failures: Uint8Array;
  /** 0 to 1 each. */
  readonly expected: Float64Array;
  readonly experienced: Float64Array;
  /** −3 to 3. */
  readonly felt: Float64Array;
  readonly complained: Uint8Array;
  /** By customer: the touchpoint where she left, or −1: she got through. */
  readonly leftAt: Int16Array;
}

const ARRIVE = 0;
const RENEGE = 1;
const SERVED = 2;
const FEEL = 3;
const KINDS = 4;
const ENDLESS = 1e6;

/**
 * Walks that many customers through a journey: events in the order of time, each draw named. The same arguments give the same walk,
 * everywhere. See model.md, “One walk”.
 *
 * @param onProgress told now and then how many customers have come
 */
export function walkJourney(
  model: JourneyModel,
  seed: string,
  customers: number,
  onProgress?: (come: number) => void,
): Walk {
  const { touchpoints } = model;
  const many = touchpoints.length;
  const c = coefficientsWith(model.changes);
  const luck = walkLuck(
    seed,
    touchpoints.map(({ id }) => id),
  );
  const ahead = nextPlaces(model);
  const cells = customers * many;
  const walk: Walk = {
    model,
    seed,
    customers,
    fate: new Uint8Array(cells),
    entered: new Float64Array(cells),
    waited: new Float64Array(cells),
    failures: new Uint8Array(cells),
    expected: new Float64Array(cells),
    experienced: new Float64Array(cells),
    felt: new Float64Array(cells),
    complained: new Uint8Array(cells),
    leftAt: new Int16Array(customers).fill(-1),
  };
  const { fate, entered, waited, failures, expected, experienced, felt, complained, leftAt } = walk;

  // By customer, at the touchpoint where she is.
  const place = new Int16Array(customers);
  const patience = Float64Array.from(
    { length: customers },
    (_, i) => 1 + c.patienceSpread * (2 * luck.person(i, 'patience') - 1),
  );
  const offset = Float64Array.from(
    { length: customers },
    (_, i) => c.expectationSpread * (2 * luck.person(i, 'expectation') - 1),
  );
  const lesson = new Float64Array(customers);
  const lineTries = new Uint8Array(customers);
  const joinedAt = new Float64Array(customers);
  const renegesAt = new Float64Array(customers);
  /** Which of her stands in line still counts: 0 when she stands in none. */
  const token = new Int32Array(customers);
  let tokens = 0;

  const free = touchpoints.map(({ servers }) => servers);
  const lines = touchpoints.map(() => ({ customer: [] as number[], token: [] as number[], head: 0 }));
  const queue = createEventQueue();

  function enter(i: number, j: number, time: number) {
    place[i] = j;
    lineTries[i] = 0;
    entered[i * many + j] = time;
    if (touchpoints[j]!.said !== undefined) feel(i, j, time);
    else if (touchpoints[j]!.servers > 0) joinLine(i, j, time);
    else attempt(i, j, time);
  }

  function joinLine(i: number, j: number, time: number) {
    joinedAt[i] = time;
    if (free[j]! > 0) return serve(i, j, time);
    const line = lines[j]!;
    token[i] = ++tokens;
    line.customer.push(i);
    line.token.push(tokens);
    const usual = touchpoints[j]!.patience;
    if (usual >= ENDLESS) return;
    const bears = exponential(usual * patience[i]!, luck.at(i, j, FOR.patience, lineTries[i]));
    renegesAt[i] = time + bears;
    queue.push(time + bears, i * KINDS + RENEGE);
  }

  function serve(i: number, j: number, time: number) {
    token[i] = 0;
    free[j]!--;
    const cell = i * many + j;
    waited[cell]! += time - joinedAt[i]!;
    const minutes = exponential(touchpoints[j]!.service, luck.at(i, j, FOR.service, failures[cell]));
    queue.push(time + minutes, i * KINDS + SERVED);
  }

  function callNext(j: number, time: number) {
    free[j]!++;
    const line = lines[j]!;
    while (line.head < line.customer.length) {
      const i = line.customer[line.head]!;
      const stands = token[i] === line.token[line.head];
      line.head++;
      if (stands) return serve(i, j, time);
    }
  }

  function renege(i: number, time: number) {
    // She may have been served since, or stand in another line by now.
    if (token[i] === 0 || renegesAt[i] !== time) return;
    token[i] = 0;
    const j = place[i]!;
    waited[i * many + j]! += time - joinedAt[i]!;
    const tries = ++lineTries[i]!;
    if (tries < c.tries && luck.at(i, j, FOR.comeBack, tries) < touchpoints[j]!.retry)
      queue.push(time + c.comeBack, i * KINDS + ARRIVE);
    else leave(i, j, LINE);
  }

  /** Ends a try: it may have gone wrong. */
  function attempt(i: number, j: number, time: number) {
    const cell = i * many + j;
    const { failure, retry, servers, wait } = touchpoints[j]!;
    while (failure > 0 && luck.at(i, j, FOR.failure, failures[cell]) < failure) {
      const failed = ++failures[cell]!;
      if (failed >= c.tries || luck.at(i, j, FOR.retry, failed) >= retry) return leave(i, j, FAILED);
      if (servers > 0) return joinLine(i, j, time);
    }
    if (wait === 0) return feel(i, j, time);
    const minutes = exponential(wait, luck.at(i, j, FOR.wait));
    const bears = exponential(touchpoints[j]!.patience * patience[i]!, luck.at(i, j, FOR.waitPatience));
    if (minutes > bears && luck.at(i, j, FOR.giveUp) < c.giveUp) {
      waited[cell]! += bears;
      return leave(i, j, WAITED);
    }
    waited[cell]! += minutes;
    queue.push(time + minutes, i * KINDS + FEEL);
  }

  /** Works out what is felt, and who says so. */
  function experience(i: number, j: number): number {
    const cell = i * many + j;
    const touchpoint = touchpoints[j]!;
    expected[cell] = Math.min(1, Math.max(0, touchpoint.expectation + offset[i]! + lesson[i]!));
    if (touchpoint.said === undefined) {
      const bears = touchpoint.patience * patience[i]!;
      experienced[cell] = experienceOf(touchpoint, waited[cell]!, bears, failures[cell]!, c);
      felt[cell] = feelingOf(experienced[cell]!, expected[cell]!, c);
    } else {
      experienced[cell] = expected[cell]!;
      // People differ in a claim as they do in what they expect.
      felt[cell] = Math.min(3, Math.max(-3, touchpoint.said - 3 * offset[i]!));
    }
    if (felt[cell]! < c.complainBelow && luck.at(i, j, FOR.voice) < touchpoint.voice) complained[cell] = 1;
    return experienced[cell]! - expected[cell]!;
  }

  function leave(i: number, j: number, why: number) {
    experience(i, j);
    fate[i * many + j] = why;
    leftAt[i] = j;
  }

  function feel(i: number, j: number, time: number) {
    const cell = i * many + j;
    const gap = experience(i, j);
    const { importance, leave: own } = touchpoints[j]!;
    lesson[i] = c.carry * gap;
    const shortfall = Math.max(0, -gap - c.tolerance);
    const why =
      luck.at(i, j, FOR.leave) < own
        ? OWN
        : luck.at(i, j, FOR.disappointed) < importance * c.slope * shortfall
          ? DISAPPOINTED
          : PASSED;
    fate[cell] = why;
    if (why !== PASSED) {
      leftAt[i] = j;
      return;
    }
    const to = ahead(j, luck.at(i, j, FOR.next));
    if (to < many) enter(i, to, time);
  }

  let time = 0;
  let come = 0;
  const minutesApart = 60 / model.arrivals;
  const schedule = () => {
    if (come >= customers) return;
    time += exponential(minutesApart, luck.person(come, 'arrival'));
    queue.push(time, come * KINDS + ARRIVE);
    come++;
    if (onProgress && come % 2000 === 0) onProgress(come);
  };
  schedule();
  for (let event = queue.pop(); event >= 0; event = queue.pop()) {
    const now = queue.time();
    const i = Math.floor(event / KINDS);
    switch (event % KINDS) {
      case ARRIVE:
        // The next one comes on the heels of this: the queue stays short.
        if (lineTries[i] === 0) {
          enter(i, 0, now);
          schedule();
        } else joinLine(i, place[i]!, now);
        break;
      case RENEGE:
        renege(i, now);
        break;
      case SERVED:
        callNext(place[i]!, now);
        attempt(i, place[i]!, now);
        break;
      default:
        feel(i, place[i]!, now);
    }
  }
  return walk;
}

/** Where one goes from a touchpoint; the number of touchpoints: to the end. */
function nextPlaces({ touchpoints }: JourneyModel): (from: number, uniform: number) => number {
  const targets = touchpoints.map(({ next }) =>
    next?.map(({ to, share }) => ({
      share,
      place: to === 'end' ? touchpoints.length : touchpoints.findIndex(({ id }) => id === to),
    })),
  );
  return (from, uniform) => {
    const shares = targets[from];
    if (!shares || shares.length === 0) return from + 1;
    let sum = 0;
    for (const { share, place } of shares) {
      sum += share;
      if (uniform < sum) return place;
    }
    return shares.at(-1)!.place;
  };
}
