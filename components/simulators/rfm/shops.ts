import { rfmPresets, rfmTable } from '@/lib/metrics';
import { createWorld } from '@/lib/customers';
import { TEA_HOUSE } from './tea-house';

export const SHOPS = ['tea-house', 'meal-card', 'wholesaler'] as const;
export type Shop = (typeof SHOPS)[number];

const times = (count: number, yuan: number) => new Array<number>(count).fill(yuan);

/** Two invented shops at the ends of the scale: the same card for everyone, and five hotels beside small buyers. */
const INVENTED: Readonly<Record<Exclude<Shop, 'tea-house'>, readonly number[]>> = {
  'meal-card': times(100, 300),
  wholesaler: [...times(5, 40_000), ...times(15, 4_000), ...times(80, 250)],
};

/** What each customer of a shop has spent, in yuan. Refunds can leave a customer at nothing, never below. */
export function spendingIn(shop: Shop): readonly number[] {
  if (shop !== 'tea-house') return INVENTED[shop];
  const world = createWorld(TEA_HOUSE);
  const { cents } = rfmTable(world.orders, world.endDay - 1, rfmPresets.course);
  return Array.from(cents, (value) => Math.max(0, value / 100));
}
