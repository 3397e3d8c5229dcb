/** Five questions on what the exercise was about; the words are the screen's. The first option is not the right one by rule. */
export const CONCEPT_ITEMS = {
  /** 100 contacted, 18 ordered; of 100 alike not contacted, 11 ordered: the incremental response. */
  incremental: { options: ['18', '11', '7', '29'], answer: '7' },
  /** Contact ¥4, contribution ¥50: the break-even response. */
  'break-even': { options: ['4', '8', '12.5', '46'], answer: '8' },
  /** Which rule can give two customers with the same value different scores? */
  ties: { options: ['rank', 'ntile', 'thresholds', 'mean-split'], answer: 'ntile' },
  /** Of a hundred honest 80 % intervals, how many hold the truth? */
  interval: { options: ['100', '80', '50', 'cannot-say'], answer: '80' },
  /** Whom is a reminder likely to move? */
  'whom-to-contact': {
    options: ['buys-anyway', 'has-left', 'still-there-not-coming', 'spent-most'],
    answer: 'still-there-not-coming',
  },
} as const;

export type ConceptId = keyof typeof CONCEPT_ITEMS;
export const CONCEPT_IDS = [
  'incremental',
  'break-even',
  'ties',
  'interval',
  'whom-to-contact',
] as const satisfies readonly ConceptId[];
