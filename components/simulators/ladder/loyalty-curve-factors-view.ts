/** The model of Spreng, MacKenzie & Olshavsky (1996): seven factors and what they come to. */
export const FACTORS = [
  'desires',
  'performance',
  'expectations',
  'desires-congruency',
  'expectations-congruency',
  'attribute',
  'information',
  'overall',
] as const;
export type Factor = (typeof FACTORS)[number];

/** What each factor is made of. */
export const MADE_OF: Readonly<Record<Factor, readonly Factor[]>> = {
  desires: [],
  performance: [],
  expectations: [],
  'desires-congruency': ['desires', 'performance'],
  'expectations-congruency': ['performance', 'expectations'],
  attribute: ['desires-congruency', 'expectations-congruency'],
  information: ['desires-congruency', 'expectations-congruency'],
  overall: ['attribute', 'information'],
};

export const leadsTo = (factor: Factor): readonly Factor[] =>
  FACTORS.filter((other) => MADE_OF[other].includes(factor));

export interface SevenFactorsState {
  readonly factor: Factor;
}

export const SEVEN_FACTORS_START: SevenFactorsState = { factor: 'desires-congruency' };
