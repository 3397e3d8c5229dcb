import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { guidedMessages } from '../guided-messages';
import type { KeptRun, SavedRun } from '../saved-run';
import { sectionAfter } from '../sections';
import { assignedMessages } from './assigned-messages';
import styles from './assigned.module.css';

/** How far a kept run is, and whether it was handed in. */
export function standing(locale: Locale, { decisions, changed, assignment }: SavedRun): string {
  const words = assignedMessages[locale];
  const { section: names, date } = guidedMessages[locale];
  const section = sectionAfter(decisions.length);
  const last = assignment?.handedIn.at(-1);
  return [
    section === undefined ? words.done(date(changed)) : words.at(names[section], date(changed)),
    ...(last ? [words.handedIn(last.receipt)] : []),
  ].join(locale === 'zh' ? '，' : ', ');
}

/** Students who have begun this assignment on this device. */
export function KeptStudents({
  locale,
  kept,
  goOn,
}: {
  locale: Locale;
  kept: readonly KeptRun[];
  goOn: (run: SavedRun) => void;
}) {
  const words = assignedMessages[locale];
  return (
    <div>
      <h3>{words.kept}</h3>
      <ul className={styles.kept}>
        {kept.map(({ key, run }, i) => {
          const { name, number } = run.assignment?.student ?? { name: '', number: '' };
          const done = sectionAfter(run.decisions.length) === undefined;
          return (
            <li key={key}>
              <span>
                <strong>{words.who(name, number)}</strong>
                <span className={styles.soft}>{standing(locale, run)}</span>
              </span>
              <Button
                weight={i === 0 ? 'main' : 'plain'}
                aria-label={(done ? words.lookAs : words.goOnAs)(name, number)}
                onClick={() => goOn(run)}
              >
                {done ? words.look : words.goOn}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
