import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusLine } from '@/components/ui/status-line';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { DeskPart } from './part';

const MOST_SHOWN = 30;

/** The class list, its problems line by line, and who has not handed in. */
export function ClassPart({ locale, state, actions, missing, entries }: DeskPart) {
  const words = deskMessages[locale].list;
  const id = useId();
  const { classText, classList } = state;
  const [text, setText] = useState(classText);
  const [isOpen, setOpen] = useState(false);
  const problems = classList?.problems ?? [];

  return (
    <section className={styles.part} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <StatusLine>
        {classList && (
          <>
            {words.students(classList.students.length)}{' '}
            {entries.length > 0 && (missing.length === 0 ? words.allHere : words.missing(missing.length))}
          </>
        )}
      </StatusLine>
      {problems.length > 0 && (
        <div>
          <p>{words.problems(problems.length)}</p>
          <ul className={styles.points}>
            {problems.slice(0, MOST_SHOWN).map(({ line, code, text: shown }) => (
              <li key={line}>
                {code === 'no-number' ? words.noNumber(line, shown) : words.repeated(line, shown)}
              </li>
            ))}
            {problems.length > MOST_SHOWN && <li>… {problems.length - MOST_SHOWN}</li>}
          </ul>
        </div>
      )}
      {missing.length > 0 && entries.length > 0 && (
        <Disclosure summary={`${words.missingList} (${missing.length})`}>
          <ul className={styles.names}>
            {missing.map(({ number, name }) => (
              <li key={number}>
                {name} <span className={styles.code}>{number}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {classList && !isOpen ? (
        <p className={styles.row}>
          <Button
            onClick={() => {
              setText(classText);
              setOpen(true);
            }}
          >
            {words.edit}
          </Button>
        </p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            actions.readClass(text);
            setOpen(false);
          }}
        >
          <label htmlFor={id}>{words.label}</label>
          <textarea
            id={id}
            className={styles.text}
            rows={5}
            value={text}
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} className={styles.note}>
            {words.hint}
          </p>
          <p className={styles.row}>
            <Button type="submit">{words.read}</Button>
          </p>
        </form>
      )}
    </section>
  );
}
