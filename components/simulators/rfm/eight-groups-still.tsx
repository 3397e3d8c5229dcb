import type { Locale } from '@/lib/content/locale';
import { COURSE_THRESHOLDS } from '@/lib/simulations/eight-groups';
import { eightGroupsMessages } from './eight-groups-messages';
import { groupRows, listedRows, scoreTeaHouse } from './eight-groups-view';
import styles from './eight-groups.module.css';
import { groupNames } from './group-names';
import { GroupTable, ListedTable } from './group-tables';

/** The instrument's first state, without its controls: the eight groups under the rule of the course. */
export function EightGroupsStill({
  locale,
  customers,
}: {
  locale: Locale;
  customers: readonly { readonly id: string; readonly name: string }[];
}) {
  const words = eightGroupsMessages[locale];
  const names = groupNames[locale];
  const teaHouse = scoreTeaHouse();
  const rows = groupRows(teaHouse.table, COURSE_THRESHOLDS);
  const listed = listedRows(
    teaHouse,
    customers.map(({ id }) => id),
    COURSE_THRESHOLDS,
  );
  return (
    <div className={styles.model}>
      <GroupTable words={words} names={names} before={rows} rows={rows} />
      <ListedTable words={words} names={names} customers={customers} before={listed} after={listed} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
