import { createMemory, type Memory } from './summary';
import { FATES, type Fate, type Walk } from './walk';

/** One customer's visit to a touchpoint. */
export interface Visit {
  readonly touchpoint: string;
  readonly fate: Exclude<Fate, 'none'>;
  /** Minutes since she began. */
  readonly since: number;
  readonly waited: number;
  readonly failures: number;
  /** 0 to 1 each. */
  readonly expected: number;
  readonly experienced: number;
  /** −3 to 3. */
  readonly felt: number;
  readonly complained: boolean;
}

export interface JourneyStory {
  readonly customer: number;
  readonly visits: readonly Visit[];
  /** Undefined for who left on the way. */
  readonly memory: Memory | undefined;
}

/** What one customer went through, touchpoint by touchpoint. */
export function journeyStory(walk: Walk, customer: number): JourneyStory {
  const { model, fate, entered, waited, failures, expected, experienced, felt, complained, leftAt } = walk;
  const many = model.touchpoints.length;
  const visits = model.touchpoints.flatMap(({ id }, j): Visit[] => {
    const cell = customer * many + j;
    const end = FATES[fate[cell]!]!;
    if (end === 'none') return [];
    return [
      {
        touchpoint: id,
        fate: end,
        since: entered[cell]! - entered[customer * many]!,
        waited: waited[cell]!,
        failures: failures[cell]!,
        expected: expected[cell]!,
        experienced: experienced[cell]!,
        felt: felt[cell]!,
        complained: complained[cell] === 1,
      },
    ];
  });
  return { customer, visits, memory: leftAt[customer] === -1 ? createMemory(walk)(customer) : undefined };
}

/** The first customers of a walk, for a moving picture: a visit stands at customer · touchpoints + touchpoint. */
export interface Crowd {
  readonly customers: number;
  readonly touchpoints: number;
  /** Minutes since the first customer could come; only where `fate` is not 0. */
  readonly entered: Float64Array;
  /** Minutes waited there, in line and after. */
  readonly waited: Float64Array;
  /** Number of the fate in FATES. */
  readonly fate: Uint8Array;
  readonly felt: Float64Array;
  /** The touchpoint where each left, or −1. */
  readonly leftAt: Int16Array;
}

export function crowdOf(
  { model, fate, entered, waited, felt, leftAt, customers }: Walk,
  most: number,
): Crowd {
  const many = model.touchpoints.length;
  const first = Math.min(most, customers);
  return {
    customers: first,
    touchpoints: many,
    entered: entered.slice(0, first * many),
    waited: waited.slice(0, first * many),
    fate: fate.slice(0, first * many),
    felt: felt.slice(0, first * many),
    leftAt: leftAt.slice(0, first),
  };
}

/** Customers whose story is worth telling, the first of each kind: one for each touchpoint where somebody left, one who got through. */
export function tellingCustomers({
  model,
  leftAt,
}: Walk): { readonly customer: number; readonly leftAt: string | null }[] {
  const found = new Map<number, number>();
  leftAt.forEach((place, customer) => {
    if (!found.has(place)) found.set(place, customer);
  });
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([place, customer]) => ({ customer, leftAt: place === -1 ? null : model.touchpoints[place]!.id }));
}
