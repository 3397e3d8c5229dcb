import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import styles from './customers.module.css';

/** What did not work, what is safe, and the way to try once more. */
export function AskFailed({ text, again, onAgain }: { text: string; again: string; onAgain: () => void }) {
  return (
    <div role="alert" className={styles.failed}>
      <Callout kind="bad" title={text}>
        <Button onClick={onAgain}>{again}</Button>
      </Callout>
    </div>
  );
}
