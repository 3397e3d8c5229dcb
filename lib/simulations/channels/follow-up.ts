export const TIERS = ['top', 'middle', 'rest'] as const;
export type Tier = (typeof TIERS)[number];

/** Customers in each tier: the 1,276 of the tea house's list (illustrative). */
export const TIER_SIZES: Readonly<Record<Tier, number>> = { top: 40, middle: 236, rest: 1000 };

/** Hours a year that the shop can spare (illustrative). */
export const HOURS_TO_SPARE = 300;

/** Minutes that one of each takes (illustrative). */
export const MINUTES = { news: 2, care: 6, record: 1 } as const;

/** Contacts a customer a year. */
export interface Rhythm {
  /** Tailored news: what concerns this customer. */
  readonly news: number;
  /** Care at a moment of hers: a birthday, an anniversary, an examination. */
  readonly care: number;
}

export interface FollowUpPlan extends Readonly<Record<Tier, Rhythm>> {
  /** Whether what she answers is written down. */
  readonly record: boolean;
}

export interface TierLoad {
  readonly tier: Tier;
  readonly customers: number;
  readonly contactsEach: number;
  readonly contacts: number;
  readonly hours: number;
}

export interface FollowUpLoad {
  readonly tiers: readonly TierLoad[];
  readonly contacts: number;
  readonly hours: number;
  /** Hours left of those to spare; below 0 what is lacking. */
  readonly left: number;
}

/** Contacts and hours of a year's plan. */
export function loadOf(plan: FollowUpPlan): FollowUpLoad {
  const tiers = TIERS.map((tier): TierLoad => {
    const { news, care } = plan[tier];
    const customers = TIER_SIZES[tier];
    const contactsEach = news + care;
    const minutesEach =
      news * MINUTES.news + care * MINUTES.care + (plan.record ? contactsEach * MINUTES.record : 0);
    return {
      tier,
      customers,
      contactsEach,
      contacts: customers * contactsEach,
      hours: (customers * minutesEach) / 60,
    };
  });
  const contacts = tiers.reduce((sum, load) => sum + load.contacts, 0);
  const hours = tiers.reduce((sum, load) => sum + load.hours, 0);
  return { tiers, contacts, hours, left: HOURS_TO_SPARE - hours };
}
