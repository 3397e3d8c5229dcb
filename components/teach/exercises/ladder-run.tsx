import { ladderNames } from '@/components/simulators/ladder/play/names';
import { evidenceLines } from '@/components/simulators/ladder/play/report/evidence-lines';
import { EvidenceList } from '@/components/simulators/ladder/play/report/evidence-list';
import { lessonOfConcept, LESSONS, lessonsOf } from '@/components/simulators/ladder/play/report/lesson-of';
import { reportMessages } from '@/components/simulators/ladder/play/report/report-messages';
import { memberOf } from '@/components/ui/json-read';
import type { Locale } from '@/lib/content/locale';
import { GOALS, LADDER_CONCEPT_IDS, LADDER_RUBRIC, type LadderCriterion } from '@/lib/scoring';
import type { DeskWords, WrittenTexts } from './desk-words';
import { ladderSteps } from './ladder-run-steps';
import { ladderSlipName, ladderSlips } from './ladder-slips';

const criterionOf = (id: string): LadderCriterion | undefined =>
  LADDER_RUBRIC.find((line) => line.id === id)?.id;

const LOOKS_FOR: Readonly<Record<Locale, WrittenTexts>> = {
  zh: {
    goal: '四个里选一个，没有哪个天生就对。钱合不合它，机器已经对过；要评，评它合不合这家店。',
    reason: '理由从这家店的情形里来：人多人少、利润厚薄、对手学得快不快。不是“老客户最宝贵”这样的空话。',
    rule: '下一次照着就能做，说得出什么情形下用、怎么做，跟这一局里发生的对得上。',
  },
  en: {
    goal: 'One of four, none of them right by itself. The money has been held against it by machine; if you mark it, ask whether it suits this firm.',
    reason:
      'A reason drawn from this firm: how many customers, how thin the margin, how fast the rival copies. Not “loyal customers are worth most”.',
    rule: 'Something to act on next time: when it applies, what to do, and borne out by what happened in this run.',
  },
};

/** A run on the ladder at the desk. */
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
  missed(locale, criterion) {
    const lines = evidenceLines(locale, criterion);
    const wrong = lines.filter(({ mark }) => mark !== undefined && mark !== 'kept' && mark !== 'right');
    // Predictions and values are better or worse, not right or wrong: the mean says it, and the rules beaten.
    const rest = { prediction: lines.slice(-1), outcome: lines }[criterion.id] ?? [];
    return [...wrong, ...rest].map(({ text }) => text);
  },
  lessons(locale, criterion) {
    const known = criterionOf(criterion.id);
    if (!known) return [];
    const names =
      known !== 'concepts'
        ? lessonsOf[known]
        : criterion.status === 'scored'
          ? evidenceLines(locale, criterion).flatMap(({ lesson }) => lesson ?? [])
          : LADDER_CONCEPT_IDS.map((concept) => lessonOfConcept[concept]);
    return [...new Set(names)].map((name) => ({
      href: `/${locale}${LESSONS[name]}`,
      label: reportMessages[locale].lessons[name],
    }));
  },
  slipsIn: ladderSlips,
  slip: ladderSlipName,
  noSlips: (locale) => (locale === 'zh' ? '没有叫得出名字的错。' : 'No slip that has a name.'),
  steps: ladderSteps,
  written(locale, texts) {
    const goal = memberOf(texts.goal, GOALS);
    return { ...texts, goal: goal ? ladderNames[locale].goals[goal] : texts.goal };
  },
  looksFor: (locale) => LOOKS_FOR[locale],
};
