import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { saveText } from '@/components/ui/save-file';
import type { ProgressMessages } from '@/content/messages/progress';
import { exportName, exportText, isEmpty, type Progress } from '@/lib/learner';
import { fill } from './fill';
import styles from './progress.module.css';

interface ExportPartProps {
  readonly messages: ProgressMessages;
  readonly progress: Progress;
  readonly onSaid: (text: string) => void;
}

/** A file to keep; and its text to copy, because WeChat's browser saves no files. */
export function ExportPart({ messages, progress, onSaid }: ExportPartProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const empty = isEmpty(progress);
  const text = exportText(progress);

  function save() {
    const name = exportName(today());
    saveText(text, name);
    onSaid(fill(messages.exported, { name }));
  }

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      onSaid(fill(messages.copied, { count: text.length }));
    } catch {
      // Plain http has no clipboard; the text is selected for the reader's own copying.
      onSaid(messages.notCopied);
    }
  }

  return (
    <div className={styles.part}>
      <p className={styles.row}>
        <Button disabled={empty} onClick={save}>
          {messages.exporting}
        </Button>
      </p>
      {!empty && (
        <Disclosure summary={messages.exportText}>
          <textarea
            ref={field}
            className={styles.text}
            readOnly
            rows={6}
            value={text}
            aria-label={messages.exportTextLabel}
          />
          <Button onClick={copy}>{messages.copy}</Button>
        </Disclosure>
      )}
    </div>
  );
}

/** The reader's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
