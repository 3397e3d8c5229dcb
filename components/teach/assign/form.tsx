import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { StatusLine } from '@/components/ui/status-line';
import { MAX_TITLE } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { TeachCases } from '../exercises/set-words';
import { assignMessages } from './assign-messages';
import type { AssignRoom } from './assign-room';
import styles from './assign.module.css';
import { tidyTitle, type Draft } from './draft';
import { ExerciseField } from './exercise-field';
import { SeedRuleField } from './seed-rule-field';
import { WeightsField } from './weights-field';

/** What the teacher decides. */
export function AssignForm({
  locale,
  draft,
  cases,
  room,
}: {
  locale: Locale;
  draft: Draft;
  cases: TeachCases;
  room: AssignRoom;
}) {
  const words = assignMessages[locale];
  const id = useId();
  const [said, say] = useState('');
  const titleLength = [...tidyTitle(draft.title)].length;
  const datesBad = draft.opens !== '' && draft.due !== '' && draft.opens > draft.due;
  return (
    <section className={styles.form} aria-labelledby={id}>
      <h2 id={id}>{words.form.heading}</h2>
      <ExerciseField locale={locale} draft={draft} cases={cases} change={room.change} />
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-title`}>
          {words.form.title}
        </label>
        <input
          id={`${id}-title`}
          type="text"
          autoComplete="off"
          maxLength={80}
          value={draft.title}
          aria-invalid={titleLength > MAX_TITLE || undefined}
          aria-describedby={`${id}-title-hint`}
          onChange={(event) => room.change({ title: event.currentTarget.value })}
        />
        <p className={styles.note} id={`${id}-title-hint`}>
          {words.form.titleHint(titleLength, MAX_TITLE)}
        </p>
      </div>
      <SeedRuleField locale={locale} draft={draft} change={room.change} />
      <WeightsField locale={locale} draft={draft} change={room.change} />
      <fieldset className={styles.group} aria-describedby={`${id}-honest`}>
        <legend>{words.dates.legend}</legend>
        <div className={styles.dates}>
          {(['opens', 'due'] as const).map((name) => (
            <label key={name} className={styles.field}>
              <span>{words.dates[name]}</span>
              <input
                type="date"
                value={draft[name]}
                aria-invalid={datesBad || undefined}
                onChange={(event) => room.change({ [name]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
        {datesBad && <p className={styles.bad}>{words.result.problem({ code: 'dates' })}</p>}
        <p className={styles.note} id={`${id}-honest`}>
          {words.dates.honest}
        </p>
      </fieldset>
      <div className={styles.group}>
        <ChoiceGroup
          kind="single"
          legend={words.resubmit.legend}
          choices={[
            { value: 'yes', label: words.resubmit.yes },
            { value: 'no', label: words.resubmit.no },
          ]}
          value={[draft.resubmit ? 'yes' : 'no']}
          onChange={([chosen]) => room.change({ resubmit: chosen === 'yes' })}
        />
        <p className={styles.note}>{words.resubmit.note}</p>
      </div>
      <div className={styles.row}>
        <Button
          onClick={() => {
            room.anew();
            say(words.form.anewDone);
          }}
        >
          {words.form.anew}
        </Button>
        <StatusLine>{said}</StatusLine>
      </div>
    </section>
  );
}
