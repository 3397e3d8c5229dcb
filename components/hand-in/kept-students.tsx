import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { assignedMessages } from './assigned-messages';
import styles from './assigned.module.css';
import type { KeptAssignment, KeptWork } from './kept-assignment';

/** How far a kept run is, and whether it was handed in. */
export function standingText(locale: Locale, { standing, assignment }: KeptWork): string {
  const last = assignment.handedIn.at(-1);
  return [standing, ...(last ? [assignedMessages[locale].handedIn(last.receipt)] : [])].join(
    locale === 'zh' ? '，' : ', ',
  );
}

/** Students who have begun this assignment on this device. */
export function KeptStudents({
  locale,
  kept,
  goOn,
}: {
  locale: Locale;
  kept: readonly KeptWork[];
  goOn: (assignment: KeptAssignment) => void;
}) {
  const words = assignedMessages[locale];
  return (
    <div>
      <h3>{words.kept}</h3>
      <ul className={styles.kept}>
        {kept.map((work, i) => {
          const { key, assignment, finished } = work;
          const { name, number } = assignment.student;
          return (
            <li key={key}>
              <span>
                <strong>{words.who(name, number)}</strong>
                <span className={styles.soft}>{standingText(locale, work)}</span>
              </span>
              <Button
                weight={i === 0 ? 'main' : 'plain'}
                aria-label={(finished ? words.lookAs : words.goOnAs)(name, number)}
                onClick={() => goOn(assignment)}
              >
                {finished ? words.look : words.goOn}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
