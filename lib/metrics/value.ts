import { requireAtLeast, requirePositive } from './domain';

/** The four values and four costs of customer delivered value (Kotler 2000), in one unit, money or points. */
export interface DeliveredValue {
  readonly values: {
    readonly product: number;
    readonly service: number;
    readonly personnel: number;
    readonly image: number;
  };
  readonly costs: {
    readonly money: number;
    readonly time: number;
    readonly energy: number;
    readonly psychic: number;
  };
}

/** 顾客让渡价值: total customer value − total customer cost. */
export function deliveredValue({ values, costs }: DeliveredValue): {
  value: number;
  cost: number;
  delivered: number;
} {
  for (const [name, amount] of [...Object.entries(values), ...Object.entries(costs)])
    requireAtLeast(name, amount, 0);
  const value = values.product + values.service + values.personnel + values.image;
  const cost = costs.money + costs.time + costs.energy + costs.psychic;
  return { value, cost, delivered: value - cost };
}

/** Share of customer 客户份额: spending with us ÷ spending in the category, 0 to 1. */
export function shareOfCustomer(own: number, category: number): number {
  requireAtLeast('own', own, 0);
  requirePositive('category', category);
  if (own > category) throw new RangeError('own spending cannot exceed spending in the category');
  return own / category;
}

/** Break-even quantity: fixed cost ÷ (price − variable cost), in units; not rounded. */
export function breakEvenQuantity({
  fixed,
  price,
  variable,
}: {
  fixed: number;
  price: number;
  variable: number;
}): number {
  requireAtLeast('fixed', fixed, 0);
  requirePositive('unit contribution (price − variable)', price - variable);
  return fixed / (price - variable);
}

/** Break-even response rate of a campaign: contact cost ÷ contribution of a response (Hughes 1994), 0 to 1 and above. */
export function breakEvenResponse({
  contactCost,
  contribution,
}: {
  contactCost: number;
  contribution: number;
}): number {
  requireAtLeast('contactCost', contactCost, 0);
  requirePositive('contribution', contribution);
  return contactCost / contribution;
}

/** K-factor of a referral programme: invitations per customer × share that converts; above 1 it grows by itself. */
export function kFactor(invitations: number, conversion: number): number {
  requireAtLeast('invitations', invitations, 0);
  requireAtLeast('conversion', conversion, 0);
  return invitations * conversion;
}
