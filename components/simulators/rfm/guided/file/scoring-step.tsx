import { useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Disclosure } from '@/components/ui/disclosure';
import { BINS, SCORING, type ScoringChoices } from '@/lib/simulations/rfm-campaign';
import type { SectionProps } from '../step';
import { useAsked } from '../use-asked';
import { scoringDraft } from './drafts';
import { fileMessages } from './file-messages';
import styles from './file.module.css';
import { customersOf } from './group-figures';
import { GroupsFigure } from './groups-figure';
import { Decide, StepFrame, Verdict } from './step-parts';

/** How ranks become scores, and into how many steps; each choice shows the eight groups that it makes. */
export function ScoringStep({ locale, run, view, ask, draft, keepDraft, decide }: SectionProps) {
  const { scoring: words, once } = fileMessages[locale];
  const [chosen, setChosen] = useState(() => scoringDraft(draft));
  const { scored } = view;
  const {
    answer: preview,
    current,
    failed,
  } = useAsked(ask, 'preview', scored ? undefined : { run, scoring: chosen });
  const counting = !current && !failed;
  const days = view.terms.holdoutDays;

  function put(change: Partial<ScoringChoices>) {
    const next = { ...chosen, ...change };
    setChosen(next);
    keepDraft({ step: 'file', ...next });
  }

  return (
    <StepFrame heading={words.heading}>
      {scored ? (
        <>
          <Verdict step="file">{words.decided(scored.scoring.scoring, scored.scoring.bins)}</Verdict>
          <p>{words.because(scored.scoring.scoring, scored.scoring.bins, scored.decidedById)}</p>
          <Disclosure summary={words.fold}>
            <GroupsFigure locale={locale} preview={scored} days={days} />
          </Disclosure>
        </>
      ) : (
        <div className={styles.bench}>
          <div className={styles.controls}>
            <p>{words.intro}</p>
            <ChoiceGroup
              kind="single"
              legend={words.rule}
              choices={SCORING.map((scoring) => ({
                value: scoring,
                label: (
                  <>
                    <strong>{words.rules[scoring].name}</strong>
                    <span className={styles.means}>{words.rules[scoring].means}</span>
                  </>
                ),
              }))}
              value={[chosen.scoring]}
              onChange={([value]) => {
                const scoring = SCORING.find((entry) => entry === value);
                if (scoring) put({ scoring });
              }}
            />
            <ChoiceGroup
              kind="single"
              legend={words.bins}
              choices={BINS.map((bins) => ({ value: String(bins), label: words.binsOf(bins) }))}
              value={[String(chosen.bins)]}
              onChange={([value]) => {
                const bins = BINS.find((entry) => String(entry) === value);
                if (bins) put({ bins });
              }}
            />
            <p role="status" className={styles.verdict}>
              {failed
                ? words.failed
                : counting
                  ? words.counting
                  : preview && words.summary(chosen.bins, preview.decidedById, customersOf(preview))}
            </p>
          </div>
          <div className={styles.preview} aria-busy={counting}>
            {preview && <GroupsFigure locale={locale} preview={preview} days={days} />}
          </div>
          <div className={styles.settle}>
            <Decide
              label={words.decide(chosen.scoring, chosen.bins)}
              note={once}
              onDecide={failed ? undefined : () => decide({ step: 'file', ...chosen })}
            />
          </div>
        </div>
      )}
    </StepFrame>
  );
}
