import { z } from 'zod';

/** A customer of the tea house by id (W000001 …), and the lesson's words for her. */
const listedCustomer = z.strictObject({ id: z.string().regex(/^W\d{6}$/), name: z.string().min(1) });

/** Money in yuan, shares in per cent. */
const customerWorth = z.strictObject({
  margin: z.number().min(10).max(1000),
  retention: z.number().min(5).max(95),
  discount: z.number().min(1).max(30),
  cost: z.number().min(0).max(2000),
  years: z.number().int().min(2).max(30),
  cashFlow: z.enum(['next-period', 'this-period']),
});

/** Money in yuan, shares in per cent; of the four sources, what each further year adds. */
const extra = z.number().int().min(-30).max(60);
const fivePoints = z.strictObject({
  retention: z.number().int().min(40).max(94),
  discount: z.number().min(0).max(30),
  margin: z.number().min(-100).max(600),
  cost: z.number().min(0).max(1500),
  halving: z.number().min(0).max(200),
  purchases: extra,
  savings: extra,
  referrals: extra,
  premium: extra,
  firm: z.enum(['same-size', 'same-intake']),
});

/** A customer by her past: repeat order days, and weeks from the first order to the last (0 without a repeat). */
const silentCustomer = z.strictObject({
  name: z.string().min(1),
  repeats: z.number().int().min(0),
  weeks: z.number().min(0),
});

/** People who gave one answer. */
const headcount = z.number().int().min(0);

/** One of the ladder's 200 people by number, and the lesson's words for her. */
const ladderPerson = z.strictObject({
  number: z.number().int().min(1).max(200),
  name: z.string().min(1),
});
const ladderPlan = z.enum(['nothing', 'advertising', 'discounts', 'care', 'push']);

/** Of 100 who begin a journey. */
const leavers = z.number().int().min(0).max(60);

/** Contacts with one customer. */
const contactsAYear = z.number().int().min(0).max(24);

/** Of one touchpoint of a stay: mean wait in minutes, failures in per cent, quality of 100. */
const touchpointSettings = z
  .tuple([
    z.number().int().min(0).max(120),
    z.number().int().min(0).max(60),
    z.number().int().min(0).max(100),
  ])
  .readonly();

/** From which score on a measure counts as high. */
const threshold = z.number().int().min(2).max(5);

/**
 * What authors may hand to a live model, and the states that prose may put it into. The checks read these schemas;
 * client code takes only their types from here.
 *
 * `data` is fixed for the page (attributes of `<LiveModel>`); `state` is what a reader, or a `<State>` button, changes.
 */
export const liveModels = {
  'one-more-order': {
    data: z.strictObject({ customers: z.tuple([listedCustomer], listedCustomer) }),
    state: z.strictObject({
      customer: z.string(),
      daysAgo: z.number().int().min(0).max(500),
      amount: z.number().min(5).max(2000),
      added: z.boolean(),
    }),
  },
  'eight-groups': {
    data: z.strictObject({ customers: z.tuple([listedCustomer], listedCustomer) }),
    state: z.strictObject({ r: threshold, f: threshold, m: threshold }),
  },
  'top-share': {
    data: z.strictObject({}),
    state: z.strictObject({
      shop: z.enum(['tea-house', 'meal-card', 'wholesaler']),
      top: z.number().int().min(1).max(60),
    }),
  },
  'customer-worth': { data: z.strictObject({ start: customerWorth }), state: customerWorth },
  'five-points': {
    data: z.strictObject({ customers: z.number().int().min(10), start: fivePoints }),
    state: fivePoints,
  },
  'cohort-table': {
    data: z.strictObject({}),
    state: z.strictObject({
      measure: z.enum(['share', 'money']),
      cohort: z.number().int().min(0).max(7),
      age: z.number().int().min(0).max(7),
      line: z.enum(['cell', 'row', 'column', 'diagonal']),
    }),
  },
  'still-alive': {
    data: z.strictObject({ customers: z.array(silentCustomer).min(1) }),
    state: z.strictObject({
      days: z.number().int().min(0).max(365),
      model: z.enum(['bg-nbd', 'mbg-nbd']),
    }),
  },
  'ask-a-sample': {
    data: z.strictObject({
      promoters: z.number().int().min(0).max(100),
      detractors: z.number().int().min(0).max(100),
      answers: z.number().int().min(10).max(1000),
    }),
    state: z.strictObject({
      promoters: z.number().int().min(0).max(100),
      detractors: z.number().int().min(0).max(100),
      silent: z.number().int().min(0).max(90),
      answers: z.number().int().min(10).max(1000),
      round: z.number().int().min(1),
    }),
  },
  'coupon-test': {
    data: z.strictObject({}),
    state: z.strictObject({
      anyway: z.number().int().min(1).max(60),
      lift: z.number().int().min(0).max(40),
      perArm: z.number().int().min(50).max(2000),
      margin: z.number().min(20).max(200),
      coupon: z.number().min(0).max(195),
      contact: z.number().min(0).max(10),
      run: z.number().int().min(20),
      ruler: z.enum(['lift', 'profit']),
      secret: z.number().int().min(0),
    }),
  },
  'relationship-level': {
    data: z.strictObject({}),
    state: z.strictObject({
      customers: z.number().int().min(1).max(10000),
      margin: z.number().int().min(5).max(20000),
      staff: z.enum(['hire', 'fixed']),
      response: z.number().int().min(0).max(200),
      asked: z.number().int().min(0),
    }),
  },
  'bargaining-round': {
    data: z.strictObject({}),
    state: z.strictObject({
      sellElsewhere: z.number().int().min(60).max(160),
      buyElsewhere: z.number().int().min(70).max(180),
      switching: z.number().int().min(0).max(40),
      sellerWait: z.number().int().min(1).max(10),
      buyerWait: z.number().int().min(1).max(10),
      covered: z.boolean(),
    }),
  },
  'blind-offer': {
    data: z.strictObject({}),
    state: z.strictObject({
      floor: z.number().int().min(60).max(140),
      spread: z.number().int().min(0).max(40),
      price: z.number().min(80).max(190),
    }),
  },
  'three-bonds': {
    data: z.strictObject({}),
    state: z.strictObject({
      financial: z.number().int().min(0).max(2400),
      social: z.number().int().min(0).max(2400),
      structural: z.number().int().min(0).max(2400),
      paid: z.number().int().min(1).max(8),
      system: z.enum(['own', 'open']),
      covered: z.boolean(),
    }),
  },
  'loyalty-curve': {
    data: z.strictObject({
      answers: z.tuple([headcount, headcount, headcount, headcount, headcount]).readonly(),
    }),
    state: z.strictObject({ choice: z.number().min(0.2).max(6), mark: z.number().min(1).max(5) }),
  },
  'raised-promise': {
    data: z.strictObject({}),
    state: z.strictObject({
      promise: z.number().int().min(0).max(100),
      got: z.number().int().min(0).max(100),
    }),
  },
  'seven-factors': {
    data: z.strictObject({}),
    state: z.strictObject({
      factor: z.enum([
        'desires',
        'performance',
        'expectations',
        'desires-congruency',
        'expectations-congruency',
        'attribute',
        'information',
        'overall',
      ]),
    }),
  },
  'small-ladder': {
    data: z.strictObject({ people: z.tuple([ladderPerson], ladderPerson) }),
    state: z.strictObject({
      played: z.array(ladderPlan).max(8).readonly(),
      plan: ladderPlan,
      guess: z.enum(['none', 'few', 'some', 'many', 'most']),
      person: z.number().int().min(1).max(200),
    }),
  },
  'loyalty-reading': {
    data: z.strictObject({}),
    state: z.strictObject({
      future: z.enum(['same', 'rival', 'no-points', 'only']),
      reading: z.enum(['before', 'gone', 'after']),
    }),
  },
  'channel-fit': {
    data: z.strictObject({}),
    state: z.strictObject({
      complexity: z.enum(['fact', 'explain', 'settle']),
      urgency: z.enum(['hour', 'day', 'week']),
      privacy: z.enum(['open', 'hers']),
      preference: z.enum(['any', 'text', 'voice']),
      starts: z.enum(['tell', 'answer', 'ask']),
    }),
  },
  'follow-up-plan': {
    data: z.strictObject({}),
    state: z.strictObject({
      topNews: contactsAYear,
      topCare: contactsAYear,
      middleNews: contactsAYear,
      middleCare: contactsAYear,
      restNews: contactsAYear,
      restCare: contactsAYear,
      record: z.enum(['yes', 'no']),
    }),
  },
  'repeated-visits': {
    data: z.strictObject({}),
    state: z.strictObject({
      promise: z.number().int().min(0).max(100),
      contact: z.number().int().min(0).max(100),
      use: z.number().int().min(0).max(100),
    }),
  },
  'act-to-relationship': {
    data: z.strictObject({}),
    state: z.strictObject({
      cuts: z.string().regex(/^[012]{9}$/),
      rule: z.enum(['mean', 'worst-twice', 'best-twice', 'worst']),
      act: z.enum([
        'call',
        'deposit',
        'check-in',
        'apology',
        'dinner',
        'tasting',
        'check-out',
        'order',
        'parcel',
        'advice',
      ]),
      score: z.number().int().min(1).max(5),
    }),
  },
  'three-touchpoints': {
    data: z.strictObject({}),
    state: z.strictObject({
      book: touchpointSettings,
      arrive: touchpointSettings,
      leave: touchpointSettings,
      at: z.enum(['book', 'arrive', 'leave']),
      memory: z.enum(['peak-end', 'mean']),
      party: z.number().int().min(1).max(400),
    }),
  },
  'word-of-mouth': {
    data: z.strictObject({}),
    state: z.strictObject({
      delighted: z.number().int().min(0).max(8),
      hurt: z.number().int().min(0).max(8),
      answered: z.number().int().min(0).max(8),
      tellsGood: z.number().int().min(1).max(4),
      tellsBad: z.number().int().min(1).max(4),
      times: z.number().int().min(1).max(20),
      rounds: z.number().int().min(0).max(3),
      luck: z.number().int().min(1).max(200),
    }),
  },
  'guess-and-walk': {
    data: z.strictObject({}),
    state: z.strictObject({
      page: leavers,
      ask: leavers,
      pay: leavers,
      arrive: leavers,
      stay: leavers,
      walked: z.boolean(),
      mended: z.array(z.enum(['page', 'ask', 'pay', 'arrive', 'stay'])).readonly(),
      luck: z.number().int().min(1).max(20),
    }),
  },
} as const satisfies Record<string, LiveModelSchema>;

export interface LiveModelSchema {
  readonly data: z.ZodObject;
  readonly state: z.ZodObject;
}

export type LiveModelName = keyof typeof liveModels;
export type LiveModelData = { [Name in LiveModelName]: z.infer<(typeof liveModels)[Name]['data']> };
export type LiveModelState = { [Name in LiveModelName]: z.infer<(typeof liveModels)[Name]['state']> };
