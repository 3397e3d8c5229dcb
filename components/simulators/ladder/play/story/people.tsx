'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { PartProps } from '../step';
import { Finder } from './finder';
import { LifeStory } from './life-story';
import { peopleStoryMessages } from './people-messages';
import styles from './story.module.css';

/** Everybody can be looked up, and has a story. */
export function People(
  props: PartProps & { readonly person?: number; readonly choose: (person: number) => void },
) {
  const { locale, words: caseWords, view, person, choose } = props;
  const words = peopleStoryMessages[locale];
  const [headId, finderId] = [useId(), useId()];
  const lifeHead = useRef<HTMLHeadingElement>(null);
  const finderHead = useRef<HTMLHeadingElement>(null);
  // Who is picked from the list is read next: on a phone the story stands far below.
  const [picked, setPicked] = useState({ count: 0 });
  useEffect(() => {
    if (picked.count > 0) lifeHead.current?.focus();
  }, [picked]);
  const pick = (one: number) => {
    choose(one);
    setPicked(({ count }) => ({ count: count + 1 }));
  };
  return (
    <section className={styles.people} aria-labelledby={headId}>
      <h2 id={headId} tabIndex={-1}>
        {words.heading(caseWords.customers)}
      </h2>
      {view.quarters.length === 0 ? (
        <p>{words.tooEarly}</p>
      ) : (
        <div className={styles.columns}>
          <section aria-labelledby={finderId} className={styles.block}>
            <h3 id={finderId} ref={finderHead} tabIndex={-1}>
              {words.finder}
            </h3>
            <Finder {...props} person={person} pick={pick} />
          </section>
          {person === undefined ? (
            <p className={styles.empty}>{words.choose}</p>
          ) : (
            <LifeStory
              {...props}
              person={person}
              head={lifeHead}
              toList={() => finderHead.current?.focus()}
            />
          )}
        </div>
      )}
    </section>
  );
}
