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
  'customer-worth': { data: z.strictObject({ start: customerWorth }), state: customerWorth },
} as const satisfies Record<string, LiveModelSchema>;

export interface LiveModelSchema {
  readonly data: z.ZodObject;
  readonly state: z.ZodObject;
}

export type LiveModelName = keyof typeof liveModels;
export type LiveModelData = { [Name in LiveModelName]: z.infer<(typeof liveModels)[Name]['data']> };
export type LiveModelState = { [Name in LiveModelName]: z.infer<(typeof liveModels)[Name]['state']> };
