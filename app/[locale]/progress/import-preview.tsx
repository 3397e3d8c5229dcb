import { Button } from '@/components/ui/button';
import type { ProgressMessages } from '@/content/messages/progress';
import type { MergePreview } from '@/lib/learner';
import { fill } from './fill';
import styles from './progress.module.css';

type Preview = Readonly<Record<'lessons' | 'checks' | 'predictions', MergePreview>>;

interface ImportPreviewProps {
  readonly name: string;
  readonly preview: Preview;
  readonly messages: ProgressMessages;
  readonly onMerge: () => void;
  readonly onDismiss: () => void;
}

/** What an import would change, before it does. */
export function ImportPreview({ name, preview, messages, onMerge, onDismiss }: ImportPreviewProps) {
  const parts = [
    [messages.lessons, preview.lessons],
    [messages.answers, preview.checks],
    [messages.predictions, preview.predictions],
  ] as const;
  return (
    <div role="group" aria-label={messages.previewTitle} className={styles.ask}>
      <h3>{messages.previewTitle}</h3>
      <p>{fill(messages.previewFrom, { name })}</p>
      <ul>
        {parts.map(([part, { added, replaced, unchanged }]) => (
          <li key={part}>
            {fill(messages.change, { part, added: added.length, replaced: replaced.length, unchanged })}
          </li>
        ))}
      </ul>
      <p>{messages.newerWins}</p>
      <p className={styles.row}>
        <Button weight="main" onClick={onMerge} autoFocus>
          {messages.merge}
        </Button>
        <Button onClick={onDismiss}>{messages.dismiss}</Button>
      </p>
    </div>
  );
}

/** All parts together. */
export function sumChanges({ lessons, checks, predictions }: Preview): { added: number; replaced: number } {
  const parts = [lessons, checks, predictions];
  return {
    added: parts.reduce((sum, { added }) => sum + added.length, 0),
    replaced: parts.reduce((sum, { replaced }) => sum + replaced.length, 0),
  };
}
