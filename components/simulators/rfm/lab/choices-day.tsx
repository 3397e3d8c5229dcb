import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { choicesMessages } from './choices-messages';
import styles from './choices.module.css';
import type { LabSettings } from './settings';

/** The reference day as a date field; what cannot be a day is said at the field and changes nothing. */
export function ReferenceDay({
  locale,
  settings,
  change,
  day,
}: {
  locale: Locale;
  settings: LabSettings;
  change: (settings: LabSettings) => void;
  day: string;
}) {
  const words = choicesMessages[locale];
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const { asOf, ...rest } = settings;
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{words.asOf}</label>
      <input
        id={id}
        key={day}
        type="date"
        className={styles.date}
        defaultValue={day}
        min="1900-01-01"
        max="2199-12-31"
        aria-describedby={`${id}-note`}
        aria-invalid={wrong}
        onChange={({ currentTarget: { value, validity } }) => {
          const good = validity.valid && /^(19|20|21)\d\d-/.test(value);
          setWrong(!good);
          if (good && value !== day) change({ ...rest, asOf: value });
        }}
      />
      <p className={styles.rule} id={`${id}-note`}>
        {wrong ? words.asOfWrong : asOf === undefined ? words.asOfDefault(day) : ''}
      </p>
      {asOf !== undefined && <Button onClick={() => change(rest)}>{words.asOfBack}</Button>}
    </div>
  );
}
