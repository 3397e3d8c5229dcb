'use client';

import { dayText } from '@/components/hand-in/date-text';
import { Disclosure } from '@/components/ui/disclosure';
import { RunName } from '@/components/ui/kept-runs/run-name';
import shell from '@/components/ui/kept-runs/shell.module.css';
import { StepList } from '@/components/ui/kept-runs/step-list';
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
  const { assignment } = saved;
  const { scenario } = saved.run;
  const known = cases.find(({ id }) => id === scenario.id);
  const counted = saved.kind === 'counted';
  const over = view.quarters.length;
  const cash = view.quarters.reduce((sum, { money }) => sum + money.profit, 0);
  return (
    <header className={shell.head}>
      <RunName
        words={common}
        title={known?.title ?? common.ownCase}
        label={runLabel(locale, saved)}
        kind={counted ? words.counted : words.practice}
        due={assignment?.dueDate !== undefined ? words.due(dayText(locale, assignment.dueDate)) : undefined}
        name={saved.name}
        rename={assignment ? undefined : (name) => actions.rename(saved.id, name)}
      />
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
      {'quarter' in beat && (
        <StepList
          locale={locale}
          words={words}
          label={words.beatsOf(beat.quarter)}
          steps={QUARTER_BEATS.map((each) => words.beats[each])}
          now={QUARTER_BEATS.indexOf(beat.kind)}
        />
      )}
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
