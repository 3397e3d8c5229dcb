/** The exercise's one case, as an attempt holds it. */
export const GUIDED_CASE = { case: 'spring-tea' } as const;
