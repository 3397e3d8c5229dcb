'use client';

import { AssignedPage } from '@/components/hand-in/assigned-page';
import type { KeptWork } from '@/components/hand-in/kept-assignment';
import { About, type Marks } from '@/components/ui/kept-runs/about';
import type { Locale } from '@/lib/content/locale';
import { caseJson } from '../attempt-of';
import { playMessages } from '../play-messages';
import type { PlayCase, PlayActions } from '../play-state';
import { progressOf } from '../rhythm';
import type { SavedRun } from '../saved-run';

const HOW: Readonly<Record<Locale, string>> = {
  zh: '怎么做，怎么算分',
  en: 'How it goes and what earns marks',
};

export interface JourneyAssignedProps {
  readonly locale: Locale;
  readonly search: string;
  readonly cases: readonly PlayCase[];
  readonly kept: readonly SavedRun[];
  /** Points of each part by the rubric. */
  readonly marks: Marks;
  readonly actions: PlayActions;
}

/** What an assignment link of a journey case opens. */
export function JourneyAssigned({ locale, search, cases, kept, marks, actions }: JourneyAssignedProps) {
  const words = playMessages[locale];
  const caseWith = (id: string | undefined) => cases.find((one) => one.id === id);
  return (
    <AssignedPage
      locale={locale}
      search={search}
      exercise="journey/case"
      cases={cases.map(({ id, model, words: { title, company, persona } }) => ({
        id,
        scenario: caseJson(model),
        title,
        lines: [company, words.persona(persona.name), words.facts(model.evidence.length, model.budget)],
      }))}
      kept={kept.flatMap((saved) => workOf(locale, saved))}
      hasStart={kept.length > 0}
      how={HOW[locale]}
      about={(weights) => (
        <About
          words={words}
          title={words.steps}
          steps={words.step}
          marks={marks.map(({ part }) => ({ part, points: weights[part] }))}
        />
      )}
      open={(assignment, id) => actions.openAssigned(assignment, caseWith(id))}
      practise={(id) => {
        // Practice shows the answer to its case: the one that counts is left alone.
        const one = cases.find((other) => other.id !== id);
        if (one) actions.practise(one);
        else actions.toStart();
      }}
    />
  );
}

function workOf(locale: Locale, { id, run, changed, assignment }: SavedRun): KeptWork[] {
  if (!assignment) return [];
  const words = playMessages[locale];
  const progress = progressOf(run.decisions.length);
  const standing = [words.at[progress], words.date(changed)].join(locale === 'zh' ? '，' : ', ');
  return [{ key: id, assignment, standing, finished: progress === 'finished' }];
}
