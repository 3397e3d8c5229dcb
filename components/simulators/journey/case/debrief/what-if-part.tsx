import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { StatusLine } from '@/components/ui/status-line';
import type { JourneyOutcome } from '@/lib/simulations/journey';
import type { JourneyRun, LuckView, RevealView } from '../protocol';
import { listed } from '../report/case-names';
import { countText, tenthsText, yuanText } from '../report/format';
import type { PartProps } from '../step-props';
import { Offers } from '../steps-judge/offers';
import { debriefMessages } from './debrief-messages';

import { meanOf } from './luck-findings';
import styles from './debrief.module.css';

const MOST_TRIES = 12;

interface Try {
  readonly improvements: readonly string[];
  readonly outcome: JourneyOutcome;
  readonly worth: readonly number[];
}

/** Other improvements, the same people and the same luck. Nothing here counts. */
export function WhatIfPart({
  props: { locale, words: caseWords, ask, view },
  run,
  reveal,
  luck,
}: {
  props: PartProps;
  /** Up to the choice. */
  run: JourneyRun;
  reveal: RevealView | undefined;
  luck: LuckView | undefined;
}) {
  const words = debriefMessages[locale].whatIf;
  const own = view.answers.choose?.improvements ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(own);
  const [tries, setTries] = useState<readonly Try[]>([]);
  const [state, setState] = useState<'ready' | 'walking' | 'failed' | 'known'>('ready');
  const ownTry: Try | undefined = reveal &&
    luck && { improvements: own, outcome: reveal.outcomes.toBe, worth: luck.own };
  const rows = [...(ownTry ? [ownTry] : []), ...tries];
  const last = tries[tries.length - 1];
  const nameOf = ({ improvements }: Pick<Try, 'improvements'>) =>
    improvements.length === 0
      ? words.nothing
      : listed(
          locale,
          improvements.map((id) => debriefMessages[locale].quoted(caseWords.improvements[id]?.name ?? '')),
        );

  async function walk() {
    if (rows.some((one) => one.improvements.join() === chosen.join())) return setState('known');
    setState('walking');
    try {
      const answer = await ask('whatIf', { run, improvements: chosen });
      setTries((before) => [...before, { improvements: chosen, ...answer }].slice(-MOST_TRIES));
      setState('ready');
    } catch {
      setState('failed');
    }
  }

  const difference = (one: number, other: number) => ({
    text: yuanText(locale, Math.abs(one - other)),
    sign: Math.sign(Math.round(one - other)),
  });
  const said =
    state !== 'ready'
      ? words[state]
      : last && ownTry
        ? words.result(
            nameOf(last),
            difference(last.outcome.worth, ownTry.outcome.worth),
            difference(meanOf(last.worth), meanOf(ownTry.worth)),
          )
        : '';
  return (
    <div className={styles.whatIf}>
      <p className={styles.prose}>{words.intro}</p>
      <Offers
        locale={locale}
        scenario={run.scenario}
        words={caseWords}
        legend={words.legend}
        chosen={chosen}
        onChange={setChosen}
      />
      <div>
        <Button disabled={state === 'walking'} onClick={() => void walk()}>
          {words.walk}
        </Button>
      </div>
      <StatusLine>{said}</StatusLine>
      {rows.length > 0 && (
        <DataTable
          caption={words.table}
          columns={[
            { key: 'what', label: words.columns.what },
            { key: 'through', label: words.columns.through, numeric: true },
            { key: 'nps', label: words.columns.nps, numeric: true },
            { key: 'worth', label: words.columns.worth, numeric: true },
            { key: 'mean', label: words.columns.mean, numeric: true },
          ]}
          rows={rows.map((one) => ({
            what: one === ownTry ? words.own(nameOf(one)) : nameOf(one),
            through: tenthsText((100 * one.outcome.through) / one.outcome.customers),
            nps: countText(locale, one.outcome.nps),
            worth: countText(locale, one.outcome.worth),
            mean: countText(locale, meanOf(one.worth)),
          }))}
        />
      )}
    </div>
  );
}
