'use client';

import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { askedHook } from '@/components/ui/use-asked';
import { Change } from '../../walk/change';
import { Heat } from '../../walk/heat';
import { WalkSums } from '../../walk/sums';
import { nameIn } from '../../walk/walk-props';
import { Walks } from '../../walk/walks';
import { WALK_NAMES, type JourneyCalls, type JourneyRun, type RevealView } from '../protocol';
import type { PartProps } from '../step-props';
import { DropOutFigure } from './drop-out-figure';
import { FeelingsFigure } from './feelings-figure';
import { revealMessages } from './reveal-messages';
import styles from './reveal.module.css';

const useAsked = askedHook<JourneyCalls>();

/** What was walked does not change with what is decided after it. */
function untilChosen(run: JourneyRun): JourneyRun {
  const at = run.decisions.findIndex(
    (one) => typeof one === 'object' && one !== null && 'step' in one && one.step === 'choose',
  );
  return at === -1 ? run : { ...run, decisions: run.decisions.slice(0, at + 1) };
}

/** Three walks on the same luck: by the learner's map, through the world as it is, and as she would have it. */
export function Reveal(props: PartProps) {
  const { locale, run, view, ask } = props;
  const words = revealMessages[locale];
  const id = useId();
  const isDue = view.answers.choose !== undefined;
  const { answer, failed, retry } = useAsked(ask, 'reveal', isDue ? { run: untilChosen(run) } : undefined);
  if (!isDue) return null;
  return (
    // The report of a finished run prints without what led to it.
    <section
      className={view.step === undefined ? `${styles.reveal} ${styles.onScreen}` : styles.reveal}
      aria-labelledby={id}
    >
      <h3 id={id} tabIndex={-1}>
        {words.heading}
      </h3>
      {failed ? (
        <div role="alert">
          <p>{words.failed}</p>
          <Button onClick={retry}>{words.again}</Button>
        </div>
      ) : answer ? (
        <Revealed {...props} reveal={answer} />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </section>
  );
}

function Revealed({
  locale,
  words: caseWords,
  run,
  view: { answers },
  reveal: { models, outcomes, facts },
}: PartProps & { reveal: RevealView }) {
  const words = revealMessages[locale];
  const { scenario, seed } = run;
  const ids = outcomes.asIs.touchpoints.map((one) => one.id);
  const points = ids.map((id) => ({
    id,
    name: caseWords.touchpoints[id]?.name ?? '',
    channel: caseWords.touchpoints[id]?.channel ?? '',
  }));
  const nameOf = nameIn(points);
  const names = ids.map(nameOf);
  const chosen = scenario.improvements.filter(({ id }) => answers.choose?.improvements.includes(id));
  const said = ids.map((id) => {
    const value = answers.predict?.dropOut[id] ?? null;
    return value === null ? null : value / 100;
  });
  return (
    <>
      <p className={styles.prose}>{words.intro(scenario.customers)}</p>
      <p className={styles.prose}>
        {chosen.length === 0
          ? words.chosenNone
          : words.chosen(
              chosen.map(({ id }) => caseWords.improvements[id]?.name ?? id),
              chosen.reduce((sum, { cost }) => sum + cost, 0),
            )}
        {locale === 'en' && ' '}
        {words.oneLuck}
      </p>
      <WalkSums
        locale={locale}
        walks={WALK_NAMES.map((name) => ({ label: words.labels[name], outcome: outcomes[name] }))}
        nameOf={nameOf}
      />
      <div className={styles.pair}>
        <FeelingsFigure
          locale={locale}
          names={names}
          drawn={ids.map((id) => answers.feel?.feelings[id] ?? null)}
          felt={facts.feelings}
        />
        <DropOutFigure locale={locale} names={names} said={said} left={facts.dropOut} />
      </div>
      <Heat locale={locale} outcome={outcomes.asIs} nameOf={nameOf} label={words.labels.asIs} />
      <Change
        locale={locale}
        ids={ids}
        before={outcomes.asIs}
        after={outcomes.toBe}
        labels={[words.labels.asIs, words.labels.toBe]}
        nameOf={nameOf}
      />
      <Walks
        locale={locale}
        walks={WALK_NAMES.map((name) => ({ label: words.labels[name], model: models[name] }))}
        seed={seed}
        customers={scenario.customers}
        points={points}
      />
    </>
  );
}
