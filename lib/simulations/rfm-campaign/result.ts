import { baselineContacts, type Baseline } from './baselines';
import type { CampaignCase } from './case';
import { ANYWAY, IF_CONTACTED, REDRAWS, type Draws } from './draws';
import type { House } from './house';

/** What a list of contacts came to under one luck. */
export interface CampaignResult {
  readonly contacts: number;
  /** Contacted customers who would have ordered without it: no merit of the campaign. */
  readonly anyway: number;
  /** Contacted customers who ordered only because of it. */
  readonly incremental: number;
  /** incremental ÷ contacts, 0 to 1; 0 without contacts. */
  readonly response: number;
  /** incremental × contribution − contacts × contact cost, whole yuan. */
  readonly profit: number;
}

/** Plays the contacts under the luck of that draw (0: what happened). */
export function playCampaign(
  terms: CampaignCase,
  { customers, fate }: Draws,
  contacts: ArrayLike<number>,
  draw: number,
): CampaignResult {
  let [anyway, incremental] = [0, 0];
  for (let i = 0; i < contacts.length; i++) {
    const met = fate[draw * customers + contacts[i]!];
    if (met === ANYWAY) anyway += 1;
    else if (met === IF_CONTACTED) incremental += 1;
  }
  return {
    contacts: contacts.length,
    anyway,
    incremental,
    response: contacts.length === 0 ? 0 : incremental / contacts.length,
    profit: incremental * terms.contribution - contacts.length * terms.contactCost,
  };
}

/** The same contacts under the 200 other lucks. */
export const playRedraws = (
  terms: CampaignCase,
  draws: Draws,
  contacts: ArrayLike<number>,
): CampaignResult[] => Array.from({ length: REDRAWS }, (_, i) => playCampaign(terms, draws, contacts, i + 1));

/** What each baseline earns under the luck that happened. */
export function baselineProfits(house: House, draws: Draws): Readonly<Record<Baseline, number>> {
  const contacts = baselineContacts(house);
  const profit = (baseline: Baseline) => playCampaign(house.case, draws, contacts[baseline], 0).profit;
  return {
    everyone: profit('everyone'),
    'best-customers': profit('best-customers'),
    'random-list': profit('random-list'),
    model: profit('model'),
  };
}
