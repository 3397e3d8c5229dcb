import { useId, useState } from 'react';
import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import type { FinalMark } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { DeskWords } from '../exercises/desk-words';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { DeskActions } from './desk-store';
import type { Entry } from './entries';

/** Points of one criterion set by the person at the desk, with a reason; and the word to the student. */
export function OverrideForm({
  locale,
  exercise,
  entry,
  mark,
  actions,
}: {
  locale: Locale;
  exercise: DeskWords;
  entry: Entry;
  mark: FinalMark;
  actions: DeskActions;
}) {
  const words = deskMessages[locale].marking;
  const id = useId();
  const [criterion, setCriterion] = useState(mark.criteria[0]?.id ?? '');
  const [points, setPoints] = useState('');
  const [reason, setReason] = useState('');
  const [said, say] = useState('');
  const { receipt } = entry.checked;
  const { overrides, note } = entry.marks;
  const max = mark.criteria.find((one) => one.id === criterion)?.max ?? 0;
  const set = mark.criteria.filter((one) => overrides[one.id] !== undefined);

  function apply() {
    const value = Number(points.normalize('NFKC').trim().replace('。', '.') || Number.NaN);
    if (!(value >= 0 && value <= max + 1e-9)) return say(words.pointsNeeded(pointsText(max)));
    if (reason.trim() === '') return say(words.reasonNeeded);
    const share = max === 0 ? 0 : Math.min(1, value / max);
    const changed = { ...overrides, [criterion]: { share, reason: reason.trim() } };
    actions.mark(receipt, { overrides: changed }, 'override');
    setPoints('');
    setReason('');
    say('');
  }

  function withdraw(gone: string) {
    const left = Object.fromEntries(Object.entries(overrides).filter(([one]) => one !== gone));
    actions.mark(receipt, { overrides: left }, 'override');
  }

  return (
    <>
      <h3>{words.override}</h3>
      <p className={styles.note}>{words.overrideNote}</p>
      {set.map((one) => (
        <p key={one.id} className={styles.row}>
          <Button onClick={() => withdraw(one.id)}>{words.unset(exercise.criterion(locale, one.id))}</Button>
        </p>
      ))}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Select
          label={words.criterion}
          value={criterion}
          options={mark.criteria.map((one) => ({ value: one.id, label: exercise.criterion(locale, one.id) }))}
          onChange={setCriterion}
        />
        <div className={styles.field}>
          <label htmlFor={`${id}-points`}>{words.newPoints(pointsText(max))}</label>
          <input
            id={`${id}-points`}
            type="text"
            inputMode="decimal"
            value={points}
            onChange={(event) => setPoints(event.currentTarget.value)}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-reason`}>{words.reason}</label>
          <input
            id={`${id}-reason`}
            type="text"
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <p className={styles.row}>
          <Button type="submit">{words.set}</Button>
        </p>
        <StatusLine>{said}</StatusLine>
      </form>
      <div className={styles.form}>
        <label htmlFor={`${id}-note`}>{words.note}</label>
        <textarea
          id={`${id}-note`}
          className={`${styles.text} ${styles.prose}`}
          rows={4}
          maxLength={2000}
          value={note}
          aria-describedby={`${id}-note-hint`}
          onChange={(event) => actions.mark(receipt, { note: event.currentTarget.value }, 'note')}
        />
        <p id={`${id}-note-hint`} className={styles.note}>
          {words.noteHint}
        </p>
      </div>
    </>
  );
}
