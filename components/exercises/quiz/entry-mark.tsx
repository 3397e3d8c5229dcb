import { Icon } from '@/components/ui/icon';
import styles from './quiz.module.css';

/** What became of one row: a sign and words, never colour alone. */
export function EntryMark({ right, text }: { readonly right: boolean; readonly text: string }) {
  return (
    <p className={`${styles.mark} ${right ? styles.rightMark : styles.wrongMark}`}>
      <Icon name={right ? 'check' : 'cross'} size={18} />
      {text}
    </p>
  );
}
