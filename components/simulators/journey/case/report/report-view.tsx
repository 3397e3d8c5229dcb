import { Disclosure } from '@/components/ui/disclosure';
import { lostPoints, partSum } from '@/components/ui/look-back/report-lines';
import { DEFAULT_WEIGHTS, finalMark, NO_MARKS, rubricOf, type PartWeights } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { SCORE_PARTS, type CriterionReport, type ScorePart, type ScoreReport } from '@/lib/scoring';
import type { CaseNames } from './case-names';
import { EvidenceList, LessonLink } from './evidence-list';
import { evidenceLines } from './evidence-lines';
import { pointsText } from './format';
import { lessonsOf } from './lesson-of';
import { lessonsToGoBackTo, reportLines, type CriterionLine } from './report-figures';
import { reportMessages } from './report-messages';
import styles from '@/components/ui/look-back/report.module.css';
import own from './report-view.module.css';

/** A score report that explains itself: total, five parts, eleven criteria with evidence, formula and lessons. */
export function ReportView({
  locale,
  names,
  report,
  weights = DEFAULT_WEIGHTS,
}: {
  locale: Locale;
  names: CaseNames;
  report: ScoreReport;
  /** What an assignment gives each part. */
  weights?: PartWeights;
}) {
  const words = reportMessages[locale];
  const lines = reportLines(report, weights);
  const { total, outOf, toBeMarked } = finalMark(report, rubricOf('journey/case'), weights, NO_MARKS);
  const lessons = lessonsToGoBackTo(lines);
  return (
    <div className={styles.report}>
      <p className={styles.total}>
        <strong>{words.total(pointsText(total), pointsText(outOf))}</strong>
        {toBeMarked > 0 && <span>{words.waiting(pointsText(toBeMarked))}</span>}
      </p>
      <p className={styles.note}>
        <span className={styles.onScreen}>{words.openAll} </span>
        {words.illustrative}
      </p>
      {SCORE_PARTS.map((part) => (
        <PartReport
          key={part}
          locale={locale}
          names={names}
          part={part}
          lines={lines.filter((line) => line.part === part)}
        />
      ))}
      {lessons.length > 0 && (
        <div className={`${styles.lessons} ${own.onPaper}`}>
          <h4>{words.lostMost}</h4>
          <ul>
            {lessons.map((lesson) => (
              <li key={lesson}>
                <LessonLink locale={locale} lesson={lesson} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function PartReport({
  locale,
  names,
  part,
  lines,
}: {
  locale: Locale;
  names: CaseNames;
  part: ScorePart;
  lines: readonly CriterionLine[];
}) {
  const words = reportMessages[locale];
  const { earned, max, waiting } = partSum(lines);
  return (
    <section className={styles.part}>
      <h4>
        {words.parts[part]}
        <span className={styles.points}>
          {words.earned(pointsText(earned), pointsText(max))}
          {waiting > 0 && <span className={styles.note}>{words.partWaiting(pointsText(waiting))}</span>}
        </span>
      </h4>
      {lines.map((line) => (
        <Line key={line.id} locale={locale} names={names} line={line} />
      ))}
    </section>
  );
}

function Line({ locale, names, line }: { locale: Locale; names: CaseNames; line: CriterionLine }) {
  const words = reportMessages[locale];
  const { id, earned, max, criterion } = line;
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
              words.earned(pointsText(earned), pointsText(max))
            )}
          </span>
        </span>
      }
    >
      <div className={styles.body}>
        {criterion.status === 'not-attempted' ? (
          <p>{words.notAttemptedNote}</p>
        ) : (
          <EvidenceList locale={locale} lines={evidenceLines(locale, names, criterion)} />
        )}
        <p className={styles.note}>
          {words.formula}
          {words.formulas[id](pointsText(max))}
        </p>
        {lostPoints(line) > 0 && id !== 'concepts' && (
          <p>
            {words.lost}
            {lessonsOf[id].map((lesson, i) => (
              <span key={lesson}>
                {i > 0 && (locale === 'zh' ? '、' : ', ')}
                <LessonLink locale={locale} lesson={lesson} />
              </span>
            ))}
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
