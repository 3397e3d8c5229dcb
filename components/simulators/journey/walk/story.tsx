'use client';

import { useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { AskOf } from '@/components/ui/asking';
import type { Locale } from '@/lib/content/locale';
import type { JourneyStory } from '@/lib/simulations/journey';
import type { WalkAsk, WalkCalls } from './protocol';
import { firstToTell } from './tell';
import { walkMessages } from './walk-messages';
import { nameIn, type Walked, type WalkPoint } from './walk-props';
import styles from './story.module.css';

/** What one customer goes through, in each of the walks. */
export function Story({
  locale,
  walked,
  seed,
  customers,
  points,
  current,
  ask,
}: {
  locale: Locale;
  walked: readonly Walked[];
  seed: string;
  customers: number;
  points: readonly WalkPoint[];
  /** Nothing else is under way. */
  current: boolean;
  ask: AskOf<WalkCalls>;
}) {
  const words = walkMessages[locale].story;
  const id = useId();
  const nameOf = nameIn(points);
  const [chosen, setChosen] = useState<number>();
  const [typed, setTyped] = useState<string>();
  const customer = Math.min(chosen ?? firstToTell(walked.map(({ answer }) => answer)), customers - 1);
  const asks = walked.map(({ model }): WalkAsk & { customer: number } => ({
    model,
    seed,
    customers,
    customer,
  }));
  const stories = useStories(ask, asks, current);
  const choose = (next: number) => {
    setTyped(undefined);
    setChosen(Math.max(0, Math.min(next, customers - 1)));
  };
  const telling = walked.flatMap(({ label, answer }) => answer.telling.map((one) => ({ ...one, label })));
  const options = telling.flatMap((one, i) =>
    telling.findIndex((other) => other.customer === one.customer) < i
      ? []
      : [
          {
            value: String(one.customer),
            label: words.kind(one.customer + 1, one.leftAt === null ? null : nameOf(one.leftAt), one.label),
          },
        ],
  );
  const ends = stories?.map(({ visits, memory }, i) => ({
    label: walked[i]?.label,
    leftAt: memory ? undefined : nameOf(visits.at(-1)?.touchpoint ?? ''),
  }));
  const title = ends && stories?.[0] ? words.title(stories[0].customer + 1, ends) : words.heading;
  const isKnown = options.some(({ value }) => value === String(customer));
  return (
    <section className={styles.story} aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <div className={styles.choose}>
        <Select
          label={words.which}
          value={String(customer)}
          options={isKnown ? options : [{ value: String(customer), label: title }, ...options]}
          onChange={(value) => choose(Number(value))}
        />
        <label className={styles.number}>
          <span>{words.number}</span>
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={customers}
            value={typed ?? String(customer + 1)}
            aria-describedby={`${id}-help`}
            onChange={({ currentTarget: { value, valueAsNumber } }) => {
              setTyped(value);
              if (Number.isInteger(valueAsNumber) && valueAsNumber >= 1 && valueAsNumber <= customers)
                setChosen(valueAsNumber - 1);
            }}
            onBlur={() => setTyped(undefined)}
          />
        </label>
        <Button onClick={() => choose((customer + 1) % customers)}>{words.next}</Button>
      </div>
      <p id={`${id}-help`} className={styles.help}>
        {words.numberHelp(customers)}
      </p>
      <p role="status" className={styles.title}>
        {stories ? title : ''}
      </p>
      <div className={styles.sides} data-many={walked.length}>
        {stories?.map((story, i) => {
          const of = walked[i];
          if (!of) return null;
          return (
            <div key={i}>
              {of.label !== undefined && <p className={styles.label}>{of.label}</p>}
              <ol>
                {story.visits.map((visit) => (
                  <li key={visit.touchpoint}>
                    {words.visit(
                      visit,
                      nameOf(visit.touchpoint),
                      points.find((one) => one.id === visit.touchpoint)?.channel ?? '',
                    )}
                  </li>
                ))}
              </ol>
              <p>{words.end(story)}</p>
              {of.model.touchpoints.some(({ said }) => said !== undefined) && (
                <p className={styles.help}>{words.said}</p>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The stories asked for; while others are under way, those before. */
function useStories(
  ask: AskOf<WalkCalls>,
  asks: readonly (WalkAsk & { readonly customer: number })[],
  current: boolean,
): readonly JourneyStory[] | undefined {
  const [stories, setStories] = useState<readonly JourneyStory[]>();
  const key = JSON.stringify(asks);
  useEffect(() => {
    if (!current) return;
    let wanted = true;
    const each: WalkCalls['story']['ask'][] = JSON.parse(key);
    Promise.all(each.map((one) => ask('story', one))).then(
      (all) => wanted && setStories(all),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [ask, key, current]);
  return stories;
}
