import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import { ladderNames } from '../names';
import type { LadderRun } from '../protocol';
import type { PartProps } from '../step';
import { debriefMessages } from './debrief-messages';
import { draftOf, readDraft } from './what-if-draft';
import { changesOf, whatIfTitle } from './what-if-findings';
import { WhatIfForm } from './what-if-form';
import { TriesTable, WhatIfResult, type Try } from './what-if-result';
import styles from './debrief.module.css';

const MOST_TRIES = 12;

/** Another decision for one quarter, the same people and the same luck. Nothing here counts. */
export function WhatIfPart({
  locale,
  view: { quarters, terms },
  ask,
  fork,
  run,
}: Pick<PartProps, 'locale' | 'view' | 'ask' | 'fork'> & { run: LadderRun }) {
  const words = debriefMessages[locale].whatIf;
  const [at, setAt] = useState(0);
  const chosen = quarters[at];
  const [draft, setDraft] = useState(() => chosen && draftOf(chosen.decision));
  const [tries, setTries] = useState<readonly Try[]>([]);
  const [state, setState] = useState<'ready' | 'playing' | 'failed' | 'unchanged'>('ready');
  if (!chosen || !draft) return null;
  const names = ladderNames[locale];
  const number = chosen.quarter;
  const purse =
    terms.purse - chosen.reports.bought.reduce((sum, report) => sum + terms.reportCost[report], 0);
  const read = readDraft(draft, chosen.decision, purse);
  const last = tries[tries.length - 1];

  async function play() {
    if (!chosen || !read.decision) return;
    const changes = changesOf(locale, chosen.decision, read.decision);
    if (changes.length === 0) return setState('unchanged');
    setState('playing');
    try {
      const view = await ask('whatIf', { run, quarter: number, decision: read.decision });
      setTries((before) => [...before, { quarter: number, changes, view }].slice(-MOST_TRIES));
      setState('ready');
    } catch {
      setState('failed');
    }
  }

  const said = {
    playing: words.playing,
    failed: words.failed,
    unchanged: words.unchanged,
    ready: last ? whatIfTitle(locale, last.quarter, last.view.difference) : words.nothingPlayed,
  }[state];

  return (
    <div className={styles.whatIf}>
      <p className={styles.prose}>{words.intro}</p>
      <div className={styles.bench}>
        <div className={styles.inputs}>
          <Select
            label={words.quarter}
            value={String(at)}
            options={quarters.map(({ quarter }, i) => ({
              value: String(i),
              label: names.quarterHead(quarter),
            }))}
            onChange={(value) => {
              const next = quarters[Number(value)];
              if (!next) return;
              setAt(Number(value));
              setDraft(draftOf(next.decision));
            }}
          />
          <WhatIfForm locale={locale} draft={draft} read={read} purse={purse} onChange={setDraft} />
          <div className={styles.decide}>
            <Button disabled={!read.decision || state === 'playing'} onClick={() => void play()}>
              {words.play}
            </Button>
            <Button onClick={() => setDraft(draftOf(chosen.decision))}>{words.reset}</Button>
          </div>
          <div className={styles.decide}>
            <Button onClick={() => fork(number)} aria-describedby="debrief-fork-note">
              {words.fork(names.quarter(number), number - 1)}
            </Button>
            <span id="debrief-fork-note" className={styles.note}>
              {words.forkNote}
            </span>
          </div>
        </div>
        <div className={styles.inputs}>
          {/* The figure's title says it to the eye. */}
          <div className={state === 'ready' && last ? 'visuallyHidden' : undefined}>
            <StatusLine>{said}</StatusLine>
          </div>
          {last && <WhatIfResult locale={locale} quarters={quarters} last={last} />}
          {tries.length > 1 && <TriesTable locale={locale} tries={tries} />}
        </div>
      </div>
    </div>
  );
}
