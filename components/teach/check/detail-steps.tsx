import { useState } from 'react';
import { EvidenceList } from '@/components/simulators/rfm/guided/report/evidence-list';
import { evidenceLines } from '@/components/simulators/rfm/guided/report/evidence-lines';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { GUIDED_STEPS, type GuidedStep, type Outcome } from '@/lib/scoring';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';
import { impossibleWords, stepAt } from './problem-words';
import { evidenceOf, stepLines, stepNames } from './step-words';

/** The hand-in decision by decision, each in words, with what the replay makes of it. */
export function DetailSteps({ locale, entry }: { locale: Locale; entry: Entry }) {
  const words = deskMessages[locale].detail;
  const [place, setPlace] = useState(0);
  const { outcome, handIn } = entry.checked;
  const step = GUIDED_STEPS[place]!;
  const decision = handIn.attempt.decisions[place];
  const stop = outcome.status === 'invalid' ? (stepAt(outcome.problem.at) ?? 1) - 1 : undefined;
  const lines = stepLines(locale, step, decision);
  const last = GUIDED_STEPS.length - 1;
  return (
    <section className={styles.block} aria-label={words.stepsHeading}>
      <h3>{words.stepsHeading}</h3>
      <div className={styles.steps}>
        <Button aria-disabled={place === 0} onClick={() => setPlace(Math.max(0, place - 1))}>
          {words.previousStep}
        </Button>
        <Button aria-disabled={place === last} onClick={() => setPlace(Math.min(last, place + 1))}>
          {words.nextStep}
        </Button>
        <strong role="status">{words.stepOf(place + 1, GUIDED_STEPS.length, stepNames[locale][step])}</strong>
      </div>
      {decision === undefined ? (
        <p>{words.notReached}</p>
      ) : (
        <>
          <h4>{words.decided}</h4>
          <dl className={styles.facts}>
            {lines.map(({ label, answer }, i) => (
              <div key={`${i} ${label}`} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd style={{ whiteSpace: 'pre-wrap' }}>{answer}</dd>
              </div>
            ))}
          </dl>
          {outcome.status === 'invalid' && stop === place && (
            <p>
              <strong>{words.stopsHere}</strong> {impossibleWords(locale, outcome.problem)}
            </p>
          )}
          {stop !== undefined && place > stop && <p>{words.notReplayed}</p>}
          <Found locale={locale} step={step} outcome={outcome} />
          <Disclosure summary="JSON">
            <pre className={styles.text} style={{ overflow: 'auto' }} tabIndex={0}>
              {JSON.stringify(decision, undefined, 1).slice(0, 20_000)}
            </pre>
          </Disclosure>
        </>
      )}
    </section>
  );
}

function Found({ locale, step, outcome }: { locale: Locale; step: GuidedStep; outcome: Outcome }) {
  const where = evidenceOf(step);
  if (!where || outcome.status !== 'scored') return null;
  const criterion = outcome.criteria.find(({ id }) => id === where.criterion);
  if (criterion?.status !== 'scored') return null;
  const lines = evidenceLines(locale, { ...criterion, evidence: where.of(criterion.evidence) });
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{deskMessages[locale].detail.replay}</h4>
      <EvidenceList locale={locale} lines={lines} />
    </>
  );
}
