import { EvidenceList } from '@/components/simulators/rfm/guided/report/evidence-list';
import { evidenceLines } from '@/components/simulators/rfm/guided/report/evidence-lines';
import { guidedNames } from '@/components/simulators/rfm/guided/report/guided-names';
import { lessonOf, lessonOfConcept, LESSONS } from '@/components/simulators/rfm/guided/report/lesson-of';
import { reportMessages } from '@/components/simulators/rfm/guided/report/report-messages';
import type { Locale } from '@/lib/content/locale';
import { CONCEPT_IDS, GUIDED_RUBRIC, GUIDED_STEPS, type GuidedCriterion } from '@/lib/scoring';
import type { DeskStep, DeskWords, WrittenTexts } from './desk-words';
import { evidenceOf, stepLines, stepNames } from './rfm-guided-steps';

const criterionOf = (id: string): GuidedCriterion | undefined =>
  GUIDED_RUBRIC.find((line) => line.id === id)?.id;

const steps: readonly DeskStep[] = GUIDED_STEPS.map((step) => ({
  name: (locale) => stepNames[locale][step],
  lines: (locale, decision) => stepLines(locale, step, decision),
  found(locale, { criteria }) {
    const where = evidenceOf(step);
    const criterion = criteria.find(({ id }) => id === where?.criterion);
    if (!where || criterion?.status !== 'scored') return undefined;
    const lines = evidenceLines(locale, { ...criterion, evidence: where.of(criterion.evidence) });
    return lines.length === 0 ? undefined : <EvidenceList locale={locale} lines={lines} />;
  },
}));

const LOOKS_FOR: Readonly<Record<Locale, WrittenTexts>> = {
  zh: {
    goal: '有一个目标，选的人和办法确实为它服务。',
    reason: '理由从数据里来，不是“老客户忠诚”这样的空话。',
    rule: '下一次照着就能做，说得出什么时候用、怎么做。',
  },
  en: {
    goal: 'A goal that the chosen people and actions serve.',
    reason: 'A reason drawn from the data, not “old customers are loyal”.',
    rule: 'Something to act on next time: when it applies and what to do.',
  },
};

/** The RFM exercise at the desk. */
export const deskWords: DeskWords = {
  criterion(locale, id) {
    const known = criterionOf(id);
    return known ? reportMessages[locale].criteria[known] : id;
  },
  formula(locale, id, max) {
    const known = criterionOf(id);
    return known ? `${reportMessages[locale].formula}${reportMessages[locale].formulas[known](max)}` : '';
  },
  Evidence: ({ locale, criterion }) => (
    <EvidenceList locale={locale} lines={evidenceLines(locale, criterion)} />
  ),
  missed: (locale, criterion) =>
    evidenceLines(locale, criterion)
      .filter(({ mark }) => mark === 'wrong' || mark === 'empty')
      .map(({ text }) => text),
  lessons(locale, criterion) {
    const known = criterionOf(criterion.id);
    if (!known) return [];
    const names =
      known !== 'concepts'
        ? [lessonOf[known]]
        : criterion.status === 'scored'
          ? evidenceLines(locale, criterion).flatMap(({ lesson }) => lesson ?? [])
          : CONCEPT_IDS.map((concept) => lessonOfConcept[concept]);
    return [...new Set(names)].map((name) => ({
      href: `/${locale}${LESSONS[name]}`,
      label: reportMessages[locale].lessons[name],
    }));
  },
  slip(locale, slip) {
    const names = new Map<string, string>([
      ...Object.entries(guidedNames[locale].slips),
      ...Object.entries(reportMessages[locale].breakEvenSlips),
    ]);
    return names.get(slip) ?? slip;
  },
  noSlips: (locale) =>
    locale === 'zh'
      ? '手算和够本里没有叫得出名字的错。'
      : 'No slip that has a name, by hand or at the break-even.',
  steps: () => steps,
  written: (_, texts) => texts,
  looksFor: (locale) => LOOKS_FOR[locale],
};
