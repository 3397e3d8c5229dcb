/** Five questions on chapter 4; the words are the screen's. The first option is not the right one by rule. */
export const LADDER_CONCEPT_ITEMS = {
  /** Buys every week because there is no other shop: what is it in Dick & Basu's matrix? */
  attitude: { options: ['loyalty', 'latent', 'spurious', 'none'], answer: 'spurious' },
  /** Which bond does a rival copy soonest? */
  copied: { options: ['structural', 'social', 'financial', 'all-alike'], answer: 'financial' },
  /** A higher promise with the same service: what becomes of satisfaction? */
  promise: { options: ['rises', 'stays', 'falls', 'cannot-say'], answer: 'falls' },
  /** What makes an advocate, beside buying again? */
  advocate: {
    options: ['spends-most', 'recommends', 'longest-customer', 'never-complains'],
    answer: 'recommends',
  },
  /** Many customers, thin margin: which level of relationship (Kotler)? */
  level: { options: ['partnership', 'proactive', 'accountable', 'basic'], answer: 'basic' },
} as const;

export type LadderConceptId = keyof typeof LADDER_CONCEPT_ITEMS;
export const LADDER_CONCEPT_IDS = [
  'attitude',
  'copied',
  'promise',
  'advocate',
  'level',
] as const satisfies readonly LadderConceptId[];
