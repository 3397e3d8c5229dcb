import type { Locale } from '@/lib/content/locale';
import { groupNames } from '../../group-names';
import type { ChoicePreview, TermsView } from '../protocol';
import { campaignMessages } from './campaign-messages';
import styles from './campaign.module.css';
import type { ChoiceDraft } from './choice-draft';
import { yuan } from './figures';

/** What the choice comes to: contacts, cost, what is left of the purse, by group; or what keeps it from being sent. */
export function ChoiceCount({
  locale,
  terms: { budget },
  kind,
  preview,
  problem,
  bad,
}: {
  locale: Locale;
  terms: TermsView;
  kind: ChoiceDraft['kind'];
  preview: ChoicePreview | undefined;
  problem: string | undefined;
  /** Something was chosen and does not do; nothing chosen yet is no mistake. */
  bad: boolean;
}) {
  const words = campaignMessages[locale].choice;
  const cut = preview && preview.problem === undefined && kind === 'rule';
  return (
    <div className={styles.count}>
      <p
        role="status"
        className={problem === undefined ? styles.countLine : bad ? styles.problem : styles.note}
      >
        {problem ??
          (preview &&
            words.counts(preview.contacts, yuan(locale, preview.cost), yuan(locale, budget - preview.cost)))}
      </p>
      {cut && (
        <p className={styles.note}>
          {preview.inGroups > preview.contacts
            ? words.cut(preview.inGroups, preview.contacts)
            : words.all(preview.inGroups)}
        </p>
      )}
      {preview && preview.byGroup.length > 0 && (
        <ul className={styles.byGroup} aria-label={words.byGroup}>
          {preview.byGroup.map(({ group, contacts }) => (
            <li key={group}>
              {groupNames[locale][group]} <b>{words.people(contacts)}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
