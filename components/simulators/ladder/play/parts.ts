import type { ComponentType } from 'react';
import type { ScorePart } from '@/lib/scoring';
import type { OtherRun, PartProps } from './step';

/** What each part needs beyond the common props. */
export interface PartNeeds {
  goal: object;
  prepare: object;
  decide: object;
  predict: { readonly undoDecision: () => void };
  see: {
    readonly quarter: number;
    /** It has only now passed: people travel to their new rungs. */
    readonly staged: boolean;
    readonly openPerson: (person: number) => void;
  };
  lives: { readonly person?: number; readonly choose: (person: number) => void };
  compare: { readonly other: OtherRun };
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
  goal: () => import('./decide').then(({ GoalStep }) => GoalStep),
  prepare: () => import('./decide').then(({ PrepareStep }) => PrepareStep),
  decide: () => import('./decide').then(({ DecideStep }) => DecideStep),
  predict: () => import('./decide').then(({ PredictStep }) => PredictStep),
  see: () => import('./see').then(({ SeeQuarter }) => SeeQuarter),
  lives: () => import('./story/people').then(({ People }) => People),
  compare: () => import('./story/compare').then(({ Compare }) => Compare),
  debrief: () => import('./debrief').then(({ Debrief }) => Debrief),
  report: () => import('./report').then(({ Report }) => Report),
};
