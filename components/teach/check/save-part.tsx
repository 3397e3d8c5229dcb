import { useId, useRef, useState } from 'react';
import { blocksDownloads, saveFile } from '@/components/ui/save-file';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { assignmentId, rubricOf, type ExerciseName } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { Problem } from '@/lib/scoring';
import { TEACH } from '../exercises';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { DeskPart } from './part';
import { closeHandIn } from './use-hash';

const LARGEST_DESK = 64 * 1024 * 1024;

/** What leaves the desk as a file, and the desk itself: saved, opened, cleared. */
export function SavePart({ locale, state, actions, entries, missing }: DeskPart) {
  const words = deskMessages[locale].save;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const [asking, ask] = useState<'clear' | { readonly text: string }>();
  const { assignment, deskProblem } = state;
  const has = assignment !== undefined;
  const name = (kind: string, ending: string) =>
    `${assignment?.exercise.split('/')[0]}-${kind}-${assignment ? assignmentId(assignment) : 'desk'}.${ending}`;

  /** What the writer needs is fetched when it is asked for. */
  async function save(make: () => Promise<Blob | undefined>, as: string) {
    if (blocksDownloads()) return say(words.blocked);
    try {
      const file = await make();
      if (!file) return;
      saveFile(file, as);
      say(words.saved(as));
    } catch {
      say(words.failed);
    }
  }
  const rows = async (of: ExerciseName) => {
    const [{ gradeRows }, exercise] = await Promise.all([import('./grades'), TEACH[of].desk()]);
    return gradeRows(locale, entries, missing, rubricOf(of), exercise);
  };
  const csv = async () => {
    if (!assignment) return undefined;
    const [{ gradesCsv }, cells] = await Promise.all([import('./grades'), rows(assignment.exercise)]);
    return new Blob([gradesCsv(cells)], { type: 'text/csv;charset=utf-8' });
  };
  const xlsx = async () => {
    if (!assignment) return undefined;
    const [{ gradesWorkbook }, cells] = await Promise.all([
      import('./grades-workbook'),
      rows(assignment.exercise),
    ]);
    return gradesWorkbook(deskMessages[locale].sheet.name, cells);
  };
  const desk = () => {
    const text = actions.file();
    return Promise.resolve(text === undefined ? undefined : new Blob([text], { type: 'application/json' }));
  };

  function take(text: string) {
    closeHandIn();
    ask(undefined);
    actions.open(text);
    say(words.opened);
  }
  async function choose(file: File | undefined) {
    if (!file) return;
    const text = file.size > LARGEST_DESK ? '' : await file.text().catch(() => '');
    if (entries.length + state.waiting.length > 0) ask({ text });
    else take(text);
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <div className={styles.row}>
        <Button
          aria-disabled={entries.length === 0}
          onClick={() => entries.length > 0 && void save(csv, name('grades', 'csv'))}
        >
          {words.csv}
        </Button>
        <Button
          aria-disabled={entries.length === 0}
          onClick={() => entries.length > 0 && void save(xlsx, name('grades', 'xlsx'))}
        >
          {words.xlsx}
        </Button>
        <Button aria-disabled={!has} onClick={() => has && void save(desk, name('desk', 'json'))}>
          {words.desk}
        </Button>
        <Button onClick={() => picker.current?.click()}>{words.open}</Button>
        <Button aria-disabled={!has} onClick={() => has && ask('clear')}>
          {words.clear}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.openLabel}
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {asking !== undefined && (
        <div className={styles.ask} role="alert">
          <p>{asking === 'clear' ? words.clearSure : words.overwrite}</p>
          <div className={styles.row}>
            <Button
              onClick={() => {
                if (asking !== 'clear') return take(asking.text);
                closeHandIn();
                actions.clear();
                ask(undefined);
                say(words.cleared);
              }}
            >
              {asking === 'clear' ? words.clearYes : words.overwriteYes}
            </Button>
            <Button onClick={() => ask(undefined)}>{words.clearNo}</Button>
          </div>
        </div>
      )}
      <StatusLine>{deskProblem ? words.notOpened(deskWords(locale, deskProblem)) : said}</StatusLine>
      <p className={styles.note}>
        {state.storage === 'device' ? words.device : words.memory} {words.unreadNote}
      </p>
      <ul className={`${styles.points} ${styles.note}`}>
        {words.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function deskWords(locale: Locale, { code, at }: Problem): string {
  const { problems, at: place } = deskMessages[locale].save;
  const what =
    code === 'not-json' || code === 'not-a-desk'
      ? problems[code]
      : at.startsWith('assignment')
        ? problems.assignment
        : problems.other;
  return at === '' || at === 'form' ? what : `${what} ${place(at.slice(0, 60))}`;
}
