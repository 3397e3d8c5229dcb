import { journeyTeachCase, ladderCase, springTea } from '@/components/teach/exercises/cases';
import type { TeachCases } from '@/components/teach/exercises/set-words';
import { journeyCases } from '@/content/scenarios/journey';
import { ladderScenarios } from '@/content/scenarios/ladder';
import type { Locale } from '@/lib/content/locale';

/** The cases of every exercise that can be set. The notes are for teachers: they tell what pays. */
export const teachCases = (locale: Locale): TeachCases => ({
  'rfm/guided': [springTea(locale)],
  'ladder/run': ladderScenarios.map(({ id, model, [locale]: words }) =>
    ladderCase(locale, { id, model, words }),
  ),
  'journey/case': journeyCases.map(({ id, model, [locale]: words }) =>
    journeyTeachCase(locale, { id, model, words }),
  ),
});
