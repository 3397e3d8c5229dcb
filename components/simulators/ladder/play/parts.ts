import { createElement, type ComponentType } from 'react';
import type { OtherRun, PartProps } from './step';

/** What each part needs beyond the common props. */
export interface PartNeeds {
  goal: object;
  prepare: object;
  decide: object;
  predict: object;
  see: { readonly quarter?: number };
  people: object;
  open: object;
  lives: object;
  compare: { readonly other: OtherRun };
  debrief: object;
  report: object;
}
export type PartName = keyof PartNeeds;
type Load<Name extends PartName> = () => Promise<ComponentType<PartProps & PartNeeds[Name]>>;

/** Until a part is there its place says nothing. */
const nothing = () => Promise.resolve(() => createElement('span', { hidden: true }));

/** Every part beyond the start screen, fetched when it is opened. */
export const PARTS: { readonly [Name in PartName]: Load<Name> } = {
  goal: nothing,
  prepare: nothing,
  decide: nothing,
  predict: nothing,
  see: nothing,
  people: nothing,
  open: nothing,
  lives: nothing,
  compare: nothing,
  debrief: nothing,
  report: nothing,
};
