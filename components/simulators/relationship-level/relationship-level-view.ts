import {
  caseAt,
  LEVELS,
  readRelationship,
  type Level,
  type Reading,
} from '@/lib/simulations/relationship-level';

export interface RelationshipLevelState {
  readonly customers: number;
  /** Yuan that a customer leaves in a year. */
  readonly margin: number;
  readonly staff: 'hire' | 'fixed';
  /** Per cent of the assumed return. */
  readonly response: number;
  /** 0: the account is open; else the place of a group whose level the reader is to say first. */
  readonly asked: number;
}

/** It opens with a question: the companies that buy gifts of tea. */
export const RELATIONSHIP_LEVEL_START: RelationshipLevelState = {
  ...{ customers: 12, margin: 6000 },
  staff: 'hire',
  response: 100,
  asked: 1,
};

/** The state in which a group's account lies open. */
export function openedAt(place: number): Partial<RelationshipLevelState> {
  const { customers, margin } = caseAt(place);
  return { customers, margin, asked: 0 };
}

/** What the screen says about a state; `hired` is the sum's choice if the hours could be bought. */
export interface RelationshipView extends Reading {
  readonly hired: Level;
}

export function viewOf({ customers, margin, staff, response }: RelationshipLevelState): RelationshipView {
  const setting = { customers, margin, staff, response: response / 100 };
  return { ...readRelationship(setting), hired: readRelationship({ ...setting, staff: 'hire' }).best };
}

/** How many levels above the matrix a guess lies, below it negative; 0 for either level of a cell that names two. */
export function stepsAbove(level: Level, { matrix }: Reading): number {
  const steps = matrix.map((named) => LEVELS.indexOf(level) - LEVELS.indexOf(named));
  return steps.reduce((least, step) => (Math.abs(step) < Math.abs(least) ? step : least));
}
