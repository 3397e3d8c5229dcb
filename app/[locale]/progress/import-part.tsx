import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { ProgressMessages } from '@/content/messages/progress';
import { deviceLearner, mergeProgress, previewMerge, readImport, type Progress } from '@/lib/learner';
import { judgeCorrect, match, multiple, numeric, order, single, type Problem } from '@/lib/scoring';
import { fill } from './fill';
import { ImportPreview, sumChanges } from './import-preview';
import styles from './progress.module.css';

const exercises = [single, multiple, judgeCorrect, numeric, match, order];
const LARGEST_FILE = 16_000_000;

interface ImportPartProps {
  readonly messages: ProgressMessages;
  readonly progress: Progress;
  readonly onSaid: (text: string) => void;
}

/** Reads an export from a file or pasted text, shows what it would change, and only then merges it. */
export function ImportPart({ messages, progress, onSaid }: ImportPartProps) {
  const file = useRef<HTMLInputElement>(null);
  const pasteId = useId();
  const [pasted, setPasted] = useState('');
  const [offered, setOffered] = useState<{ readonly name: string; readonly progress: Progress }>();
  const [before, setBefore] = useState<Progress>();

  function refuse({ code, at }: Problem) {
    const known: { readonly [code: string]: string | undefined } = messages.problems;
    const what = known[code] ?? fill(messages.otherProblem, { code });
    onSaid(fill(messages.problem, { what, where: at === '' ? '' : fill(messages.at, { at }) }));
  }

  function offer(name: string, text: string) {
    setOffered(undefined);
    const read = readImport(text, exercises);
    if (!read.ok) return refuse(read.problem);
    const changes = sumChanges(previewMerge(progress, read.progress));
    if (changes.added + changes.replaced === 0) return onSaid(messages.nothingNew);
    onSaid('');
    setOffered({ name, progress: read.progress });
  }

  async function readFile(chosen: File | undefined) {
    if (!chosen) return;
    if (chosen.size > LARGEST_FILE) return refuse({ code: 'too-long', at: '' });
    const text = await chosen.text().catch(() => undefined);
    if (text === undefined) refuse({ code: 'unreadable', at: '' });
    else offer(chosen.name, text);
  }

  function merge() {
    if (!offered) return;
    const { added, replaced } = sumChanges(previewMerge(progress, offered.progress));
    setBefore(progress);
    deviceLearner().update((now) => mergeProgress(now, offered.progress));
    setOffered(undefined);
    setPasted('');
    onSaid(fill(messages.merged, { added, replaced }));
  }

  function back() {
    if (before) deviceLearner().update(() => before);
    setBefore(undefined);
    onSaid(messages.mergeUndone);
  }

  return (
    <div className={styles.part}>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={messages.importing}
        onChange={(event) => {
          void readFile(event.currentTarget.files?.[0]);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <p className={styles.row}>
        <Button onClick={() => file.current?.click()}>{messages.importing}</Button>
        {before && <Button onClick={back}>{messages.mergeUndo}</Button>}
      </p>
      <Disclosure summary={messages.importText}>
        <label htmlFor={pasteId}>{messages.importTextLabel}</label>
        <textarea
          id={pasteId}
          className={styles.text}
          rows={6}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <Button onClick={() => offer(messages.pasted, pasted)}>{messages.readText}</Button>
      </Disclosure>
      {offered && (
        <ImportPreview
          name={offered.name}
          preview={previewMerge(progress, offered.progress)}
          messages={messages}
          onMerge={merge}
          onDismiss={() => setOffered(undefined)}
        />
      )}
    </div>
  );
}
