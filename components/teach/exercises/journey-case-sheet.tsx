import { useEffect, useId, useRef, useState } from 'react';
import { caseNames } from '@/components/simulators/journey/case/report/case-names';
import { pointsText } from '@/components/simulators/journey/case/report/format';
import { reportMessages } from '@/components/simulators/journey/case/report/report-messages';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { pointsOf } from '@/lib/assignments';
import { JOURNEY_RUBRIC } from '@/lib/scoring';
import styles from '../assign/answer-key.module.css';
import { printPart } from '../assign/print-part';
import { TEACH_FACTS } from './facts';
import { Answers, Evidence, Journey, Money, Section, Walked, type SheetPart } from './journey-sheet-parts';
import { journeySheet, type JourneySheet } from './journey-sheet-data';
import { journeySheetMessages } from './journey-sheet-messages';
import type { SheetProps } from './set-words';

/** The key to a case, with what 200 walks make of it. */
export function JourneyCaseSheet({ locale, teachCase, weights }: SheetProps) {
  const words = journeySheetMessages[locale];
  const { criteria, formulas, illustrative } = reportMessages[locale];
  const id = useId();
  const whole = useRef<HTMLElement>(null);
  const { model, named, note } = teachCase;
  const [sheet, setSheet] = useState<JourneySheet | 'failed'>();
  // Not while it is being drawn: the facts of a case that is not known beforehand have to be walked.
  useEffect(() => {
    const soon = setTimeout(() => {
      try {
        setSheet(journeySheet(model) ?? 'failed');
      } catch {
        setSheet('failed');
      }
    });
    return () => clearTimeout(soon);
  }, [model]);
  const part: SheetPart | undefined =
    typeof sheet === 'object' ? { locale, sheet, names: caseNames(locale, named), named } : undefined;
  return (
    <section ref={whole} className={styles.key} aria-labelledby={id}>
      <h3 id={id}>{words.heading(teachCase.title)}</h3>
      <p className={styles.contains}>{words.contains}</p>
      <p className={styles.points}>{illustrative}</p>
      <p>
        <Button onClick={() => whole.current && printPart(whole.current)}>{words.print}</Button>
      </p>
      <StatusLine>{sheet === undefined ? words.working : sheet === 'failed' ? words.failed : ''}</StatusLine>
      <div className={styles.sections}>
        {note !== '' && (
          <Section heading={words.cause}>
            <p>{note}</p>
          </Section>
        )}
        {part && (
          <>
            <Section heading={words.journey}>
              <Journey {...part} />
            </Section>
            <Section heading={words.walked}>
              <Walked {...part} />
            </Section>
            <Section heading={words.evidence}>
              <Evidence {...part} />
            </Section>
            <Section heading={words.money}>
              <Money {...part} />
            </Section>
            <Answers {...part} />
          </>
        )}
        <Section heading={words.scored}>
          <dl className={styles.definitions}>
            {JOURNEY_RUBRIC.map((line) => {
              const points = pointsText(pointsOf(line, JOURNEY_RUBRIC, weights));
              return (
                <div key={line.id}>
                  <dt>
                    {criteria[line.id]} <span className={styles.points}>{words.points(points)}</span>
                  </dt>
                  <dd>
                    {line.id === TEACH_FACTS['journey/case'].byPerson
                      ? words.byPerson
                      : formulas[line.id](points)}
                  </dd>
                </div>
              );
            })}
          </dl>
        </Section>
      </div>
    </section>
  );
}
