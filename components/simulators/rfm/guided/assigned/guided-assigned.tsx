'use client';

import { AssignedPage } from '@/components/hand-in/assigned-page';
import type { KeptWork } from '@/components/hand-in/kept-assignment';
import type { Locale } from '@/lib/content/locale';
import { About, marksUnder } from '../about';
import type { AssignedStartProps } from '../assigned-start';
import { guidedMessages } from '../guided-messages';
import { GUIDED_CASE } from '../hand-in/guided-case';
import type { KeptRun } from '../saved-run';
import { sectionAfter } from '../sections';

/** The exercise has one case, so its name says nothing. */
const CASES = [{ id: GUIDED_CASE.case, scenario: GUIDED_CASE }];

/** What an assignment link of this exercise opens. */
export function GuidedAssigned({ locale, search, kept, marks, open, practise }: AssignedStartProps) {
  return (
    <AssignedPage
      locale={locale}
      search={search}
      exercise="rfm/guided"
      cases={CASES}
      kept={kept.flatMap((one) => workOf(locale, one))}
      hasStart={kept.length > 0}
      how={guidedMessages[locale].how}
      about={(weights) => <About locale={locale} marks={marksUnder(weights, marks)} />}
      open={open}
      practise={practise}
    />
  );
}

function workOf(locale: Locale, { key, run: { assignment, decisions, changed } }: KeptRun): KeptWork[] {
  if (!assignment) return [];
  const { section: names, start, date } = guidedMessages[locale];
  const section = sectionAfter(decisions.length);
  const standing =
    section === undefined ? start.finished(date(changed)) : start.at(names[section], date(changed));
  return [{ key, assignment, standing, finished: section === undefined }];
}
