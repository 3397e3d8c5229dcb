import { caseNames, type NamedCase } from '@/components/simulators/journey/case/report/case-names';
import { evidenceLines } from '@/components/simulators/journey/case/report/evidence-lines';
import { EvidenceList } from '@/components/simulators/journey/case/report/evidence-list';
import { lessonOfConcept, LESSONS, lessonsOf } from '@/components/simulators/journey/case/report/lesson-of';
import { reportMessages } from '@/components/simulators/journey/case/report/report-messages';
import type { Locale } from '@/lib/content/locale';
import { JOURNEY_CONCEPT_IDS, JOURNEY_RUBRIC, type JourneyCriterion } from '@/lib/scoring';
import type { DeskWords, WrittenTexts } from './desk-words';
import { journeySteps } from './journey-case-steps';
import { journeySlipName, journeySlips } from './journey-slips';

const criterionOf = (id: string): JourneyCriterion | undefined =>
  JOURNEY_RUBRIC.find((line) => line.id === id)?.id;

const LOOKS_FOR: Readonly<Record<Locale, WrittenTexts>> = {
  zh: {
    goal: '说得出为谁画，什么算变好，而且好没好能看出来。不是“提升体验”这样的空话。',
    reason: '理由从材料里来：这一步丢的是什么人、为什么，这笔钱改得动它；说得出为什么不是投诉最多的那一步。',
    rule: '下一次照着就能做：什么情形、先看什么、怎么做，跟两趟走下来发生的对得上。',
  },
  en: {
    goal: 'It says whose journey it is and what would count as better, so that one could tell. Not “improve the experience”.',
    reason:
      'A reason drawn from the evidence: who is lost at that step and why, and that this money changes it; and why not the step with most complaints.',
    rule: 'Something to act on next time: when, what to look at first, what to do; borne out by what the walks showed.',
  },
};

/** What of the evidence is no slip but stands for the whole where nothing is right or wrong. */
const SUMMED: readonly string[] = ['prediction', 'outcome'];

/** A case of the journey studio at the desk. */
export function deskWords(named: NamedCase | undefined): DeskWords {
  const names = { zh: caseNames('zh', named), en: caseNames('en', named) };
  return {
    criterion(locale, id) {
      const known = criterionOf(id);
      return known ? reportMessages[locale].criteria[known] : id;
    },
    formula(locale, id, max) {
      const known = criterionOf(id);
      return known ? `${reportMessages[locale].formula}${reportMessages[locale].formulas[known](max)}` : '';
    },
    Evidence: ({ locale, criterion }) => (
      <EvidenceList locale={locale} lines={evidenceLines(locale, names[locale], criterion)} />
    ),
    missed(locale, criterion) {
      const lines = evidenceLines(locale, names[locale], criterion);
      const wrong = lines.filter(({ mark }) => mark !== undefined && mark !== 'right' && mark !== 'near');
      return (SUMMED.includes(criterion.id) ? lines : wrong).map(({ text }) => text);
    },
    lessons(locale, criterion) {
      const known = criterionOf(criterion.id);
      if (!known) return [];
      const lessons =
        known !== 'concepts'
          ? lessonsOf[known]
          : criterion.status === 'scored'
            ? evidenceLines(locale, names[locale], criterion).flatMap(({ lesson }) => lesson ?? [])
            : JOURNEY_CONCEPT_IDS.map((concept) => lessonOfConcept[concept]);
      return [...new Set(lessons)].map((name) => ({
        href: `/${locale}${LESSONS[name]}`,
        label: reportMessages[locale].lessons[name],
      }));
    },
    slipsIn: journeySlips,
    slip: journeySlipName,
    noSlips: (locale) => (locale === 'zh' ? '没有叫得出名字的错。' : 'No slip that has a name.'),
    steps: () => journeySteps(names),
    written: (_, texts) => texts,
    looksFor: (locale) => LOOKS_FOR[locale],
  };
}
