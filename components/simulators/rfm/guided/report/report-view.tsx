import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { GUIDED_RUBRIC, type CriterionReport, type GuidedCriterion, type ScoreReport } from '@/lib/scoring';
import { EvidenceList, LessonLink } from './evidence-list';
import { evidenceLines, ofMax } from './evidence-lines';
import { lessonOf } from './lesson-of';
import { partsOf, totalsOf, type CriterionPoints, type PartPoints, type Weights } from './points';
import { pointsText } from './report-format';
import { reportMessages } from './report-messages';
import styles from './report.module.css';

export interface ReportViewProps {
  readonly locale: Locale;
  readonly report: ScoreReport;
  /** Weights of an assignment; without them the report's own. */
  readonly weights?: Weights;
}

/** A score report that explains itself: total, five parts, eleven criteria with evidence, formula and lesson. */
export function ReportView({ locale, report, weights }: ReportViewProps) {
  const words = reportMessages[locale];
  const parts = partsOf(report.criteria, weights);
  const { earned, outOf, waiting } = totalsOf(parts);
  return (
    <div className={styles.report}>
      <p className={styles.total}>
        <strong>{words.total(pointsText(earned), pointsText(outOf))}</strong>
        {waiting > 0 && <span>{words.waiting(pointsText(waiting))}</span>}
      </p>
      <p className={`${styles.note} ${styles.onScreen}`}>{words.openAll}</p>
      {parts.map((part) => (
        <PartReport key={part.part} locale={locale} part={part} />
      ))}
    </div>
  );
}

function PartReport({
  locale,
  part: { part, criteria, earned, max, waiting },
}: {
  locale: Locale;
  part: PartPoints;
}) {
  const words = reportMessages[locale];
  if (criteria.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>
        {words.parts[part]}
        <span className={styles.points}>
          {ofMax(locale, earned, max - waiting)}
          {waiting > 0 && <span className={styles.note}>{words.partWaiting(pointsText(waiting))}</span>}
        </span>
      </h4>
      {criteria.map((line) => (
        <Line key={line.criterion.id} locale={locale} line={line} />
      ))}
    </section>
  );
}

function Line({ locale, line: { criterion, earned, max } }: { locale: Locale; line: CriterionPoints }) {
  const words = reportMessages[locale];
  const id = criterionId(criterion);
  if (!id) return null;
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

const criterionId = ({ id }: CriterionReport): GuidedCriterion | undefined =>
  GUIDED_RUBRIC.find((entry) => entry.id === id)?.id;
