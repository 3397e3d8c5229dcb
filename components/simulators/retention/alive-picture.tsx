import { ShareCurves } from '@/components/charts/share-curves';
import { DataTable } from '@/components/ui/data-table';
import type { PurchaseModel } from '@/lib/metrics';
import { aliveAfter, type Past } from '@/lib/simulations/still-alive';
import type { AliveMessages } from './alive-messages';

export interface SilentCustomer extends Past {
  readonly name: string;
}

export const MOST_DAYS = 365;
const TICKS = [0, 90, 180, 270, 365];

/** Each customer's chance of being one still, as a phrase, in the order of the list. */
export function chancesOf(
  words: AliveMessages,
  customers: readonly SilentCustomer[],
  days: number,
  model: PurchaseModel,
): readonly string[] {
  return customers.map((past) =>
    words.chance(aliveAfter(past, days, model), past.repeats === 0 && model === 'bg-nbd'),
  );
}

/** The curves of the customers, and their values at one day. */
export function AlivePicture({
  words,
  customers,
  days,
  model,
}: {
  words: AliveMessages;
  customers: readonly SilentCustomer[];
  days: number;
  model: PurchaseModel;
}) {
  const chances = chancesOf(words, customers, days, model);
  const curves = customers.map((past) => {
    const shares = Array.from({ length: MOST_DAYS + 1 }, (_, day) => aliveAfter(past, day, model));
    // A curve that falls steeply has room beside it, a flat one below.
    const steep = shares.findIndex((share) => share < 0.3);
    const beside = steep >= 0 && steep < MOST_DAYS / 3;
    return {
      id: past.name,
      label: past.name,
      shares,
      labelAt: beside ? steep : Math.round(MOST_DAYS * 0.72),
      labelSide: beside ? ('beside' as const) : ('below' as const),
      apart: past.repeats === 0,
    };
  });
  return (
    <>
      <ShareCurves
        curves={curves}
        at={days}
        ticks={TICKS}
        axisLabel={words.axis}
        description={words.picture(
          days,
          customers.map(({ name }, i) => words.named(name, chances[i] ?? '')),
        )}
      />
      <DataTable
        caption={words.caption(days)}
        columns={[
          { key: 'name', label: words.customer },
          { key: 'past', label: words.past },
          { key: 'alive', label: words.alive, numeric: true },
        ]}
        rows={customers.map(({ name, repeats, weeks }, i) => ({
          name,
          past: words.pastOf(repeats, weeks),
          alive: chances[i],
        }))}
      />
    </>
  );
}
