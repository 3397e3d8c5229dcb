import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import Link from 'next/link';
import { Disclosure } from '@/components/ui/disclosure';
import type { FinalCriterion, FinalMark } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { SCORE_PARTS } from '@/lib/scoring';
import type { DeskWords } from '../exercises/desk-words';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';

/** The mark criterion by criterion, each with what it rests on. */
export function DetailScore({
  locale,
  exercise,
  entry,
  mark,
}: {
  locale: Locale;
  exercise: DeskWords;
  entry: Entry;
  mark: FinalMark;
}) {
  const words = deskMessages[locale];
  return (
    <section className={styles.block} aria-label={words.detail.scoreHeading}>
      <h3>{words.detail.scoreHeading}</h3>
      <p className={styles.note}>{words.detail.evidenceNote}</p>
      {SCORE_PARTS.map((part) => {
        const own = mark.criteria.filter((criterion) => criterion.part === part);
        const max = own.reduce((sum, criterion) => sum + criterion.max, 0);
        return (
          <div key={part}>
            <h4 className={styles.partHead}>
              {words.parts[part]}
              <span className={styles.pointsOf}>
                {words.slip.points(pointsText(mark.parts[part]), pointsText(max))}
              </span>
            </h4>
            {own.map((criterion) => (
              <Criterion
                key={criterion.id}
                locale={locale}
                exercise={exercise}
                entry={entry}
                criterion={criterion}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Criterion({
  locale,
  exercise,
  entry,
  criterion,
}: {
  locale: Locale;
  exercise: DeskWords;
  entry: Entry;
  criterion: FinalCriterion;
}) {
  const words = deskMessages[locale];
  const { id, earned, max, status } = criterion;
  const { outcome } = entry.checked;
  const found = outcome.status === 'scored' ? outcome.criteria.find((one) => one.id === id) : undefined;
  // A question's own lesson stands beside its answer.
  const lost =
    found !== undefined && id !== 'concepts' && (status === 'not-attempted' || earned < max - 1e-9);
  const lessons = lost && status !== 'to-be-marked' ? exercise.lessons(locale, found) : [];
  const override = entry.marks.overrides[id];
  const machine = found?.status === 'scored' ? (max * found.earned) / found.max : undefined;
  const said =
    status === 'not-attempted'
      ? words.detail.notAttempted
      : status === 'to-be-marked'
        ? words.detail.toBeMarked
        : status === 'by-person'
          ? words.detail.byPerson
          : '';
  return (
    <div className={styles.criterion}>
      <Disclosure
        summary={
          <span className={styles.summary}>
            <span>{exercise.criterion(locale, id)}</span>
            <span className={styles.pointsOf}>
              {said && <span className={styles.note}>{said} </span>}
              {words.slip.points(status === 'to-be-marked' ? '–' : pointsText(earned), pointsText(max))}
            </span>
          </span>
        }
      >
        <div className={styles.block}>
          {override && (
            <p>
              {words.detail.overridden(override.reason)}{' '}
              {machine !== undefined && (
                <span className={styles.note}>{words.detail.machine(pointsText(machine))}</span>
              )}
            </p>
          )}
          {found && found.status !== 'not-attempted' && (
            <exercise.Evidence locale={locale} criterion={found} />
          )}
          <p className={styles.note}>{exercise.formula(locale, id, pointsText(max))}</p>
          {lessons.length > 0 && (
            <p className={styles.note}>
              {words.slip.lessons}
              {lessons.map(({ href, label }, i) => (
                <span key={href}>
                  {i > 0 && ' / '}
                  <Link href={href} prefetch={false}>
                    {label}
                  </Link>
                </span>
              ))}
            </p>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
