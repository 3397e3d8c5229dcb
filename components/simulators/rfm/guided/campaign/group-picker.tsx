import { useId } from 'react';
import type { Locale } from '@/lib/content/locale';
import { EIGHT_GROUPS, type EightGroup } from '@/lib/metrics';
import { groupNames } from '../../group-names';
import { numberText } from '../../lab/customers-format';
import type { GroupView, GuidedView } from '../protocol';
import { campaignMessages } from './campaign-messages';
import styles from './campaign.module.css';
import { dayText, tenth } from './figures';

const WEEK = 7;
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** What the file says of the eight groups; with `value`, each can be ticked. */
export function GroupPicker({
  locale,
  view,
  groups,
  value,
  onChange,
}: {
  locale: Locale;
  view: GuidedView;
  groups: readonly GroupView[];
  /** Without it the table is only read. */
  value?: readonly EightGroup[] | undefined;
  onChange?: (groups: readonly EightGroup[]) => void;
}) {
  const { choice: words } = campaignMessages[locale];
  const id = useId();
  const { columns } = words;
  const counting = view.counting;
  const toggle = (group: EightGroup, on: boolean) =>
    onChange?.(EIGHT_GROUPS.filter((one) => (one === group ? on : value?.includes(one))));
  return (
    <table className={styles.facts} aria-labelledby={id}>
      <caption id={id}>{words.facts(dayText(locale, view.file.asOf[counting?.asOf ?? 'file-end']))}</caption>
      <thead>
        <tr>
          <th scope="col">{value ? columns.group : words.group}</th>
          <th scope="col">{columns.customers}</th>
          <th scope="col">{columns.lately(view.terms.holdoutDays / WEEK)}</th>
          <th scope="col">{columns.away}</th>
          <th scope="col">{columns.frequency[counting?.frequency ?? 'order-days']}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, customers, orderedLately, medianSinceLast, meanFrequency }) => {
          const known = (text: string) => (customers === 0 ? '—' : text);
          const name = groupNames[locale][group];
          return (
            <tr key={group}>
              <th scope="row">
                {value ? (
                  <label className={styles.tick}>
                    <input
                      type="checkbox"
                      checked={value.includes(group)}
                      onChange={(event) => toggle(group, event.currentTarget.checked)}
                    />
                    <span>{name}</span>
                  </label>
                ) : (
                  name
                )}
              </th>
              <td>{numberText(locale, customers)}</td>
              <td>{known(`${numberText(locale, 100 * orderedLately, whole)}%`)}</td>
              <td>{known(numberText(locale, medianSinceLast))}</td>
              <td>{known(tenth(locale, meanFrequency))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
