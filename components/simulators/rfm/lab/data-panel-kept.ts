import { useEffect, useState } from 'react';
import type { DataMessages } from './data-messages';
import type { Draft } from './data-panel-draft';
import { forgetFile, keepFile, keptFile, rememberedName, rememberName, type KeptFile } from './kept-file';
import type { ReadingChoices } from './protocol';

/** What this device keeps of the reader's files. */
export function useKeptFile(storage: 'free' | 'blocked', words: DataMessages) {
  const [kept, setKept] = useState<KeptFile>();
  const [name, setName] = useState<string>();

  useEffect(() => {
    if (storage === 'blocked') return;
    let here = true;
    void keptFile().then((found) => {
      if (!here) return;
      setKept(found);
      setName(rememberedName());
    });
    return () => {
      here = false;
    };
  }, [storage]);

  function remember(next: string | undefined) {
    if (storage === 'free') rememberName(next);
    setName(next);
  }

  /** A reload in the middle of reading is to ask for the file too; answers the way back, for when it does not get open. */
  function whileReading({ source }: Draft): () => void {
    if (storage === 'blocked' || source.kind !== 'file' || source.file === kept?.file) return () => undefined;
    rememberName(source.file.name);
    return () => rememberName(name);
  }

  /** Keeps what has been opened, if that was asked for; answers what is to be said about it. */
  async function afterOpening(
    { source, name: title, keep }: Draft,
    choices: ReadingChoices,
  ): Promise<string> {
    const file = source.kind === 'file' ? source.file : new File([source.text], `${title}.tsv`);
    // Pasted rows have no name by which they could be asked for.
    if (!keep || storage === 'blocked') {
      remember(source.kind === 'file' ? file.name : undefined);
      return '';
    }
    const done = await keepFile(file, choices);
    remember(done ? undefined : file.name);
    if (done) setKept({ name: file.name, file, choices });
    return done ? words.keptToo : words.notKept;
  }

  async function forget(): Promise<string> {
    if (!kept) return '';
    const done = await forgetFile();
    if (done) setKept(undefined);
    return done ? words.forgotten(kept.name) : words.notForgotten(kept.name);
  }

  return { kept, name, remember, whileReading, afterOpening, forget };
}
