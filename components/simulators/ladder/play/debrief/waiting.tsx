import { Button } from '@/components/ui/button';
import type { Asked } from '@/components/ui/use-asked';
import type { Locale } from '@/lib/content/locale';
import { debriefMessages } from './debrief-messages';
import styles from './debrief.module.css';

/** What stands in the place of an answer that is not there yet: how far it is, or that it failed. */
export function Waiting({
  locale,
  asked,
}: {
  locale: Locale;
  asked: Pick<Asked<unknown>, 'slow' | 'failed' | 'progress' | 'retry' | 'answer'>;
}) {
  const words = debriefMessages[locale];
  if (asked.failed)
    return (
      <div role="alert">
        <p>{words.failed}</p>
        <Button onClick={asked.retry}>{words.again}</Button>
      </div>
    );
  if (asked.answer !== undefined || !asked.slow) return null;
  return asked.progress ? (
    <p className={styles.note}>
      {/* Not a live region: two hundred steps would be read out. */}
      {words.progress(asked.progress.done, asked.progress.of)}
      <progress
        className={styles.progress}
        value={asked.progress.done}
        max={asked.progress.of}
        aria-hidden="true"
      />
    </p>
  ) : (
    <p role="status" className={styles.note}>
      {words.loading}
    </p>
  );
}

/** Opens the next part. */
export function Onward({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div>
      <Button weight="main" onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}
