'use client';

import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { countSamples, trueScore, type Sample } from '@/lib/simulations/ask-a-sample';
import styles from './ask-a-sample.module.css';
import { askASampleMessages, GAP, type AskASampleMessages } from './messages';
import { points, ROWS, SampleReading, shownSamples } from './sample-reading';

export interface AskASampleState {
  /** Whole per cent of all customers; the passives are the rest. */
  readonly promoters: number;
  readonly detractors: number;
  /** Whole per cent of the detractors. */
  readonly silent: number;
  readonly answers: number;
  /** The latest round; the picture shows it and up to 39 before it. */
  readonly round: number;
}

export interface AskASampleProps {
  readonly locale: Locale;
  readonly state: AskASampleState;
  readonly onChange: (change: Partial<AskASampleState>) => void;
}

/** A shop in which nothing changes, asked again and again: how far the score jumps, and how often its interval is right. */
export function AskASample({ locale, state, onChange }: AskASampleProps) {
  const words = askASampleMessages[locale];
  const { promoters, detractors, answers, round } = state;
  const samples = shownSamples(state, answers, round);
  const counts = countSamples(samples, GAP);
  const latest = samples[samples.length - 1];
  return (
    <div className={styles.model}>
      <SampleReading locale={locale} population={state} samples={samples} />
      <div className={styles.buttons}>
        <Button weight="main" onClick={() => onChange({ round: round + 1 })}>
          {words.once}
        </Button>
        <Button onClick={() => onChange({ round: round + (round < ROWS ? ROWS - round : ROWS) })}>
          {words.forty}
        </Button>
      </div>
      <StatusLine>
        {latest && words.verdict(latest.covers, points(trueScore(state)))}
        {words.row(counts, points(counts.lowest), points(counts.highest))}
      </StatusLine>
      <Slider
        label={words.answers}
        unit={words.people}
        value={answers}
        min={10}
        max={1000}
        step={5}
        onChange={(value) => onChange({ answers: Math.round(value) })}
      />
      <Slider
        label={words.promoters}
        unit={words.percent}
        value={promoters}
        min={0}
        max={100}
        onChange={(value) => {
          const next = Math.round(value);
          onChange({ promoters: next, detractors: Math.min(detractors, 100 - next) });
        }}
      />
      <Slider
        label={words.detractors}
        unit={words.percent}
        value={detractors}
        min={0}
        max={100}
        onChange={(value) => {
          const next = Math.round(value);
          onChange({ detractors: next, promoters: Math.min(promoters, 100 - next) });
        }}
        help={words.passives(100 - promoters - detractors)}
      />
      <Slider
        label={words.silent}
        unit={words.percent}
        value={state.silent}
        min={0}
        max={90}
        step={10}
        onChange={(value) => onChange({ silent: Math.round(value) })}
      />
      <RoundsTable words={words} samples={samples} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}

function RoundsTable({ words, samples }: { words: AskASampleMessages; samples: readonly Sample[] }) {
  const { table } = words;
  return (
    <Disclosure summary={table.summary(samples.length)}>
      <DataTable
        caption={table.caption}
        columns={[
          { key: 'round', label: table.round },
          { key: 'score', label: table.score, numeric: true },
          { key: 'interval', label: table.interval, numeric: true },
          { key: 'covers', label: table.covers },
        ]}
        rows={samples.map(({ round, nps: { score, low, high }, covers }) => ({
          round,
          score: points(score),
          interval: `${points(low)} … ${points(high)}`,
          covers: covers ? table.yes : table.no,
        }))}
      />
    </Disclosure>
  );
}
