/**
 * Where a person stands. The first six are the rungs of the relationship ladder, in order (Christopher, Payne & Ballantyne
 * 1991; `partner` was added later); dormant and lost lie beside the ladder, each with a way back onto it.
 */
export const RUNGS = [
  'prospect',
  'purchaser',
  'client',
  'supporter',
  'advocate',
  'partner',
  'dormant',
  'lost',
] as const;
export type Rung = (typeof RUNGS)[number];

/** Number of a rung, as the columns hold it. */
export const PROSPECT = 0;
export const PURCHASER = 1;
export const CLIENT = 2;
export const SUPPORTER = 3;
export const ADVOCATE = 4;
export const PARTNER = 5;
export const DORMANT = 6;
export const LOST = 7;

/** Who counts as a customer: on a rung above prospect. The dormant may come back, and are no customers meanwhile. */
export const isCustomer = (rung: number): boolean => rung >= PURCHASER && rung <= PARTNER;

/** Parts of the attitude that rungs ask for. */
export const ATTITUDE = { satisfaction: 0.4, trust: 0.3, commitment: 0.3 } as const;
