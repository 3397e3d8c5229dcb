'use client';

import { AssignedPage } from '@/components/hand-in/assigned-page';
import type { KeptWork } from '@/components/hand-in/kept-assignment';
import { About, type Marks } from '@/components/ui/kept-runs/about';
import type { Locale } from '@/lib/content/locale';
import { scenarioJson } from '../attempt-of';
import { playMessages } from '../play-messages';
import type { LadderCase, PlayActions } from '../play-state';
import { progressOf } from '../rhythm';
import type { SavedRun } from '../saved-run';

const HOW: Readonly<Record<Locale, string>> = {
  zh: '怎么走，怎么算分',
  en: 'How it goes and what earns marks',
};

export interface LadderAssignedProps {
  readonly locale: Locale;
  readonly search: string;
  readonly cases: readonly LadderCase[];
  readonly kept: readonly SavedRun[];
  /** Points of each part by the rubric. */
  readonly marks: Marks;
  readonly actions: PlayActions;
}

/** What an assignment link of the ladder opens. */
export function LadderAssigned({ locale, search, cases, kept, marks, actions }: LadderAssignedProps) {
  const words = playMessages[locale];
  const caseWith = (id: string | undefined) => cases.find((one) => one.id === id);
  return (
    <AssignedPage
      locale={locale}
      search={search}
      exercise="ladder/run"
      cases={cases.map(({ id, model, title, firm, customers }) => ({
        id,
        scenario: scenarioJson(model),
        title,
        lines: [firm, words.facts(model.people, customers, model.quarters, model.purse)],
      }))}
      kept={kept.flatMap((saved) => workOf(locale, saved))}
      hasStart={kept.length > 0}
      how={HOW[locale]}
      about={(weights) => (
        <About
          words={words}
          title={words.beats}
          steps={words.beat}
          marks={marks.map(({ part }) => ({ part, points: weights[part] }))}
        />
      )}
      open={(assignment, id) => actions.openAssigned(assignment, caseWith(id))}
      practise={(id) => {
        const one = caseWith(id);
        if (one) actions.practise(one);
        else actions.toStart();
      }}
    />
  );
}

function workOf(locale: Locale, { id, run, seen, changed, assignment }: SavedRun): KeptWork[] {
  if (!assignment) return [];
  const words = playMessages[locale];
  const { quarters } = run.scenario;
  const progress = progressOf(run.decisions.length, quarters, seen);
  const standing = [words.at(progress, quarters), words.date(changed)].join(locale === 'zh' ? '，' : ', ');
  return [{ key: id, assignment, standing, finished: progress === 'finished' }];
}
