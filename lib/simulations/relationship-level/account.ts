import { breakEvenQuantity, breakEvenResponse } from '@/lib/metrics';
import { LEVELS, marginSizeOf, matrixLevels, sizeOf, type Level, type MarginSize, type Size } from './levels';

/** Yuan an hour. Illustrative, like the two tables below. */
export const WAGE = 30;

/** Hours that the tea house has in a year for customers after the sale. */
export const FIXED_HOURS = 300;

/** Hours a customer a year; what they are stands in model.md. */
export const HOURS: Readonly<Record<Level, number>> = {
  basic: 0,
  reactive: 0.1,
  accountable: 0.3,
  proactive: 1.5,
  partnership: 20,
};

/** What is assumed to come back, as a share of the year's margin. */
export const RETURNS: Readonly<Record<Level, number>> = {
  basic: 0,
  reactive: 0.03,
  accountable: 0.07,
  proactive: 0.13,
  partnership: 0.23,
};

export interface Setting {
  readonly customers: number;
  /** Yuan that a customer leaves in a year, before anything is done for her. */
  readonly margin: number;
  /** Hire as many hours as it takes, or make do with `FIXED_HOURS`. */
  readonly staff: 'hire' | 'fixed';
  /** 1: as much comes back as `RETURNS` assumes. */
  readonly response: number;
}

/** One level's account: a customer a year, and the whole group. */
export interface LevelAccount {
  readonly level: Level;
  readonly hoursEach: number;
  readonly costEach: number;
  readonly hours: number;
  readonly cost: number;
  /** Share of the year's margin that must come back to cover the cost. */
  readonly mustReturn: number;
  /** The same for the group, in years' margins of one customer. */
  readonly mustReturnMargins: number;
  readonly assumedReturn: number;
  /** Left a customer: what comes back less what it costs. */
  readonly leftEach: number;
  /** Whether the hours are there. */
  readonly possible: boolean;
}

export interface Reading {
  readonly size: Size;
  readonly marginSize: MarginSize;
  readonly matrix: readonly [Level, ...Level[]];
  readonly accounts: readonly LevelAccount[];
  /** The level that leaves most, of equals the lower. */
  readonly best: Level;
  readonly agree: boolean;
}

function accountOf(level: Level, { customers, margin, staff, response }: Setting): LevelAccount {
  const hoursEach = HOURS[level];
  // Tenths of an hour: whole tenths first, so that 383 hours are not 382.99999.
  const hours = (Math.round(hoursEach * 10) * customers) / 10;
  const costEach = hoursEach * WAGE;
  const assumedReturn = RETURNS[level] * response;
  return {
    level,
    hoursEach,
    costEach,
    hours,
    cost: hours * WAGE,
    mustReturn: breakEvenResponse({ contactCost: costEach, contribution: margin }),
    mustReturnMargins: breakEvenQuantity({ fixed: hours * WAGE, price: margin, variable: 0 }),
    assumedReturn,
    leftEach: assumedReturn * margin - costEach,
    possible: staff === 'hire' || hours <= FIXED_HOURS,
  };
}

/** The cell of the matrix, the account of each level, and whether both choose the same. See model.md. */
export function readRelationship(setting: Setting): Reading {
  const size = sizeOf(setting.customers);
  const marginSize = marginSizeOf(setting.margin);
  const matrix = matrixLevels(size, marginSize);
  const accounts = LEVELS.map((level) => accountOf(level, setting));
  let best: Level = 'basic';
  let most = 0;
  for (const { level, leftEach, possible } of accounts) {
    // Rounding alone does not carry a group one level up.
    if (possible && leftEach > most + 1e-9) [best, most] = [level, leftEach];
  }
  return { size, marginSize, matrix, accounts, best, agree: matrix.includes(best) };
}
