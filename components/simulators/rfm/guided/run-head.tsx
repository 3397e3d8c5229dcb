import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/content/locale';
import { About, type Marks } from './about';
import { guidedMessages } from './guided-messages';
import type { OpenRun } from './guided-store';
import styles from './guided.module.css';
import { isReached, SECTIONS, sectionState, type SectionId } from './sections';

/** Which run this is, and the seven parts with how far each is. */
export function RunHead({
  locale,
  open: { run, view, assignment },
  section,
  marks,
}: {
  locale: Locale;
  open: OpenRun;
  section: SectionId;
  marks: Marks;
}) {
  const words = guidedMessages[locale];
  return (
    <div className={styles.head}>
      <p className={styles.which}>
        {assignment ? (
          <>
            <strong>{assignment.title}</strong>
            {assignment.dueDate !== undefined && ` · ${words.due(assignment.dueDate)}`}
          </>
        ) : (
          <>
            <strong>{words.practiceOn(run.seed)}</strong> {words.practiceNote}
          </>
        )}
      </p>
      <nav aria-label={words.sections} className="noPrint">
        <ol className={styles.progress}>
          {SECTIONS.map((each, i) => {
            const state = sectionState(each, view.step, section);
            const inside = (
              <>
                <span className={styles.place}>
                  {state === 'done' ? <Icon name="check" size={16} /> : i + 1}
                </span>
                <span className={styles.name}>{words.section[each]}</span>
                <span className="visuallyHidden">
                  {locale === 'zh' ? '，' : ', '}
                  {words.states[state]}
                </span>
              </>
            );
            return (
              <li key={each} className={styles[state]}>
                {isReached(each, view.step) ? (
                  <a href={`#${each}`} aria-current={each === section ? 'step' : undefined}>
                    {inside}
                  </a>
                ) : (
                  <span className={styles.closed}>{inside}</span>
                )}
              </li>
            );
          })}
        </ol>
      </nav>
      <div className="noPrint">
        <Disclosure summary={words.how}>
          <About locale={locale} marks={marks} />
        </Disclosure>
      </div>
    </div>
  );
}
