import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import type { CampaignResult } from '@/lib/simulations/rfm-campaign';
import type { GuidedRun, TermsView, WhatIf } from '../protocol';
import type { Ask } from '../step';
import { changesOf } from './choice-words';
import { debriefMessages } from './debrief-messages';
import styles from './debrief.module.css';
import { draftOf, questionOf, WhatIfForm } from './what-if-form';
import { titleOf, TriesTable, WhatIfResult, type Try } from './what-if-result';

const MOST_TRIES = 12;

/** Other definitions or another rule, the same customers and the same luck. Nothing here counts. */
export function WhatIfPart({
  locale,
  run,
  terms,
  own,
  happened,
  ask,
}: {
  locale: Locale;
  run: GuidedRun;
  terms: TermsView;
  own: WhatIf;
  happened: CampaignResult;
  ask: Ask;
}) {
  const words = debriefMessages[locale].whatIf;
  const [draft, setDraft] = useState(() => draftOf(own));
  const [tries, setTries] = useState<readonly Try[]>([]);
  const [state, setState] = useState<'ready' | 'playing' | 'failed'>('ready');
  const question = questionOf(draft, terms);
  const last = tries[tries.length - 1];
  const problem = last?.view.problem;

  async function play(whatIf: WhatIf) {
    setState('playing');
    try {
      const view = await ask('whatIf', { run, whatIf });
      setTries((before) => [...before, { changes: changesOf(locale, own, whatIf), view }].slice(-MOST_TRIES));
      setState('ready');
    } catch {
      setState('failed');
    }
  }

  return (
    <div className={styles.whatIf}>
      <p className={styles.prose}>{words.intro}</p>
      <div className={styles.bench}>
        <div className={styles.inputs}>
          <WhatIfForm locale={locale} terms={terms} draft={draft} onChange={setDraft} />
          <div className={styles.decide}>
            <Button
              disabled={question === undefined || state === 'playing'}
              onClick={() => question && void play(question)}
            >
              {words.play}
            </Button>
            <Button onClick={() => setDraft(draftOf(own))}>{words.reset}</Button>
          </div>
        </div>
        <div className={styles.inputs}>
          {/* The figure's title says it to the eye. */}
          <div
            className={
              state === 'ready' && last?.view.result && last.changes.length > 0 ? 'visuallyHidden' : undefined
            }
          >
            <StatusLine>
              {state === 'playing'
                ? words.playing
                : state === 'failed'
                  ? words.failed
                  : last === undefined
                    ? words.nothingPlayed
                    : problem
                      ? words.problems[problem](terms.fewestContacts, terms.mostContacts)
                      : last.changes.length === 0
                        ? words.same
                        : last.view.result
                          ? titleOf(locale, happened, last.view.result)
                          : ''}
            </StatusLine>
          </div>
          {last && <WhatIfResult locale={locale} own={happened} last={last} />}
          {tries.length > 0 && <TriesTable locale={locale} own={happened} tries={tries} />}
        </div>
      </div>
    </div>
  );
}
