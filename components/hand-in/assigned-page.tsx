'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { blocksDownloads } from '@/components/ui/save-file';
import {
  assignmentId,
  caseName,
  EXERCISES,
  parseAssignment,
  type Assignment,
  type ExerciseName,
  type PartWeights,
} from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { SCORE_PARTS } from '@/lib/scoring';
import { assignedMessages } from './assigned-messages';
import styles from './assigned.module.css';
import { caseOfLink, type AssignableCase } from './case-of-link';
import { dayText } from './date-text';
import { exerciseWords } from './exercise-words';
import type { KeptAssignment, KeptWork } from './kept-assignment';
import { KeptStudents } from './kept-students';
import { linkProblemText } from './link-problems';
import { timeOf } from './time-of';
import { WhoForm } from './who-form';

export interface AssignedPageProps {
  readonly locale: Locale;
  /** The address after the path: the assignment link's own part, with its “?”. */
  readonly search: string;
  /** What this page plays. */
  readonly exercise: ExerciseName;
  readonly cases: readonly AssignableCase[];
  /** Runs of assignments kept on this device, newest first. */
  readonly kept: readonly KeptWork[];
  /** The start without an assignment shows kept runs. */
  readonly hasStart: boolean;
  /** How the exercise goes and what earns marks, under the assignment's weights. */
  readonly how: string;
  readonly about: (weights: PartWeights) => ReactNode;
  /** Opens the student's run of that case, or goes on with the kept one. */
  readonly open: (assignment: KeptAssignment, caseId: string) => void;
  /** Leaves the assignment for practice, of that case where it is known. */
  readonly practise: (caseId: string | undefined) => void;
}

/** What an assignment link opens: what counts, until when, who you are; or why the link is refused. */
export function AssignedPage(props: AssignedPageProps) {
  const { locale, search, exercise, cases, kept } = props;
  const words = assignedMessages[locale];
  const read = parseAssignment(search);
  if (!read.ok)
    return (
      <Refused {...props}>
        <p>{linkProblemText(locale, read.problem)}</p>
        <p>{words.refusedWay}</p>
      </Refused>
    );
  const assignment = read.value;
  if (assignment.exercise !== exercise)
    return <OtherExercise locale={locale} search={search} exercise={assignment.exercise} />;
  const own = kept.filter((work) => work.assignment.id === assignmentId(assignment));
  const theCase = caseOfLink(assignment, cases);
  if (theCase.ok) return <Assigned {...props} assignment={assignment} theCase={theCase.found} own={own} />;
  const { problem, id, title = '' } = theCase;
  return (
    <Refused {...props} own={own} caseId={problem === 'changed' ? id : undefined}>
      <p>{problem === 'missing' ? words.caseMissing(id) : words.caseChanged(title)}</p>
      <p>{words.caseWay}</p>
      {own.length > 0 && <p>{words.caseKept}</p>}
    </Refused>
  );
}

/** Why the link is refused, and what one can do meanwhile. */
function Refused({
  locale,
  search,
  hasStart,
  open,
  practise,
  own = [],
  caseId,
  children,
}: AssignedPageProps & { own?: readonly KeptWork[]; caseId?: string | undefined; children: ReactNode }) {
  const words = assignedMessages[locale];
  const read = parseAssignment(search);
  return (
    <section className={styles.assigned} aria-labelledby="assigned-title">
      <h2 id="assigned-title">{words.refused}</h2>
      <div role="alert">{children}</div>
      {read.ok && own.length > 0 && (
        <KeptStudents
          locale={locale}
          kept={own}
          goOn={(assignment) => open({ ...assignment, search }, caseName(read.value))}
        />
      )}
      <p className={styles.buttons}>
        <Button weight={own.length > 0 ? 'plain' : 'main'} onClick={() => practise(caseId)}>
          {words.practise}
        </Button>
        {hasStart && <a href="?">{words.toStart}</a>}
      </p>
    </section>
  );
}

function OtherExercise({
  locale,
  search,
  exercise,
}: Pick<AssignedPageProps, 'locale' | 'search' | 'exercise'>) {
  const words = assignedMessages[locale];
  return (
    <section className={styles.assigned} aria-labelledby="assigned-title">
      <h2 id="assigned-title">{words.elsewhere}</h2>
      <p role="alert">{words.otherExercise(exerciseWords[exercise][locale].name)}</p>
      <p className={styles.buttons}>
        <LinkButton weight="main" href={`/${locale}${EXERCISES[exercise].path}${search}`}>
          {words.openThere}
        </LinkButton>
      </p>
    </section>
  );
}

function Assigned({
  locale,
  search,
  how,
  about,
  open,
  practise,
  assignment,
  theCase,
  own,
}: AssignedPageProps & { assignment: Assignment; theCase: AssignableCase; own: readonly KeptWork[] }) {
  const words = assignedMessages[locale];
  return (
    <section className={styles.assigned} aria-labelledby="assigned-title">
      <h2 id="assigned-title">{assignment.title || exerciseWords[assignment.exercise][locale].untitled}</h2>
      <Terms locale={locale} assignment={assignment} theCase={theCase} />
      <Disclosure summary={how}>{about(assignment.weights)}</Disclosure>
      {blocksDownloads() && <p className={styles.note}>{words.inWeChat}</p>}
      {own.length > 0 && (
        <KeptStudents locale={locale} kept={own} goOn={(kept) => open({ ...kept, search }, theCase.id)} />
      )}
      <WhoForm
        locale={locale}
        assignment={assignment}
        search={search}
        kept={own}
        open={(kept) => open(kept, theCase.id)}
        practise={() => practise(theCase.id)}
      />
    </section>
  );
}

function Terms({
  locale,
  assignment,
  theCase: { title, lines = [] },
}: {
  locale: Locale;
  assignment: Assignment;
  theCase: AssignableCase;
}) {
  const words = assignedMessages[locale];
  const { exercise, weights, opens, due, seedRule, resubmit } = assignment;
  const time = timeOf(assignment, new Date());
  const days = [
    ...(opens === '' ? [] : [words.opens(dayText(locale, opens))]),
    ...(due === '' ? [] : [words.due(dayText(locale, due))]),
  ];
  const marks = SCORE_PARTS.map((part, i) => ({ name: words.parts[i] ?? part, points: weights[part] }));
  return (
    <>
      <dl className={styles.terms}>
        {title !== undefined && (
          <div>
            <dt>{words.theCase}</dt>
            <dd>
              <strong>{title}</strong>
              {lines.map((line) => (
                <span key={line} className={styles.line}>
                  {line}
                </span>
              ))}
            </dd>
          </div>
        )}
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
          <dd>{seedRule.kind === 'each' ? exerciseWords[exercise][locale].each : words.same}</dd>
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
