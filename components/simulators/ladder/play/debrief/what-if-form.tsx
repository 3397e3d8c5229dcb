import { useId } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { AIMS, ANSWERS, LEVERS, MAX_CONTACTS } from '@/lib/simulations/ladder';
import { ladderNames } from '../names';
import { yuanText } from '../report/format';
import { debriefMessages } from './debrief-messages';
import type { ReadWhatIf, WhatIfDraft } from './what-if-draft';
import styles from './debrief.module.css';

/** One quarter's decision in a compact form: seven sums, a promise, messages, an answer, an aim. */
export function WhatIfForm({
  locale,
  draft,
  read,
  purse,
  onChange,
}: {
  locale: Locale;
  draft: WhatIfDraft;
  read: ReadWhatIf;
  /** Whole yuan to spend in that quarter. */
  purse: number;
  onChange: (draft: WhatIfDraft) => void;
}) {
  const words = debriefMessages[locale].whatIf;
  const names = ladderNames[locale];
  const money = (yuan: number) => yuanText(locale, 100 * yuan);
  return (
    <div className={styles.form}>
      <fieldset className={styles.fields}>
        <legend>{words.money(money(purse))}</legend>
        {LEVERS.map((lever) => (
          <NumberField
            key={lever}
            label={names.levers[lever]}
            unit={words.yuan}
            value={draft.spend[lever]}
            problem={read.wrong.includes(lever) ? words.notYuan : undefined}
            onChange={(text) => onChange({ ...draft, spend: { ...draft.spend, [lever]: text } })}
          />
        ))}
        <p role="status" className={read.left < 0 ? styles.problem : styles.note}>
          {read.left < 0 ? words.over(money(-read.left)) : words.left(money(read.left))}
        </p>
      </fieldset>
      <fieldset className={styles.fields}>
        <NumberField
          label={words.promise}
          unit={words.points}
          value={draft.promise}
          problem={read.wrong.includes('promise') ? words.promiseWrong : undefined}
          onChange={(promise) => onChange({ ...draft, promise })}
        />
        <NumberField
          label={words.contacts}
          unit={words.times}
          value={draft.contacts}
          problem={read.wrong.includes('contacts') ? words.contactsWrong(MAX_CONTACTS) : undefined}
          onChange={(contacts) => onChange({ ...draft, contacts })}
        />
        <Select
          label={words.answer}
          value={draft.answer}
          options={ANSWERS.map((value) => ({ value, label: names.answers[value] }))}
          onChange={(answer) => onChange({ ...draft, answer })}
        />
      </fieldset>
      <div className={styles.aims}>
        <ChoiceGroup
          kind="multiple"
          legend={words.aim}
          choices={AIMS.map((value) => ({ value, label: names.rungs[value] }))}
          value={draft.aim}
          onChange={(chosen) => onChange({ ...draft, aim: AIMS.filter((aim) => chosen.includes(aim)) })}
        />
      </div>
    </div>
  );
}

function NumberField({
  label,
  unit,
  value,
  problem,
  onChange,
}: {
  label: string;
  unit: string;
  value: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={value}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem === undefined ? `${id}-unit` : `${id}-unit ${id}-problem`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
