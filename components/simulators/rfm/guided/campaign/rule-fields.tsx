'use client';

import { useState } from 'react';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { CHOICE_ORDERS } from '@/lib/simulations/rfm-campaign';
import type { TermsView } from '../protocol';
import { campaignMessages } from './campaign-messages';
import styles from './campaign.module.css';
import type { ChoiceDraft, MostProblem } from './choice-draft';
import { NumberField } from './step-parts';

/** Who goes first, and how many at most. */
export function RuleFields({
  locale,
  terms: { fewestContacts, mostContacts },
  order,
  most,
  problem,
  onChange,
}: Pick<ChoiceDraft, 'order' | 'most'> & {
  locale: Locale;
  terms: TermsView;
  problem: MostProblem | undefined;
  onChange: (change: Partial<ChoiceDraft>) => void;
}) {
  const words = campaignMessages[locale].choice;
  const [left, setLeft] = useState(true);
  return (
    <div className={styles.ruleFields}>
      <div className={styles.order}>
        <Select
          label={words.order}
          value={order}
          options={CHOICE_ORDERS.map((value) => ({ value, label: words.orders[value] }))}
          onChange={(next) => onChange({ order: next })}
        />
        <p className={styles.note}>{words.orderNote}</p>
      </div>
      <NumberField
        label={words.most}
        unit={locale === 'zh' ? '位' : ''}
        note={words.mostNote(fewestContacts, mostContacts)}
        problem={problem && left ? words.mostProblems[problem](fewestContacts, mostContacts) : undefined}
        value={most}
        onChange={(text) => {
          setLeft(false);
          onChange({ most: text });
        }}
        onLeave={() => setLeft(true)}
      />
    </div>
  );
}
