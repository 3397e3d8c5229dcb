'use client';

import { useState } from 'react';
import { dayText } from '@/components/hand-in/date-text';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { Rename } from '@/components/ui/kept-runs/rename';
import shell from '@/components/ui/kept-runs/shell.module.css';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { LadderCase, OpenRun, PlayActions } from './play-state';
import styles from './play.module.css';
import { QUARTER_BEATS, type Beat, type Place } from './rhythm';
import { roomMessages } from './room-messages';
import { runLabel } from './run-label';
import { yuanText } from './see/format';

/** Which run this is, how far it is, and what it has. */
export function RunHead({
  locale,
  cases,
  open: { saved, view },
  beat,
  place,
  actions,
}: {
  locale: Locale;
  cases: readonly LadderCase[];
  open: OpenRun;
  beat: Beat;
  place: Place;
  actions: PlayActions;
}) {
  const words = roomMessages[locale];
  const common = playMessages[locale];
  const [renaming, setRenaming] = useState(false);
  const { assignment } = saved;
  const { scenario } = saved.run;
  const known = cases.find(({ id }) => id === scenario.id);
  const counted = saved.kind === 'counted';
  const label = runLabel(locale, saved);
  const over = view.quarters.length;
  const cash = view.quarters.reduce((sum, { money }) => sum + money.profit, 0);
  return (
    <header className={shell.head}>
      <div className={shell.which}>
        <p>
          <strong>{known?.title ?? common.ownCase}</strong> · {label}
          {!label.startsWith(counted ? words.counted : words.practice) &&
            ` · ${counted ? words.counted : words.practice}`}
          {assignment?.dueDate !== undefined && ` · ${words.due(dayText(locale, assignment.dueDate))}`}
        </p>
        {assignment ? undefined : renaming ? (
          <Rename
            words={common}
            name={saved.name}
            use={(name) => {
              actions.rename(saved.id, name);
              setRenaming(false);
            }}
            cancel={() => setRenaming(false)}
          />
        ) : (
          <Button aria-label={common.renameNamed(label)} onClick={() => setRenaming(true)}>
            {common.rename}
          </Button>
        )}
      </div>
      <p className={shell.small}>
        {saved.origin &&
          `${common.forkOf(saved.origin.name, saved.origin.quarter)}${locale === 'zh' ? '。' : '. '}`}
        {counted ? words.countedNote : words.practiceNote}
        {known && JSON.stringify(known.model) !== JSON.stringify(scenario) && ` ${common.otherTerms}`}
      </p>
      <dl className={styles.figures}>
        <div>
          <dt>{words.reached}</dt>
          <dd>{progressText(locale, beat, view.terms.quarters)}</dd>
        </div>
        <div>
          <dt>{view.open ? words.purseLeft : words.purse}</dt>
          <dd>{yuanText(locale, 100 * (view.open?.purseLeft ?? view.terms.purse))}</dd>
        </div>
        <div>
          <dt>{words.cash}</dt>
          <dd>{yuanText(locale, cash)}</dd>
        </div>
      </dl>
      {'quarter' in beat && <Beats locale={locale} beat={beat} />}
      {over > 0 && (
        <nav aria-label={words.quarters} className={`noPrint ${styles.quarters}`}>
          <span className={shell.small}>{words.quarters}</span>
          <ul>
            {view.quarters.map(({ quarter }) => (
              <li key={quarter}>
                <button
                  type="button"
                  aria-current={place === quarter ? 'page' : undefined}
                  aria-label={words.quarterLink(quarter)}
                  onClick={() => actions.goTo(quarter)}
                >
                  {quarter}
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                aria-current={place === 'now' ? 'page' : undefined}
                onClick={() => actions.goTo('now')}
              >
                {words.now}
              </button>
            </li>
          </ul>
        </nav>
      )}
      {known && (
        <div className="noPrint">
          <Disclosure summary={words.story}>
            <p>
              <strong>{known.firm}</strong>
            </p>
            <p>{known.story}</p>
          </Disclosure>
        </div>
      )}
    </header>
  );
}

function progressText(locale: Locale, beat: Beat, quarters: number): string {
  const words = roomMessages[locale];
  if (beat.kind === 'goal') return words.before;
  return beat.kind === 'debrief' ? words.after : words.quarterOf(beat.quarter, quarters);
}

/** The four beats of the quarter: where one is, in words too. */
function Beats({ locale, beat }: { locale: Locale; beat: Extract<Beat, { quarter: number }> }) {
  const words = roomMessages[locale];
  const now = QUARTER_BEATS.indexOf(beat.kind);
  return (
    <ol className={shell.beats} aria-label={words.beatsOf(beat.quarter)}>
      {QUARTER_BEATS.map((each, i) => {
        const state = i < now ? 'done' : i === now ? 'now' : 'next';
        return (
          <li key={each} className={shell[state]} aria-current={i === now ? 'step' : undefined}>
            <span className={shell.dot}>{i < now ? <Icon name="check" size={14} /> : i + 1}</span>
            {words.beats[each]}
            <span className="visuallyHidden">
              {locale === 'zh' ? '，' : ', '}
              {words.states[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
