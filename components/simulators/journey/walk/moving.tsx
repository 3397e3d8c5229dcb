'use client';

import { useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Figure } from '@/components/ui/figure';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { mostOf } from './findings';
import { dotsAfter, happeningsOf } from './motion';
import { MovingJourney } from './moving-journey';
import { useStill } from './use-still';
import { SPEEDS, walkMessages, type Speed } from './walk-messages';
import type { Walked } from './walk-props';
import styles from './moving.module.css';

const TICK_MS = 100;
/** Happenings a tick. */
const PACE: Readonly<Record<Speed, number>> = { slow: 1, usual: 3, fast: 10 };

/** The first customers on their way, all walks at the same moment. Without motion the end is shown, and each step on demand. */
export function MovingWalks({
  locale,
  walked,
  nameOf,
}: {
  locale: Locale;
  walked: readonly Walked[];
  nameOf: (id: string) => string;
}) {
  const words = walkMessages[locale].moving;
  const crowds = useMemo(() => walked.map(({ answer }) => answer.crowd), [walked]);
  const happenings = useMemo(() => happeningsOf(crowds), [crowds]);
  const total = happenings.length;
  const most = Math.max(
    1,
    ...walked.map(({ answer }) => mostOf(answer.outcome, 'valueLost')?.valueLost ?? 0),
  );
  const isStill = useStill();
  /** Undefined: at the end. */
  const [place, setPlace] = useState<number>();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('usual');
  const [told, setTold] = useState(false);
  const done = Math.min(place ?? total, total);
  const runs = playing && !isStill && done < total;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(
      () => setPlace((before) => Math.min((before ?? 0) + PACE[speed], total)),
      TICK_MS,
    );
    return () => clearInterval(timer);
  }, [runs, speed, total]);

  const dots = useMemo(() => dotsAfter(crowds, happenings, done), [crowds, happenings, done]);
  const go = (to: number) => {
    setPlaying(false);
    setTold(true);
    setPlace(Math.max(0, Math.min(to, total)));
  };
  const play = () => {
    setTold(false);
    if (done >= total) setPlace(0);
    setPlaying(true);
  };
  const last = happenings[done - 1];
  const tell = () => {
    if (!last) return words.happened.none;
    const { label, answer } = walked[last.walk]!;
    const id = answer.outcome.touchpoints[last.place]!.id;
    const crowd = crowds[last.walk]!;
    const customer = last.customer + 1;
    const what =
      last.kind === 'come'
        ? words.happened.come(
            customer,
            nameOf(id),
            crowd.felt[last.customer * crowd.touchpoints + last.place]!,
          )
        : crowd.leftAt[last.customer] === -1
          ? words.happened.through(customer)
          : words.happened.left(customer, nameOf(id));
    return label === undefined ? what : `${label}${locale === 'zh' ? '：' : ': '}${what}`;
  };
  return (
    <Figure title={words.title(crowds[0]?.customers ?? 0)} caption={words.caption}>
      <div className={styles.controls}>
        {!isStill && (
          <>
            <Button weight="main" onClick={runs ? () => setPlaying(false) : play}>
              {runs ? words.pause : done > 0 && done < total ? words.play : words.replay}
            </Button>
            <div className={styles.speed}>
              <Select
                label={words.speed}
                value={speed}
                options={SPEEDS.map((value) => ({ value, label: words.speeds[value] }))}
                onChange={setSpeed}
              />
            </div>
          </>
        )}
        {isStill && <Button onClick={() => go(0)}>{words.replay}</Button>}
        <Button onClick={() => go(done - 1)} disabled={done === 0}>
          {words.back}
        </Button>
        <Button onClick={() => go(done + 1)} disabled={done >= total}>
          {words.step}
        </Button>
        <Button onClick={() => go(total)} disabled={done >= total}>
          {words.toEnd}
        </Button>
      </div>
      <label className={styles.seek}>
        <span>
          {words.at} <span className={styles.count}>{words.of(done, total)}</span>
        </span>
        <input
          type="range"
          min={0}
          max={total}
          value={done}
          onChange={(event) => go(event.currentTarget.valueAsNumber)}
        />
      </label>
      <StatusLine>{told && !runs ? tell() : ''}</StatusLine>
      <ul className={styles.legend} aria-hidden="true">
        {(['fine', 'bad', 'left'] as const).map((kind) => (
          <li key={kind}>
            <span className={`${styles.mark} ${styles[kind]}`} /> {words.legend[kind]}
          </li>
        ))}
      </ul>
      <div className={styles.journeys} data-many={walked.length}>
        {walked.map(({ label, answer }, i) => (
          <MovingJourney
            key={i}
            locale={locale}
            label={label}
            answer={answer}
            dots={dots[i] ?? []}
            nameOf={nameOf}
            most={most}
          />
        ))}
      </div>
    </Figure>
  );
}
