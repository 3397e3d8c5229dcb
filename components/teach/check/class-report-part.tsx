import { useMemo, useState } from 'react';
import { pointsText, shareText } from '@/components/simulators/rfm/guided/report/report-format';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Figure } from '@/components/ui/figure';
import { classReport, rubricOf, type ClassReport } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { ScoreReport } from '@/lib/scoring';
import type { DeskWords } from '../exercises/desk-words';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import { countingEntries, type Entry } from './entries';
import type { WordedPart } from './part';
import { PrintSheet } from './print-sheet';
import { slipOf } from './slip-of';
import { SlipView } from './slip-view';

/** What the class did: distribution, hardest criterion, commonest slips. On the screen and on paper. */
export function ClassReportPart({ locale, state, entries, missing, exercise }: WordedPart) {
  const words = deskMessages[locale].report;
  const [printing, setPrinting] = useState<'report' | 'slips'>();
  const counting = useMemo(() => countingEntries(entries), [entries]);
  const report = useMemo(
    () =>
      classReport(
        counting.flatMap(({ checked: { outcome }, mark }) =>
          outcome.status === 'scored' ? [{ report: outcome, mark }] : [],
        ),
        state.assignment ? rubricOf(state.assignment.exercise) : [],
      ),
    [counting, state.assignment],
  );
  const slips = useMemo(
    () => (exercise.slipsIn ? countedSlips(counting, exercise.slipsIn) : report.slips),
    [counting, exercise, report],
  );
  const waiting = counting.filter(({ mark }) => mark.toBeMarked > 0).length;
  const title = state.assignment?.title ?? '';
  const body = (
    <ReportBody
      locale={locale}
      exercise={exercise}
      report={report}
      slips={slips}
      counts={words.counts(report.marked, missing.length, waiting)}
      note={waiting > 0 ? words.waitingNote : ''}
    />
  );
  return (
    <section className={styles.part} aria-label={words.heading}>
      <h2>{words.heading}</h2>
      {report.marked === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <Disclosure summary={words.open}>{body}</Disclosure>
          <div className={styles.row}>
            <Button onClick={() => setPrinting('report')}>{words.print}</Button>
            <Button onClick={() => setPrinting('slips')}>{words.printSlips(counting.length)}</Button>
          </div>
        </>
      )}
      {printing && (
        <PrintSheet onDone={() => setPrinting(undefined)}>
          {printing === 'report' ? (
            <>
              <h1>{title === '' ? words.heading : words.title(title)}</h1>
              {body}
            </>
          ) : (
            counting.map((entry) => (
              <SlipView
                key={entry.row.id}
                locale={locale}
                slip={slipOf(locale, exercise, entry, entry.mark, state.work.rubric, title)}
              />
            ))
          )}
        </PrintSheet>
      )}
    </section>
  );
}

function ReportBody({
  locale,
  exercise,
  report,
  slips: made,
  counts,
  note,
}: {
  locale: Locale;
  exercise: DeskWords;
  report: ClassReport;
  slips: ClassReport['slips'];
  counts: string;
  note: string;
}) {
  const words = deskMessages[locale].report;
  const most = Math.max(1, ...report.distribution);
  const [hardest] = report.criteria;
  const slips = made.map(({ slip, students }) => ({ name: exercise.slip(locale, slip), students }));
  const range = (i: number) => words.bar(i * 10, i === 9 ? 100 : i * 10 + 9);
  return (
    <div className={styles.block}>
      <p>
        {counts} {note}
      </p>
      <Figure
        title={words.finding(pointsText(report.mean), pointsText(report.median))}
        caption={words.bars}
        table={{
          summary: words.table,
          content: (
            <DataTable
              caption={words.table}
              columns={[
                { key: 'points', label: words.points },
                { key: 'students', label: words.students, numeric: true },
              ]}
              rows={report.distribution.map((students, i) => ({ points: range(i), students }))}
            />
          ),
        }}
      >
        <div className={styles.bars} aria-hidden="true">
          {report.distribution.map((students, i) => (
            <div key={i} className={styles.bar}>
              <span>{range(i)}</span>
              <span>
                <i style={{ width: `${(100 * students) / most}%` }} />
              </span>
              <span>{students}</span>
            </div>
          ))}
        </div>
      </Figure>
      <h3>{words.hardest}</h3>
      {hardest && (
        <p>
          {words.hardestFinding(exercise.criterion(locale, hardest.id), shareText(locale, hardest.meanShare))}
        </p>
      )}
      <DataTable
        caption={words.hardest}
        columns={[
          { key: 'name', label: words.criterion },
          { key: 'share', label: words.meanShare, numeric: true },
          { key: 'attempted', label: words.attempted, numeric: true },
        ]}
        rows={report.criteria.map(({ id, meanShare, attempted }) => ({
          name: exercise.criterion(locale, id),
          share: shareText(locale, meanShare),
          attempted,
        }))}
      />
      <h3>{words.slips}</h3>
      {slips[0] ? (
        <>
          <p>{words.slipFinding(slips[0].name, slips[0].students)}</p>
          <DataTable
            caption={words.slips}
            columns={[
              { key: 'name', label: words.slip },
              { key: 'students', label: words.students, numeric: true },
            ]}
            rows={slips}
          />
        </>
      ) : (
        <p>{exercise.noSlips(locale)}</p>
      )}
    </div>
  );
}

/** How many students made each slip at least once, commonest first. */
function countedSlips(
  entries: readonly Entry[],
  slipsIn: (report: ScoreReport) => readonly string[],
): ClassReport['slips'] {
  const students = new Map<string, number>();
  for (const { checked } of entries)
    if (checked.outcome.status === 'scored')
      for (const slip of new Set(slipsIn(checked.outcome))) students.set(slip, (students.get(slip) ?? 0) + 1);
  return [...students]
    .map(([slip, count]) => ({ slip, students: count }))
    .sort((a, b) => b.students - a.students || (a.slip < b.slip ? -1 : 1));
}
