import { OrderLine } from '@/components/charts/order-line';
import { timeLine } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import { createWorld } from '@/lib/customers';
import { isoDate } from '@/lib/math';
import { orderDays, readRfm } from '@/lib/simulations/one-more-order';
import { oneMoreOrderMessages } from './messages';
import styles from './one-more-order.module.css';
import { ScoreTable } from './score-table';
import { TEA_HOUSE } from './tea-house';

/** The instrument's first state, without its controls: a customer as things stand. */
export function OneMoreOrderStill({
  locale,
  customer,
}: {
  locale: Locale;
  customer: { id: string; name: string };
}) {
  const words = oneMoreOrderMessages[locale];
  const world = createWorld(TEA_HOUSE);
  const asOfDay = world.endDay - 1;
  const who = world.people.findIndex(({ id }) => id === customer.id);
  const reading = readRfm(world, who, asOfDay);
  const days = orderDays(world, who, asOfDay);
  return (
    <div className={styles.model}>
      <p className={styles.name}>{customer.name}</p>
      <OrderLine
        line={timeLine(world.firstDay, asOfDay, 3)}
        days={days}
        lastDay={asOfDay - reading.recencyDays}
        referenceDay={asOfDay}
        description={words.picture(days.length, reading.recencyDays, undefined)}
        gapLabel={words.gap(reading.recencyDays)}
        referenceLabel={`${words.referenceDay} ${isoDate(asOfDay)}`}
      />
      <ScoreTable words={words} before={reading} after={reading} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
