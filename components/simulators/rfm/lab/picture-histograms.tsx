'use client';

import { useState } from 'react';
import { Histogram } from '@/components/charts/histogram';
import { Button } from '@/components/ui/button';
import { roundTicks } from '@/lib/charts';
import { MEASURES, type Measure, type Thresholds } from '@/lib/metrics';
import { hasCommonLimits, readyLimits, roomOf, scoreAt, startLimits, withLimit } from './own-limits';
import { NoPicture, PictureFrame, type PictureProps } from './picture-frame';
import { LimitFields } from './picture-limit-fields';
import { count, yuan } from './picture-numbers';
import { picturesMessages } from './pictures-messages';
import styles from './pictures.module.css';

interface Held {
  readonly measure: Measure;
  readonly i: number;
  readonly value: number;
}

/** How many customers have which R, F and M, and where the classes part: limits that can be dragged, stepped or typed. */
export function HistogramsPicture({ part }: PictureProps) {
  const { locale, view, settings, change } = part;
  const { definition } = settings;
  const { histograms: words, columns, nobody } = picturesMessages[locale];
  // A cut that is being moved; it becomes a setting when it is let go, so that taking it back is one step.
  const [held, setHeld] = useState<Held>();
  if (view.scored === 0) return <NoPicture words={nobody} />;

  const ready = readyLimits(view, definition);
  const limits = ready && held ? withLimit(ready, held.measure, held.i, held.value) : ready;
  const upTo = (measure: Measure) => measure === 'r' && definition.recency === 'since-last';
  const set = (thresholds: Thresholds) =>
    change({ ...settings, definition: { ...definition, scoring: 'thresholds', thresholds } });
  const put = ({ measure, i, value }: Held) => {
    if (ready && ready[measure][i] !== value) set(withLimit(ready, measure, i, value));
  };
  const roomFor = (measure: Measure, all: readonly number[], i: number) => {
    const { least, most } = roomOf(all, i);
    return { least: measure === 'm' ? least : Math.max(0, least), most };
  };
  const cutsOf = (measure: Measure) => {
    const all = limits?.[measure] ?? (hasCommonLimits(definition, measure) ? view.limits[measure] : []);
    const named = all.length === definition.bins - 1;
    return all.map((value, i) => {
      const score = named ? String(scoreAt(measure, i, definition)) : '';
      return {
        value,
        mark: score,
        label: words.cut(measure, scoreAt(measure, i, definition)),
        valueText: words.cutValue(score, upTo(measure), words.value(measure, value, definition)),
        ...roomFor(measure, all, i),
      };
    });
  };
  const figures = MEASURES.map((measure) => {
    const { bars, mean } = view.histograms[measure];
    const unit = measure === 'm' ? 100 : 1;
    const span = (bars.at(-1)?.from ?? 0) - (bars[0]?.from ?? 0);
    const step = measure === 'm' ? (roundTicks(Math.max(200, span / 100), 200)[1] ?? 1) * 100 : 1;
    return {
      measure,
      heading: words.measure(measure, definition),
      mean: words.value(measure, measure === 'f' ? Math.round(10 * mean) / 10 : Math.round(mean), definition),
      cuts: cutsOf(measure),
      bars,
      unit,
      step,
    };
  });
  const means = {
    r: view.histograms.r.mean,
    f: view.histograms.f.mean,
    m: view.histograms.m.mean,
  };
  const reason =
    definition.scoring === 'nested' || definition.scoring === 'ntile' ? definition.scoring : 'empty';
  return (
    <PictureFrame
      part={part}
      name="histograms"
      title={words.title(means, definition)}
      notes={[words.caption(definition.bins, definition)]}
      tables={figures.map(({ measure, heading, bars }) => ({
        caption: heading,
        columns: [
          { key: 'from', label: columns.from, numeric: true },
          { key: 'to', label: columns.to, numeric: true },
          { key: 'customers', label: columns.customers, numeric: true },
        ],
        rows: bars.map(({ from, to, customers }, i) => ({
          from: measure === 'm' ? yuan(from) : count(from),
          to: i === bars.length - 1 ? '' : measure === 'm' ? yuan(to) : count(to),
          customers: count(customers),
        })),
      }))}
      after={
        limits ? (
          <div className={styles.limits}>
            <p>{words.how}</p>
            {MEASURES.map((measure) => (
              <LimitFields
                key={measure}
                measure={measure}
                limits={limits[measure]}
                definition={definition}
                words={words}
                roomFor={(i) => roomFor(measure, limits[measure], i)}
                onChange={(i, value) => put({ measure, i, value })}
              />
            ))}
          </div>
        ) : (
          view.bins === definition.bins && (
            <div className={styles.limits}>
              <p>{words.notYet[reason]}</p>
              <div>
                <Button onClick={() => set(startLimits(view, definition))}>{words.begin}</Button>
              </div>
              <p>{words.beginHint}</p>
            </div>
          )
        )
      }
    >
      <div className={styles.histograms}>
        {figures.map(({ measure, heading, mean, cuts, bars, unit, step }) => (
          <Histogram
            key={measure}
            bars={bars}
            heading={heading}
            description={words.picture(
              heading,
              mean,
              cuts.map(({ valueText }) => valueText),
            )}
            cuts={cuts}
            cutOffset={upTo(measure) ? 1 : 0}
            unit={unit}
            count={count}
            more={words.more}
            {...(limits && {
              moves: {
                step,
                round: (value: number) => Math.round(value / unit) * unit,
                move: (i: number, value: number) => setHeld({ measure, i, value }),
                moved: () => {
                  if (held) put(held);
                  setHeld(undefined);
                },
                givenUp: () => setHeld(undefined),
              },
            })}
          />
        ))}
      </div>
    </PictureFrame>
  );
}
