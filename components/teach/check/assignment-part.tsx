import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Assignment, ExerciseName } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { SCORE_PARTS } from '@/lib/scoring';
import { refusalText } from '../assign/refusal';
import { exerciseNames } from '../exercises/names';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { DeskPart } from './part';

/** What the cases that stand on this site are called, as links name them. */
export type CaseTitles = Readonly<Record<ExerciseName, Readonly<Record<string, string>>>>;

/** The assignment link: pasted, refused in words, or shown for what it says. */
export function AssignmentPart({ locale, state, actions, cases }: DeskPart & { cases: CaseTitles }) {
  const words = deskMessages[locale].link;
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { assignment, linkProblem } = state;

  return (
    <section className={styles.part} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      {assignment && <LinkSays locale={locale} assignment={assignment} cases={cases} />}
      {assignment && !isOpen ? (
        <p className={styles.row}>
          <Button onClick={() => setOpen(true)}>{words.another}</Button>
        </p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            actions.readLink(text);
            setOpen(false);
          }}
        >
          <label htmlFor={id}>{words.label}</label>
          <textarea
            id={id}
            className={styles.text}
            rows={3}
            value={text}
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            aria-invalid={linkProblem !== undefined || undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} className={styles.note}>
            {words.hint}
          </p>
          <p className={styles.row}>
            <Button type="submit" weight={assignment ? 'plain' : 'main'}>
              {words.read}
            </Button>
          </p>
        </form>
      )}
      <StatusLine>
        {linkProblem && (
          <>
            <strong>{words.refused}</strong> {refusalText(locale, linkProblem)}
          </>
        )}
      </StatusLine>
    </section>
  );
}

function LinkSays({
  locale,
  assignment,
  cases,
}: {
  locale: Locale;
  assignment: Assignment;
  cases: CaseTitles;
}) {
  const { link: words, parts, weight } = deskMessages[locale];
  const { exercise, case: name, title, seedRule, weights, opens, due, resubmit } = assignment;
  const dates = [opens && words.from(opens), due && words.until(due)].filter(Boolean);
  const titles = cases[exercise];
  const caseTitle = Object.hasOwn(titles, name) ? titles[name] : undefined;
  const comma = locale === 'zh' ? '，' : ', ';
  return (
    <>
      <h3 className={styles.small}>{words.says}</h3>
      <dl className={styles.facts}>
        <dt>{words.exercise}</dt>
        <dd>{exerciseNames[locale][exercise]}</dd>
        <dt>{words.case}</dt>
        <dd>{caseTitle ?? words.otherCase(name)}</dd>
        <dt>{words.title}</dt>
        <dd>{title || words.untitled}</dd>
        <dt>{words.seeds}</dt>
        <dd>{seedRule.kind === 'same' ? words.same(seedRule.place) : words.each(seedRule.salt)}</dd>
        <dt>{words.weights}</dt>
        <dd>{SCORE_PARTS.map((part) => weight(parts[part], weights[part])).join(comma)}</dd>
        <dt>{words.dates}</dt>
        <dd>
          {dates.length === 0 ? (
            words.noDates
          ) : (
            <>
              {dates.join(comma)} <span className={styles.note}>{words.clock}</span>
            </>
          )}
        </dd>
        <dt>{words.resubmit}</dt>
        <dd>{resubmit ? words.later : words.first}</dd>
      </dl>
      <p className={styles.note}>{words.compare}</p>
    </>
  );
}
