import { Button } from '@/components/ui/button';
import { MEASURES } from '@/lib/metrics';
import type { GuidedDecision, HandStep } from '@/lib/scoring';
import type { HandCardView } from '../protocol';
import type { SectionProps } from '../step';
import { CardRows, Reasoning } from './card-rows';
import { readHand } from './hand-draft';
import { handMessages } from './hand-messages';
import styles from './hand.module.css';
import { ScorePicker } from './score-picker';

/** The customer to be scored now. What the card does not ask for stands worked. */
export function OpenCard({
  locale,
  view,
  draft,
  keepDraft,
  decide,
  card,
  step,
}: SectionProps & { readonly card: HandCardView; readonly step: HandStep }) {
  const words = handMessages[locale];
  const { limits } = view.hand;
  const scores = readHand(draft, card.asked);
  const empty = card.asked.filter((measure) => scores[measure] === null).length;
  const given = MEASURES.filter((measure) => card.worked[measure] !== undefined);
  return (
    <section className={styles.card} aria-labelledby={`step-${step}`}>
      <h3 id={`step-${step}`} tabIndex={-1}>
        {words.card(card.number, card.id)}
      </h3>
      <div className={styles.bench}>
        <CardRows locale={locale} card={card} />
        <div className={styles.work}>
          {given.length > 0 && (
            <dl className={styles.worked}>
              {given.map((measure) => (
                <div key={measure}>
                  <dt>{words.measures[measure]}</dt>
                  <dd>
                    <Reasoning
                      locale={locale}
                      card={card}
                      limits={limits}
                      lastDay={view.file.lastDay}
                      measure={measure}
                    />
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {card.asked.map((measure) => (
            <ScorePicker
              key={measure}
              locale={locale}
              measure={measure}
              limits={limits[measure]}
              value={scores[measure] ?? null}
              onChange={(score) => keepDraft({ ...scores, [measure]: score })}
            />
          ))}
          <div className={styles.decide}>
            <Button
              weight="main"
              // The asked measures only, each with its score: the shape that the step takes.
              onClick={() => decide({ step, scores } satisfies GuidedDecision)}
            >
              {empty === 0 ? words.decide : words.decideEmpty(empty)}
            </Button>
            <span className={styles.note}>{words.final}</span>
          </div>
        </div>
      </div>
    </section>
  );
}
