'use client';

import { useRef, type CSSProperties } from 'react';
import { Button } from '@/components/ui/button';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import type { CampaignResult } from '@/lib/simulations/rfm-campaign';
import { revealMessages } from './reveal-messages';
import styles from './reveal.module.css';
import { useStaged } from './use-staged';

/** Each part unfolds in turn. */
const PART_MS = 900;
const DOT_MS = 300;

/** One mark a contacted customer: a full one came because of it, a ring would have come anyway, a point did not come. */
export function Fates({
  locale,
  happened: { contacts, incremental, anyway },
  staged,
}: {
  locale: Locale;
  happened: CampaignResult;
  /** The eight weeks have only now passed. */
  staged: boolean;
}) {
  const words = revealMessages[locale].fates;
  const parts = [
    { kind: 'neither', count: contacts - incremental - anyway, why: words.neitherWhy },
    { kind: 'anyway', count: anyway, why: words.anywayWhy },
    { kind: 'because', count: incremental, why: words.becauseWhy },
  ] as const;
  const list = useRef<HTMLUListElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  // The button goes with the animation: focus must not fall off it.
  const { playing, end } = useStaged(staged, parts.length * PART_MS + DOT_MS, () => {
    if (tools.current?.contains(document.activeElement)) list.current?.focus();
  });
  return (
    <Figure title={words.title(contacts, incremental, anyway)} caption={words.caption}>
      <ul className={styles.fates} ref={list} tabIndex={-1}>
        {parts.map(({ kind, count, why }, part) => (
          <li key={kind}>
            <p className={styles.fate}>
              <b>{words[kind](count)}</b> <span>{why}</span>
            </p>
            <div className={`${styles.marks} ${playing ? styles.playing : ''}`} aria-hidden="true">
              {Array.from({ length: count }, (_, i) => {
                const delay = part * PART_MS + (i / count) * PART_MS;
                const style: CSSProperties = playing ? { animationDelay: `${Math.round(delay)}ms` } : {};
                return <i key={i} className={styles[kind]} style={style} />;
              })}
            </div>
          </li>
        ))}
      </ul>
      {playing && (
        <div ref={tools}>
          <Button onClick={end}>{revealMessages[locale].skip}</Button>
        </div>
      )}
    </Figure>
  );
}
