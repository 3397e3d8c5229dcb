'use client';

import { useId, useRef, useState } from 'react';
import type { Measure } from '@/lib/simulations/ladder';
import { ladderNames } from '../names';
import { yuanText } from './format';
import { changeText, FELT, KNOWN, measureText, valueOf } from './measure-text';
import { OpenMeasure } from './open/open-measure';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';
import { signOf } from './take-aways';

/** The key figures; each can be opened down to what it is made of. */
export function Measures(props: SeeProps & { readonly openPerson?: ((person: number) => void) | undefined }) {
  const { locale, now, sofar } = props;
  const words = seeMessages[locale].measures;
  const names = ladderNames[locale].measures;
  const [opened, setOpened] = useState<Measure>();
  const panel = useId();
  const list = useRef<HTMLUListElement>(null);
  const last = sofar.at(-2);
  const { profit, value } = now.known;
  const change = last && changeText(locale, 'profit', profit, last.known.profit);
  const close = () => {
    list.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpened(undefined);
  };
  return (
    <>
      <p className={styles.takeAway}>
        {words.title(
          yuanText(locale, profit),
          last && (change === undefined ? 'same' : signOf(profit - last.known.profit)),
          yuanText(locale, Math.abs(profit - (last?.known.profit ?? 0))),
          yuanText(locale, value),
        )}
      </p>
      <ul className={styles.measures} ref={list}>
        {[...KNOWN, ...(now.felt ? FELT : [])].map((measure) => {
          const here = valueOf(now, measure) ?? 0;
          const before = last && valueOf(last, measure);
          const changed = before === undefined ? undefined : changeText(locale, measure, here, before);
          return (
            <li key={measure}>
              <button
                type="button"
                className={styles.measure}
                aria-expanded={opened === measure}
                aria-controls={panel}
                onClick={() => (opened === measure ? close() : setOpened(measure))}
              >
                <span>{names[measure]}</span>
                <b>{measureText(locale, measure, here)}</b>
                <small>
                  {!last ? words.first : changed === undefined ? words.unchanged : words.before(changed)}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      <div id={panel}>
        {opened && <OpenMeasure key={opened} {...props} measure={opened} onClose={close} />}
      </div>
    </>
  );
}
