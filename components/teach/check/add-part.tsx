import { useId, useRef, useState } from 'react';
import { useFileDrop } from '@/components/simulators/rfm/lab/data-panel-drop';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusLine } from '@/components/ui/status-line';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { DeskPart } from './part';
import { MAX_SOURCE, type RawSource } from './sources';

/** A picture of a hand-in holds its text as QR codes; the decoder is fetched with the first picture. A dash stands for none. */
async function textInPicture(file: File): Promise<Uint8Array> {
  const { readPicture } = await import('@/components/hand-in/read-picture');
  return new TextEncoder().encode((await readPicture(file)).text || '-');
}

/** Where hand-ins come in: dropped, picked or pasted, any number at once. */
export function AddPart({ locale, state, actions, entries }: DeskPart) {
  const words = deskMessages[locale].add;
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const { assignment, progress, waiting, unread, took } = state;

  async function addFiles(files: readonly File[]) {
    if (!assignment || files.length === 0) return;
    const sources: RawSource[] = [];
    const unreadable: string[] = [];
    for (const file of files)
      try {
        // What is too large is named so without being read.
        const bytes = file.type.startsWith('image/')
          ? await textInPicture(file)
          : new Uint8Array(await file.slice(0, MAX_SOURCE + 1).arrayBuffer());
        sources.push({ name: file.name, bytes });
      } catch {
        unreadable.push(file.name);
      }
    await actions.add(sources, unreadable);
  }

  function addText() {
    if (pasted.trim() === '') return;
    const time = new Date().toLocaleTimeString(locale === 'zh' ? 'zh-CN' : 'en-GB');
    setPasted('');
    void actions.add([{ name: words.pasted(time), bytes: new TextEncoder().encode(pasted) }]);
  }

  const { isOver, handlers } = useFileDrop(panel, (files) => void addFiles(files));
  return (
    <section className={styles.part} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      {!assignment ? (
        <p>{words.first}</p>
      ) : (
        <>
          <div ref={panel} className={`${styles.drop} ${isOver ? styles.over : ''}`} {...handlers}>
            <p className={styles.row}>
              <span>{words.drop}</span>
              <Button weight="main" onClick={() => picker.current?.click()}>
                {words.pick}
              </Button>
            </p>
            <p className={styles.note}>{words.formats}</p>
            <input
              ref={picker}
              type="file"
              multiple
              hidden
              accept=".json,.txt,.zip,application/json,text/plain,application/zip,image/*"
              aria-label={words.pick}
              onChange={(event) => {
                void addFiles([...(event.currentTarget.files ?? [])]);
                // The same file may be chosen again after it was mended.
                event.currentTarget.value = '';
              }}
            />
          </div>
          <Disclosure summary={words.paste}>
            <div className={styles.form}>
              <label htmlFor={`${id}-paste`}>{words.pasteLabel}</label>
              <textarea
                id={`${id}-paste`}
                className={styles.text}
                rows={6}
                value={pasted}
                spellCheck={false}
                onChange={(event) => setPasted(event.currentTarget.value)}
              />
              <p className={styles.row}>
                <Button onClick={addText}>{words.pasteRead}</Button>
              </p>
            </div>
          </Disclosure>
          {progress && (
            <div className={styles.row}>
              <progress
                className={styles.progress}
                value={progress.done}
                max={Math.max(1, progress.total)}
                aria-label={words[progress.doing](progress.done, progress.total)}
              />
              <span className={styles.figures}>
                {words[progress.doing](progress.done, progress.total)}
                {progress.leftMs !== undefined && words.left(Math.max(1, Math.round(progress.leftMs / 1000)))}
              </span>
              <Button onClick={actions.stop}>{words.stop}</Button>
            </div>
          )}
          <StatusLine>
            {!progress && entries.length + unread.length > 0 && words.done(entries.length, unread.length)}{' '}
            {!progress && took && words.took(took.handIns, (took.ms / 1000).toFixed(1))}
          </StatusLine>
          {!progress && waiting.length > 0 && (
            <p className={styles.row}>
              {words.waiting(waiting.length)} <Button onClick={actions.goOn}>{words.goOn}</Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
