import { MEASURES } from '@/lib/metrics';
import { customerStoryMessages } from './customer-story-messages';
import { rulesTried } from './customer-story-steps';
import styles from './customer-story.module.css';
import type { LabPart } from './part';
import type { CustomerStory } from './protocol';
import type { LabSettings } from './settings';

/** How three scores come to a segment: the highs and lows, or the rules in their order up to the one that fits. */
export function SegmentSteps({
  part: { locale, segmentName },
  settings,
  story: { row, scores, segment },
}: {
  part: LabPart;
  settings: LabSettings;
  story: CustomerStory;
}) {
  const words = customerStoryMessages[locale];
  const tried = rulesTried(settings.scheme, row);
  const name = segmentName(segment);
  return (
    <section className={styles.measure}>
      <h4>{words.segment(name)}</h4>
      {tried === undefined ? (
        <p>{words.eight(words.highs(scores.map(({ high }) => high)), name)}</p>
      ) : (
        <ol>
          {tried.map(({ id, failed }, i) => (
            <li key={i}>
              {failed.length === 0
                ? words.ruleFired(segmentName(id))
                : words.ruleFailed(
                    segmentName(id),
                    failed
                      .map(({ measure, range }) => words.range(measure.toUpperCase(), range[0], range[1]))
                      .join(words.and),
                    MEASURES.filter((measure) => failed.some((one) => one.measure === measure))
                      .map((measure) => words.range(measure.toUpperCase(), row[measure], row[measure]))
                      .join(words.and),
                  )}
            </li>
          ))}
          {tried.every(({ failed }) => failed.length > 0) && <li>{words.noRule(name)}</li>}
        </ol>
      )}
    </section>
  );
}
