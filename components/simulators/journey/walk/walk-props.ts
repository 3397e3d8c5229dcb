import type { JourneyModel } from '@/lib/simulations/journey';
import type { WalkAnswer } from './use-walks';

/** A touchpoint in the reader's words. */
export interface WalkPoint {
  readonly id: string;
  readonly name: string;
  /** Empty: not said. */
  readonly channel: string;
}

export interface NamedWalk {
  /** Undefined where there is only one. */
  readonly label: string | undefined;
  readonly model: JourneyModel;
}

/** A journey that has been walked. */
export interface Walked extends NamedWalk {
  readonly answer: WalkAnswer;
}

/** Finds names; a touchpoint without one is called by its place. */
export const nameIn = (points: readonly WalkPoint[]): ((id: string) => string) => {
  const names = new Map(points.map(({ id, name }, i) => [id, name === '' ? String(i + 1) : name]));
  return (id) => names.get(id) ?? '–';
};
