/** The world of the lesson's instrument: the first 300 customers of Wuping Tea House. */
export const TEA_HOUSE = { seed: 'wuping', customers: 300 } as const;
