import { Disclosure } from '@/components/ui/disclosure';
import {
  DEFAULT_WEIGHTS,
  finalMark,
  NO_MARKS,
  type FinalCriterion,
  type PartWeights,
} from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import {
  GUIDED_RUBRIC,
  SCORE_PARTS,
  type CriterionReport,
  type GuidedCriterion,
  type ScorePart,
  type ScoreReport,
} from '@/lib/scoring';
import { EvidenceList, LessonLink } from './evidence-list';
import { evidenceLines, ofMax } from './evidence-lines';
import { lessonOf } from './lesson-of';
import { pointsText } from './report-format';
import { reportMessages } from './report-messages';
import styles from '@/components/ui/look-back/report.module.css';

export interface ReportViewProps {
  readonly locale: Locale;
  readonly report: ScoreReport;
  /** What an assignment gives each part. */
  readonly weights?: PartWeights;
}

/** A score report that explains itself: total, five parts, eleven criteria with evidence, formula and lesson. */
export function ReportView({ locale, report, weights = DEFAULT_WEIGHTS }: ReportViewProps) {
  const words = reportMessages[locale];
  const { criteria, total, outOf, toBeMarked } = finalMark(report, GUIDED_RUBRIC, weights, NO_MARKS);
  return (
    <div className={styles.report}>
      <p className={styles.total}>
        <strong>{words.total(pointsText(total), pointsText(outOf))}</strong>
        {toBeMarked > 0 && <span>{words.waiting(pointsText(toBeMarked))}</span>}
      </p>
      <p className={`${styles.note} ${styles.onScreen}`}>{words.openAll}</p>
      {SCORE_PARTS.map((part) => (
        <PartReport
          key={part}
          locale={locale}
          part={part}
          report={report}
          points={criteria.filter((criterion) => criterion.part === part)}
        />
      ))}
    </div>
  );
}

function PartReport({
  locale,
  part,
  report,
  points,
}: {
  locale: Locale;
  part: ScorePart;
  report: ScoreReport;
  points: readonly FinalCriterion<GuidedCriterion>[];
}) {
  const words = reportMessages[locale];
  const sum = (own: (line: FinalCriterion<GuidedCriterion>) => number) =>
    points.reduce((total, line) => total + own(line), 0);
  const waiting = sum(({ status, max }) => (status === 'to-be-marked' ? max : 0));
  return (
    <section className={styles.part}>
      <h4>
        {words.parts[part]}
        <span className={styles.points}>
          {ofMax(
            locale,
            sum(({ earned }) => earned),
            sum(({ max }) => max) - waiting,
          )}
          {waiting > 0 && <span className={styles.note}>{words.partWaiting(pointsText(waiting))}</span>}
        </span>
      </h4>
      {points.map((line) => {
        const criterion = report.criteria.find(({ id }) => id === line.id);
        return criterion && <Line key={line.id} locale={locale} line={line} criterion={criterion} />;
      })}
    </section>
  );
}

function Line({
  locale,
  line: { id, earned: points, max, status },
  criterion,
}: {
  locale: Locale;
  line: FinalCriterion<GuidedCriterion>;
  criterion: CriterionReport;
}) {
  const words = reportMessages[locale];
  const earned = status === 'scored' ? points : undefined;
  const lost = earned === undefined ? criterion.status === 'not-attempted' : earned < max - 1e-9;
  const lines = evidenceLines(locale, criterion);
  return (
    <Disclosure
      summary={
        <span className={styles.summary}>
          <span>{words.criteria[id]}</span>
          <span className={styles.points}>
            {earned === undefined ? (
              <>
                <span className={styles.status}>{statusWords(locale, criterion)}</span>
                <span className={styles.note}>{words.outOf(pointsText(max))}</span>
              </>
            ) : (
              ofMax(locale, earned, max)
            )}
          </span>
        </span>
      }
    >
      <div className={styles.body}>
        {criterion.status !== 'not-attempted' && <EvidenceList locale={locale} lines={lines} />}
        <p className={styles.note}>
          {words.formula}
          {words.formulas[id](pointsText(max))}
        </p>
        {lost && id !== 'concepts' && (
          <p>
            {words.lost}
            <LessonLink locale={locale} lesson={lessonOf[id]} />
          </p>
        )}
      </div>
    </Disclosure>
  );
}

function statusWords(locale: Locale, { status }: CriterionReport): string {
  const words = reportMessages[locale];
  if (status === 'to-be-marked') return words.toBeMarked;
  return status === 'invalid' ? words.criterionInvalid : words.notAttempted;
}
