import type { Crowd } from '@/lib/simulations/journey';

/** One thing that happens in the moving picture: a customer comes to a touchpoint, or it is settled how she ends. */
export interface Happening {
  /** Place of the walk in the list. */
  readonly walk: number;
  readonly customer: number;
  readonly place: number;
  readonly kind: 'come' | 'end';
  /** Minutes since the first customer could come. */
  readonly at: number;
}

/** Where a customer is in the picture. */
export interface Dot {
  readonly customer: number;
  /** Her touchpoint; as many as there are touchpoints: through. */
  readonly place: number;
  readonly state: 'here' | 'left' | 'through';
  /** At the last touchpoint she came to. */
  readonly felt: number;
}

/**
 * What happens in these walks, in the order of time. How she ends is settled once she has waited where she came last; what a hand's work
 * takes is left out.
 */
export function happeningsOf(crowds: readonly Crowd[]): Happening[] {
  const all = crowds.flatMap(({ customers, touchpoints, entered, waited, fate }, walk) =>
    Array.from({ length: customers }, (_, customer) => {
      const cell = (place: number) => customer * touchpoints + place;
      const visits = Array.from({ length: touchpoints }, (_, place) => place).filter(
        (place) => fate[cell(place)] !== 0,
      );
      const list = visits.map((place): Happening => {
        return { walk, customer, place, kind: 'come', at: entered[cell(place)]! };
      });
      const last = list.at(-1);
      return last
        ? [...list, { ...last, kind: 'end' as const, at: last.at + waited[cell(last.place)]! }]
        : [];
    }).flat(),
  );
  return all.sort(
    (a, b) =>
      a.at - b.at ||
      a.customer - b.customer ||
      a.walk - b.walk ||
      a.place - b.place ||
      Number(a.kind === 'end') - Number(b.kind === 'end'),
  );
}

/** The customers of each walk after the first `many` happenings. Who has not come yet is not there. */
export function dotsAfter(
  crowds: readonly Crowd[],
  happenings: readonly Happening[],
  many: number,
): (readonly Dot[])[] {
  const dots = crowds.map(() => new Map<number, Dot>());
  for (const { walk, customer, place, kind } of happenings.slice(0, many)) {
    const crowd = crowds[walk]!;
    const felt = crowd.felt[customer * crowd.touchpoints + place]!;
    const left = crowd.leftAt[customer] !== -1;
    dots[walk]!.set(
      customer,
      kind === 'come'
        ? { customer, place, state: 'here', felt }
        : left
          ? { customer, place, state: 'left', felt }
          : { customer, place: crowd.touchpoints, state: 'through', felt },
    );
  }
  return dots.map((of) => [...of.values()].sort((a, b) => a.customer - b.customer));
}
