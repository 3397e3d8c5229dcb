import { useId } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { EIGHT_GROUPS } from '@/lib/metrics';
import { BINS, CHOICE_ORDERS, SCORING, type CountingChoices } from '@/lib/simulations/rfm-campaign';
import { groupNames } from '../../group-names';
import type { TermsView, WhatIf } from '../protocol';
import { readNumber } from '../read-number';
import { guidedNames } from '../report/guided-names';
import { debriefMessages } from './debrief-messages';
import styles from './debrief.module.css';

/** What the learner is changing; the number of contacts as typed. */
export interface WhatIfDraft {
  readonly whatIf: WhatIf;
  readonly most: string;
}

export const draftOf = (own: WhatIf): WhatIfDraft => ({
  whatIf: own,
  most: own.choice.kind === 'rule' ? String(own.choice.most) : '',
});

/** The question that a draft asks; undefined while a field is wrong. */
export function questionOf({ whatIf, most }: WhatIfDraft, { mostContacts }: TermsView): WhatIf | undefined {
  const { choice } = whatIf;
  if (choice.kind === 'list') return whatIf;
  const number = mostOf(most, mostContacts);
  if (number === undefined || choice.groups.length === 0) return undefined;
  return { ...whatIf, choice: { ...choice, most: number } };
}

function mostOf(text: string, mostContacts: number): number | undefined {
  const number = readNumber(text);
  const good = number !== undefined && Number.isInteger(number) && number >= 1 && number <= mostContacts;
  return good ? number : undefined;
}

/** Definitions, scoring and choice to be changed, beginning with the learner's own. */
export function WhatIfForm({
  locale,
  terms,
  draft,
  onChange,
}: {
  locale: Locale;
  terms: TermsView;
  draft: WhatIfDraft;
  onChange: (draft: WhatIfDraft) => void;
}) {
  const words = debriefMessages[locale].whatIf;
  const names = guidedNames[locale];
  const id = useId();
  const { whatIf, most } = draft;
  const { counting, scoring, choice } = whatIf;
  const put = (change: Partial<WhatIf>) => onChange({ ...draft, whatIf: { ...whatIf, ...change } });
  const count = (change: Partial<CountingChoices>) => put({ counting: { ...counting, ...change } });
  const wrong = choice.kind === 'rule' && mostOf(most, terms.mostContacts) === undefined;
  return (
    <div className={styles.form}>
      <fieldset className={styles.fields}>
        <legend>{words.counting}</legend>
        <Named named={names.counting.asOf} value={counting.asOf} onChange={(asOf) => count({ asOf })} />
        <Named
          named={names.counting.recency}
          value={counting.recency}
          onChange={(recency) => count({ recency })}
        />
        <Named
          named={names.counting.frequency}
          value={counting.frequency}
          onChange={(frequency) => count({ frequency })}
        />
        <Named
          named={names.counting.monetary}
          value={counting.monetary}
          onChange={(monetary) => count({ monetary })}
        />
        <Named
          named={names.counting.refunds}
          value={counting.refunds}
          onChange={(refunds) => count({ refunds })}
        />
      </fieldset>
      <fieldset className={styles.fields}>
        <legend>{words.scoring}</legend>
        <Select
          label={names.scoring.label}
          value={scoring.scoring}
          options={SCORING.map((value) => ({ value, label: names.scoring.of[value] }))}
          onChange={(value) => put({ scoring: { ...scoring, scoring: value } })}
        />
        <Select
          label={names.bins.label}
          value={String(scoring.bins)}
          options={BINS.map((bins) => ({ value: String(bins), label: names.bins.of(bins) }))}
          onChange={(value) =>
            put({
              scoring: { ...scoring, bins: BINS.find((bins) => String(bins) === value) ?? scoring.bins },
            })
          }
        />
      </fieldset>
      {choice.kind === 'list' ? (
        <p className={styles.prose}>{words.list}</p>
      ) : (
        <fieldset className={styles.fields}>
          <legend>{words.choice}</legend>
          <div className={styles.groups}>
            <ChoiceGroup
              kind="multiple"
              legend={words.groups}
              choices={[...EIGHT_GROUPS]
                .reverse()
                .map((value) => ({ value, label: groupNames[locale][value] }))}
              value={choice.groups}
              onChange={(chosen) =>
                put({ choice: { ...choice, groups: EIGHT_GROUPS.filter((group) => chosen.includes(group)) } })
              }
            />
            {choice.groups.length === 0 && <p className={styles.problem}>{words.noGroups}</p>}
          </div>
          <Select
            label={words.order}
            value={choice.order}
            options={CHOICE_ORDERS.map((value) => ({ value, label: names.orders[value] }))}
            onChange={(order) => put({ choice: { ...choice, order } })}
          />
          <div className={styles.number}>
            <label htmlFor={id}>{words.most}</label>
            <span>
              <input
                id={id}
                inputMode="numeric"
                autoComplete="off"
                value={most}
                aria-invalid={wrong || undefined}
                aria-describedby={wrong ? `${id}-unit ${id}-problem` : `${id}-unit`}
                onChange={(event) => onChange({ ...draft, most: event.currentTarget.value })}
              />
              <span id={`${id}-unit`}>{words.people}</span>
            </span>
            {wrong && (
              <p id={`${id}-problem`} className={styles.problem}>
                {words.mostWrong(terms.mostContacts)}
              </p>
            )}
          </div>
        </fieldset>
      )}
    </div>
  );
}

function Named<Key extends string>({
  named: { label, of },
  value,
  onChange,
}: {
  named: { readonly label: string; readonly of: Readonly<Record<Key, string>> };
  value: Key;
  onChange: (value: Key) => void;
}) {
  const keys = Object.keys(of) as Key[];
  return (
    <Select
      label={label}
      value={value}
      options={keys.map((key) => ({ value: key, label: of[key] }))}
      onChange={onChange}
    />
  );
}
