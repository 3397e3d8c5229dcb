import type { ComponentType } from 'react';
import type { ScorePart } from '@/lib/scoring';
import type { PartProps } from './step-props';

/** What each part needs beyond the common props. */
export interface PartNeeds {
  frame: object;
  map: object;
  place: object;
  yourMap: object;
  feel: object;
  predict: object;
  choose: object;
  reveal: object;
  debrief: object;
  report: {
    readonly practice: boolean;
    /** Points of each part in an assigned run. */
    readonly weights: Readonly<Record<ScorePart, number>> | undefined;
  };
}
export type PartName = keyof PartNeeds;
type Load<Name extends PartName> = () => Promise<ComponentType<PartProps & PartNeeds[Name]>>;

/** Every part beyond the start screen, fetched when it is opened. */
export const PARTS: { readonly [Name in PartName]: Load<Name> } = {
  frame: () => import('./steps-map').then(({ FrameStep }) => FrameStep),
  map: () => import('./steps-map').then(({ MapStep }) => MapStep),
  place: () => import('./steps-map').then(({ PlaceStep }) => PlaceStep),
  yourMap: () => import('./steps-map').then(({ YourMap }) => YourMap),
  feel: () => import('./steps-judge').then(({ FeelStep }) => FeelStep),
  predict: () => import('./steps-judge').then(({ PredictStep }) => PredictStep),
  choose: () => import('./steps-judge').then(({ ChooseStep }) => ChooseStep),
  reveal: () => import('./reveal').then(({ Reveal }) => Reveal),
  debrief: () => import('./debrief').then(({ Debrief }) => Debrief),
  report: () => import('./report').then(({ Report }) => Report),
};
