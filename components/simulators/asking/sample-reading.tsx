import { IntervalStack } from '@/components/charts/interval-stack';
import type { Locale } from '@/lib/content/locale';
import {
  answeringScore,
  askSamples,
  countSamples,
  trueScore,
  type Population,
  type Sample,
} from '@/lib/simulations/ask-a-sample';
import styles from './ask-a-sample.module.css';
import { askASampleMessages, GAP } from './messages';

/** Rounds that the picture has room for. */
export const ROWS = 40;
const TICKS = [-100, -50, 0, 50, 100];

/** The rounds in the picture: the latest and up to 39 before it. */
export function shownSamples(population: Population, answers: number, round: number): Sample[] {
  return askSamples(population, answers, Math.max(1, round - ROWS + 1), round);
}

/** A score as it is written: whole points, a true minus, no −0. */
export function points(value: number): string {
  const whole = Math.round(value);
  return whole < 0 ? `−${-whole}` : String(Math.abs(whole));
}

/** The latest round in words, and all rounds as a picture. */
export function SampleReading({
  locale,
  population,
  samples,
}: {
  locale: Locale;
  population: Population;
  samples: readonly Sample[];
}) {
  const words = askASampleMessages[locale];
  const truth = trueScore(population);
  const heard = answeringScore(population);
  const latest = samples[samples.length - 1];
  const { promoters, passives, detractors } = latest?.counts ?? { promoters: 0, passives: 0, detractors: 0 };
  return (
    <>
      {latest && (
        <p className={styles.latest}>
          <strong>
            {words.latest(
              latest.round,
              points(latest.nps.score),
              points(latest.nps.low),
              points(latest.nps.high),
            )}
          </strong>
          <span>{words.counts(promoters + passives + detractors, latest.counts)}</span>
        </p>
      )}
      <div>
        <IntervalStack
          rows={ROWS}
          from={-100}
          to={100}
          ticks={TICKS}
          intervals={samples.map(({ round, nps: { score, low, high }, covers }) => ({
            key: round,
            at: score,
            low,
            high,
            hit: covers,
          }))}
          marks={
            Math.round(heard) === truth
              ? [{ at: truth, label: words.truth(points(truth)) }]
              : [
                  { at: truth, label: words.truth(points(truth)) },
                  { at: heard, label: words.answering(points(heard)) },
                ]
          }
          roomLeft={words.roomLeft(ROWS - samples.length)}
          description={words.picture(countSamples(samples, GAP), points(truth))}
        />
        <p className={styles.note}>{words.key}</p>
      </div>
    </>
  );
}
