import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ladderNames } from '@/components/simulators/ladder/play/names';
import { pointsText, yuanText } from '@/components/simulators/ladder/play/report/format';
import { ladderQuestions, optionWords } from '@/components/simulators/ladder/play/report/questions';
import { reportMessages } from '@/components/simulators/ladder/play/report/report-messages';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { StatusLine } from '@/components/ui/status-line';
import { pointsOf } from '@/lib/assignments';
import { LADDER_CLAIM_IDS, LADDER_CONCEPT_IDS, LADDER_CONCEPT_ITEMS, LADDER_RUBRIC } from '@/lib/scoring';
import styles from '../assign/answer-key.module.css';
import { printPart } from '../assign/print-part';
import { TEACH_FACTS } from './facts';
import { baselineLines, type BaselineLine } from './ladder-sheet-data';
import { ladderSheetMessages } from './ladder-sheet-messages';
import type { SheetProps } from './set-words';

/** What a teacher should know of a case of the ladder: there is no key to a run. */
export function LadderRunSheet(props: SheetProps) {
  const { locale, teachCase, weights } = props;
  const words = ladderSheetMessages[locale];
  const { criteria, formulas } = reportMessages[locale];
  const { claims, concepts } = ladderQuestions[locale];
  const id = useId();
  const whole = useRef<HTMLElement>(null);
  return (
    <section ref={whole} className={styles.key} aria-labelledby={id}>
      <h3 id={id}>{words.heading(teachCase.title)}</h3>
      <p className={styles.contains}>{words.contains}</p>
      <p>
        <Button onClick={() => whole.current && printPart(whole.current)}>{words.print}</Button>
      </p>
      <div className={styles.sections}>
        {teachCase.note !== '' && (
          <Part heading={words.shows}>
            <p>{teachCase.note}</p>
          </Part>
        )}
        <Part heading={words.baselines}>
          <Baselines {...props} />
        </Part>
        <Part heading={words.scored}>
          <p>{words.scoredNote}</p>
          <dl className={styles.definitions}>
            {LADDER_RUBRIC.map((line) => {
              const points = pointsText(pointsOf(line, LADDER_RUBRIC, weights));
              return (
                <div key={line.id}>
                  <dt>
                    {criteria[line.id]} <span className={styles.points}>{words.points(points)}</span>
                  </dt>
                  <dd>
                    {line.id === TEACH_FACTS['ladder/run'].byPerson
                      ? words.byPerson
                      : formulas[line.id](points)}
                  </dd>
                </div>
              );
            })}
          </dl>
        </Part>
        <Part heading={words.claims}>
          <p>{words.claimsNote}</p>
          <dl className={styles.definitions}>
            {LADDER_CLAIM_IDS.map((claim) => (
              <div key={claim}>
                <dt>{claims[claim].question(words.people)}</dt>
                <dd>
                  {words.options}
                  {Object.values(claims[claim].options).join(' / ')}
                </dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part heading={words.concepts}>
          <dl className={styles.definitions}>
            {LADDER_CONCEPT_IDS.map((concept) => {
              const { question, options, why } = concepts[concept];
              return (
                <div key={concept}>
                  <dt>{question}</dt>
                  <dd>
                    <strong>{optionWords(options, LADDER_CONCEPT_ITEMS[concept].answer)}</strong>
                  </dd>
                  <dd>{why}</dd>
                </div>
              );
            })}
          </dl>
        </Part>
      </div>
    </section>
  );
}

/** Worked out when the sheet is open, and not while it is being drawn: a seed beyond the first 201 has to be played. */
function Baselines({ locale, teachCase: { model }, seed, place }: SheetProps) {
  const words = ladderSheetMessages[locale];
  const names = ladderNames[locale].baselines;
  const [lines, setLines] = useState<readonly BaselineLine[] | 'failed'>();
  useEffect(() => {
    const soon = setTimeout(() => {
      try {
        setLines(baselineLines(model, seed, place));
      } catch {
        setLines('failed');
      }
    });
    return () => clearTimeout(soon);
  }, [model, seed, place]);
  if (lines === undefined || lines === 'failed')
    return <StatusLine>{lines === undefined ? words.working : words.failed}</StatusLine>;
  const [best] = lines;
  const here = lines.reduce<BaselineLine | undefined>(
    (a, b) => (a && a.onSeed >= b.onSeed ? a : b),
    undefined,
  );
  const money = (fen: number | undefined) => (fen === undefined ? words.none : yuanText(locale, fen));
  return (
    <>
      <p>
        {[
          best?.median !== undefined && words.best(names[best.name], money(best.median)),
          here && words.bestHere(names[here.name], money(here.onSeed)),
        ]
          .filter(Boolean)
          .join(locale === 'zh' ? '；' : '; ')}
        {locale === 'zh' ? '。' : '.'} {words.baselinesNote}
      </p>
      <div className={styles.narrow}>
        <DataTable
          caption={words.caption(seed)}
          columns={words.columns.map((label, i) => ({ key: String(i), label, numeric: i > 0 }))}
          rows={lines.map(({ name, median, onSeed }) => ({
            0: names[name],
            1: <span className={styles.figure}>{money(median)}</span>,
            2: <span className={styles.figure}>{money(onSeed)}</span>,
          }))}
        />
      </div>
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4>{heading}</h4>
      {children}
    </section>
  );
}
