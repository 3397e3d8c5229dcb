'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { saveText } from '@/components/ui/save-file';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { guidedMessages, type GuidedMessages } from './guided-messages';
import type { GuidedActions, GuidedState } from './guided-store';
import styles from './guided.module.css';
import type { KeptRun } from './saved-run';
import { sectionAfter } from './sections';

/** Practise, or go on with what is kept on this device. */
export function Start({
  locale,
  state,
  actions,
}: {
  locale: Locale;
  state: GuidedState;
  actions: GuidedActions;
}) {
  const words = guidedMessages[locale];
  const any = state.kept.length > 0;
  return (
    <div className={`jsOnly ${styles.start}`}>
      {any && (
        <section>
          <h2>{words.start.kept}</h2>
          <ul className={styles.kept}>
            {state.kept.map((kept, i) => (
              <Kept key={kept.key} locale={locale} kept={kept} actions={actions} first={i === 0} />
            ))}
          </ul>
        </section>
      )}
      <p className={styles.onward}>
        <Button weight={any ? 'plain' : 'main'} onClick={actions.practise}>
          {any ? words.start.anew : words.start.practise}
        </Button>
        <span className={styles.beside}>{words.start.practiseNote}</span>
      </p>
      {state.aside.length > 0 && (
        <section>
          <h2>{words.start.aside}</h2>
          <p>{words.start.asideNote}</p>
          {state.aside.map(({ key, text }) => (
            <Aside key={key} name={key} text={text} words={words} forget={() => actions.forgetAside(key)} />
          ))}
        </section>
      )}
    </div>
  );
}

function Kept({
  locale,
  kept,
  actions,
  first,
}: {
  locale: Locale;
  kept: KeptRun;
  actions: GuidedActions;
  first: boolean;
}) {
  const words = guidedMessages[locale];
  const [sure, setSure] = useState(false);
  const { run, key } = kept;
  // Two students of one device have the same assignment.
  const title = run.assignment
    ? `${run.assignment.title} · ${run.assignment.student.name} ${run.assignment.student.number}`
    : words.start.practice(run.seed);
  const section = sectionAfter(run.decisions.length);
  const date = words.date(run.changed);
  return (
    <li>
      <span className={styles.keptName}>
        <strong>{title}</strong>
        <span>
          {section === undefined ? words.start.finished(date) : words.start.at(words.section[section], date)}
        </span>
      </span>
      <span className={styles.buttons}>
        <Button
          weight={first ? 'main' : 'plain'}
          aria-label={words.start.goOnWith(title)}
          onClick={() => actions.openKept(kept)}
        >
          {words.start.goOn}
        </Button>
        {sure ? (
          <>
            <Button onClick={() => actions.forget(key)}>{words.start.forgetSure}</Button>
            <Button onClick={() => setSure(false)}>{words.start.keep}</Button>
          </>
        ) : (
          <Button aria-label={words.start.forgetNamed(title)} onClick={() => setSure(true)}>
            {words.start.forget}
          </Button>
        )}
      </span>
    </li>
  );
}

/** A record that cannot be replayed: to save or copy, as it was kept. */
function Aside({
  name,
  text,
  words,
  forget,
}: {
  name: string;
  text: string;
  words: GuidedMessages;
  forget: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.start.copied);
    } catch {
      // Plain http has no clipboard; the text is selected for the reader's own copying.
      setSaid(words.start.notCopied);
    }
  }

  return (
    <div className={styles.aside}>
      <textarea ref={field} readOnly rows={3} value={text} aria-label={words.start.asideText(name)} />
      <div className={styles.buttons}>
        <Button onClick={() => saveText(text, 'guanxi-lab-rfm-run.json')}>{words.start.save}</Button>
        <Button onClick={copy}>{words.start.copy}</Button>
        <Button onClick={forget}>{words.start.letGo}</Button>
      </div>
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
