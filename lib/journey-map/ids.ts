import type { Id, JourneyMap } from './map';

/** A letter, then letters and digits, ten at most: no name that every JavaScript object has (`constructor`) fits. */
export const ID_FORM = /^[a-z][a-z0-9]{0,9}$/;

/** What an id begins with, by what it names. */
export type IdLetter = 'p' | 's' | 'l' | 't' | 'c';

/** Hands out ids that the map does not have yet, counted on from the highest number in it. The same map gives the same ids. */
export function newIds(map: JourneyMap, letter: IdLetter): () => Id {
  let highest = 0;
  const see = ({ id }: { readonly id: Id }) => {
    const digits = /^[a-z](\d{1,8})$/.exec(id)?.[1];
    if (digits !== undefined) highest = Math.max(highest, Number(digits));
  };
  for (const list of [map.personas, map.stages, map.lanes, ...itemsOf(map)]) list.forEach(see);
  const taken = highest < 99_000_000 ? null : takenIds(map);
  return () => {
    if (taken === null) return `${letter}${++highest}`;
    // Numbers are used up (only in a file made elsewhere): the first gap.
    let number = 1;
    while (taken.has(`${letter}${number}`)) number++;
    taken.add(`${letter}${number}`);
    return `${letter}${number}`;
  };
}

const itemsOf = ({ asIs, toBe }: JourneyMap) => [
  asIs.touchpoints,
  asIs.cards,
  ...(toBe ? [toBe.touchpoints, toBe.cards] : []),
];

function takenIds(map: JourneyMap): Set<Id> {
  const lists = [map.personas, map.stages, map.lanes, ...itemsOf(map)];
  return new Set(lists.flatMap((list) => list.map(({ id }) => id)));
}
