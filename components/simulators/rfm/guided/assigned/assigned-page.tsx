'use client';

import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Disclosure } from '@/components/ui/disclosure';
import { assignmentId, parseAssignment, type Assignment } from '@/lib/assignments';
import { SCORE_PARTS } from '@/lib/scoring';
import { blocksDownloads } from '../../lab/save-file';
import { About } from '../about';
import type { AssignedStartProps } from '../assigned-start';
import { dayText } from '../day-text';
import { guidedMessages } from '../guided-messages';
import { assignedMessages } from './assigned-messages';
import styles from './assigned.module.css';
import { KeptStudents } from './kept-students';
import { linkProblemText } from './link-problems';
import { timeOf } from './assigned-run';
import { WhoForm } from './who-form';

/** What an assignment link opens: what counts, until when, who you are; or why the link is refused. */
export function AssignedPage({ locale, search, kept, marks, open, practise }: AssignedStartProps) {
  const words = assignedMessages[locale];
  const read = parseAssignment(search);
  if (!read.ok)
    return (
      <section className={styles.assigned} aria-labelledby="assigned-title">
        <h2 id="assigned-title">{words.refused}</h2>
        <div role="alert">
          <p>{linkProblemText(locale, read.problem)}</p>
          <p>{words.refusedWay}</p>
        </div>
        <p className={styles.buttons}>
          <Button weight="main" onClick={practise}>
            {words.practise}
          </Button>
          {kept.length > 0 && <a href="?">{words.toStart}</a>}
        </p>
      </section>
    );
  const assignment = read.value;
  const own = kept.filter(({ run }) => run.assignment?.id === assignmentId(assignment));
  const goOn = (run: (typeof own)[number]['run']) => {
    if (run.assignment) open({ ...run.assignment, search });
  };
  return (
    <section className={styles.assigned} aria-labelledby="assigned-title">
      <h2 id="assigned-title">{assignment.title || words.untitled}</h2>
      <Terms locale={locale} assignment={assignment} />
      <Disclosure summary={guidedMessages[locale].how}>
        <About
          locale={locale}
          marks={marks.map(({ part }) => ({ part, points: assignment.weights[part] }))}
        />
      </Disclosure>
      {blocksDownloads() && <p className={styles.note}>{words.inWeChat}</p>}
      {own.length > 0 && <KeptStudents locale={locale} kept={own} goOn={goOn} />}
      <WhoForm
        locale={locale}
        assignment={assignment}
        search={search}
        kept={own}
        open={open}
        practise={practise}
      />
    </section>
  );
}

function Terms({ locale, assignment }: { locale: AssignedStartProps['locale']; assignment: Assignment }) {
  const words = assignedMessages[locale];
  const { weights, opens, due, seedRule, resubmit } = assignment;
  const time = timeOf(assignment, new Date());
  const days = [
    ...(opens === '' ? [] : [words.opens(dayText(locale, opens))]),
    ...(due === '' ? [] : [words.due(dayText(locale, due))]),
  ];
  const marks = SCORE_PARTS.map((part, i) => ({ name: words.parts[i] ?? part, points: weights[part] }));
  return (
    <>
      <dl className={styles.terms}>
        <div>
          <dt>{words.counts}</dt>
          <dd>{words.marks(marks.filter(({ points }) => points > 0))}</dd>
        </div>
        <div>
          <dt>{words.days}</dt>
          <dd>{days.length === 0 ? words.noDays : days.join(locale === 'zh' ? '，' : ', ')}</dd>
        </div>
        <div>
          <dt>{words.variant}</dt>
          <dd>{seedRule.kind === 'each' ? words.each : words.same}</dd>
        </div>
        <div>
          <dt>{words.again}</dt>
          <dd>{resubmit ? words.replaces : words.firstCounts}</dd>
        </div>
      </dl>
      {time !== 'open' && (
        <Callout
          kind="caution"
          title={time === 'early' ? words.early(dayText(locale, opens)) : words.late(dayText(locale, due))}
        >
          <p>{words.notBlocked}</p>
        </Callout>
      )}
    </>
  );
}
