import type { Locale } from '@/lib/content/locale';
import { Icon } from '../icon';
import type { SharedRoomMessages } from './room-messages';
import styles from './shell.module.css';

interface StepListProps {
  readonly locale: Locale;
  readonly words: SharedRoomMessages;
  readonly label: string;
  readonly steps: readonly string[];
  /** The place of the step that is on. */
  readonly now: number;
}

/** Where one is, in words too. */
export function StepList({ locale, words, label, steps, now }: StepListProps) {
  return (
    <ol className={styles.beats} aria-label={label}>
      {steps.map((step, i) => {
        const state = i < now ? 'done' : i === now ? 'now' : 'next';
        return (
          <li key={step} className={styles[state]} aria-current={i === now ? 'step' : undefined}>
            <span className={styles.dot}>{i < now ? <Icon name="check" size={14} /> : i + 1}</span>
            {step}
            <span className="visuallyHidden">
              {locale === 'zh' ? '，' : ', '}
              {words.states[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
