import { Button } from '@/components/ui/button';
import type { Asked } from '@/components/ui/use-asked';
import type { Locale } from '@/lib/content/locale';
import { debriefMessages } from './debrief-messages';
import styles from './debrief.module.css';

/** What stands in the place of an answer that is not there yet, or that failed. */
export function Waiting({
  locale,
  asked,
}: {
  locale: Locale;
  asked: Pick<Asked<unknown>, 'slow' | 'failed' | 'retry' | 'answer'>;
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
  return (
    <p role="status" className={styles.note}>
      {words.loading}
    </p>
  );
}
