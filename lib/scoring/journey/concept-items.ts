/** Five questions on chapter 5 and the journey map; the words are the screen's. The first option is not the right one by rule. */
export const JOURNEY_CONCEPT_ITEMS = {
  /** The family talks it over at the table: whose touchpoint is it? */
  owner: { options: ['brand', 'partner', 'customer', 'none'], answer: 'customer' },
  /** What makes a contact a moment of truth? */
  truth: {
    options: ['most-frequent', 'most-costly', 'decides-relationship', 'first'],
    answer: 'decides-relationship',
  },
  /** Same service, higher promise: what becomes of disconfirmation? */
  disconfirmation: { options: ['better', 'same', 'worse', 'cannot-say'], answer: 'worse' },
  /** Two weeks' stay with all its episodes is, among the levels of interaction, a … */
  level: { options: ['act', 'episode', 'sequence', 'relationship'], answer: 'sequence' },
  /** The touchpoint with the most complaints is … */
  loudest: {
    options: ['costliest', 'worst-felt', 'most-visited', 'not-necessarily'],
    answer: 'not-necessarily',
  },
} as const;

export type JourneyConceptId = keyof typeof JOURNEY_CONCEPT_ITEMS;
export const JOURNEY_CONCEPT_IDS = [
  'owner',
  'truth',
  'disconfirmation',
  'level',
  'loudest',
] as const satisfies readonly JourneyConceptId[];
