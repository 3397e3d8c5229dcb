'use client';

import { useId, useMemo, useState, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { PartProps } from '../step';
import { useAsked } from '../use-asked';
import { LifeFigure } from './life-figure';
import { likenessOf, nextAfter } from './likeness';
import { peopleStoryMessages } from './people-messages';
import { PortraitCard } from './portrait-card';
import { RungMark } from './rung-mark';
import { lifeTitle, storyOf } from './story-words';
import styles from './story.module.css';

/** One person: who, what happened quarter by quarter, and what was felt. */
export function LifeStory({
  locale,
  run,
  view,
  ask,
  person,
  choose,
  head,
  toList,
}: Pick<PartProps, 'locale' | 'run' | 'view' | 'ask'> & {
  readonly person: number;
  readonly choose: (person: number) => void;
  readonly head: RefObject<HTMLHeadingElement | null>;
  readonly toList: () => void;
}) {
  const words = peopleStoryMessages[locale];
  const id = useId();
  const { answer, current, slow, failed, retry } = useAsked(ask, 'story', { run, person });
  const [alone, setAlone] = useState<number>();
  const life = useMemo(
    () => answer && { ...answer, quarters: view.quarters, changes: run.scenario.changes },
    [answer, view.quarters, run.scenario.changes],
  );
  const shown = current ? life : undefined;
  const parts = useMemo(() => shown && storyOf(locale, shown), [locale, shown]);
  const last = shown?.chapters.at(-1);
  const nextLike = () => {
    if (!last) return;
    void ask('people', { run, ...likenessOf(last), from: 0, count: view.terms.people }).then(
      ({ rows }) => {
        const next = nextAfter(
          rows.map((row) => row.person),
          person,
        );
        if (next === undefined) setAlone(person);
        else choose(next);
      },
      () => undefined,
    );
  };
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h3 id={id} ref={head} tabIndex={-1}>
        {shown ? lifeTitle(locale, shown.portrait, shown) : words.number(person)}
      </h3>
      <div className={styles.tools}>
        {/* Not `disabled`: it would lose the focus while the next story is fetched. */}
        <Button onClick={nextLike} aria-disabled={!last}>
          {words.nextLike}
        </Button>
        <span className={styles.narrow}>
          <Button onClick={toList}>{words.toList}</Button>
        </span>
      </div>
      <StatusLine>
        {failed ? (
          <>
            {words.failed} <Button onClick={retry}>{words.again}</Button>
          </>
        ) : slow ? (
          words.waiting
        ) : alone === person ? (
          words.onlyOne
        ) : (
          shown && <span className={styles.spoken}>{lifeTitle(locale, shown.portrait, shown)}</span>
        )}
      </StatusLine>
      {shown && parts && (
        <div className={styles.life}>
          <div className={styles.block}>
            <h4>{words.story}</h4>
            <ol className={styles.story}>
              {parts.map((part) => (
                <li key={part.first}>
                  <p className={styles.quarter}>
                    <b>{part.head}</b> <RungMark locale={locale} rung={part.to} />
                  </p>
                  <p>{part.text}</p>
                </li>
              ))}
            </ol>
            <p className={styles.note}>{words.note}</p>
          </div>
          <div className={styles.block}>
            <PortraitCard locale={locale} portrait={shown.portrait} scenario={run.scenario.id} />
            <LifeFigure locale={locale} chapters={shown.chapters} quarters={view.terms.quarters} />
          </div>
        </div>
      )}
    </section>
  );
}
