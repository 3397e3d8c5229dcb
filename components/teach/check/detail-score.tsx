import { EvidenceList } from '@/components/simulators/rfm/guided/report/evidence-list';
import { evidenceLines } from '@/components/simulators/rfm/guided/report/evidence-lines';
import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import { reportMessages } from '@/components/simulators/rfm/guided/report/report-messages';
import { Disclosure } from '@/components/ui/disclosure';
import type { FinalCriterion, FinalMark } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { SCORE_PARTS } from '@/lib/scoring';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';

/** The mark criterion by criterion, each with what it rests on. */
export function DetailScore({ locale, entry, mark }: { locale: Locale; entry: Entry; mark: FinalMark }) {
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
              <Criterion key={criterion.id} locale={locale} entry={entry} criterion={criterion} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Criterion({
  locale,
  entry,
  criterion,
}: {
  locale: Locale;
  entry: Entry;
  criterion: FinalCriterion;
}) {
  const words = deskMessages[locale];
  const { id, earned, max, status } = criterion;
  const names: Readonly<Record<string, string>> = reportMessages[locale].criteria;
  const formulas: Readonly<Record<string, (max: string) => string>> = reportMessages[locale].formulas;
  const { outcome } = entry.checked;
  const found = outcome.status === 'scored' ? outcome.criteria.find((one) => one.id === id) : undefined;
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
            <span>{names[id]}</span>
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
            <EvidenceList locale={locale} lines={evidenceLines(locale, found)} />
          )}
          <p className={styles.note}>
            {reportMessages[locale].formula}
            {formulas[id]?.(pointsText(max))}
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
