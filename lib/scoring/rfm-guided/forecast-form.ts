import { mostContacts, type CampaignCase } from '@/lib/simulations/rfm-campaign';
import type { Interval } from '../interval';

export type ForecastForm = Readonly<Record<'share' | 'response' | 'profit', Interval>>;

const MOST_RESPONSE = 0.4;

/**
 * The widest interval that the form takes for each quantity; its width is S₀. Top-fifth share 0.2 to 1 (a fifth of the
 * customers cannot bring less than a fifth); response 0 to 0.4; profit from the whole budget lost to a response of 0.4 on it.
 */
export function forecastBounds(terms: CampaignCase): ForecastForm {
  const contacts = mostContacts(terms);
  return {
    share: { low: 0.2, high: 1 },
    response: { low: 0, high: MOST_RESPONSE },
    profit: {
      low: -contacts * terms.contactCost,
      high: Math.round(contacts * (MOST_RESPONSE * terms.contribution - terms.contactCost)),
    },
  };
}
