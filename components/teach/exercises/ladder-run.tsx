import { ladderNames } from '@/components/simulators/ladder/play/names';
import { evidenceLines } from '@/components/simulators/ladder/play/report/evidence-lines';
import { EvidenceList } from '@/components/simulators/ladder/play/report/evidence-list';
import { lessonOfConcept, LESSONS, lessonsOf } from '@/components/simulators/ladder/play/report/lesson-of';
import { ladderQuestions } from '@/components/simulators/ladder/play/report/questions';
import { reportMessages } from '@/components/simulators/ladder/play/report/report-messages';
import { fieldsOf, listOf, memberOf } from '@/components/ui/json-read';
import type { Locale } from '@/lib/content/locale';
import {
  GOALS,
  LADDER_CLAIM_IDS,
  LADDER_CONCEPT_IDS,
  LADDER_RUBRIC,
  type CriterionReport,
  type LadderCriterion,
} from '@/lib/scoring';
import type { DeskWords, WrittenTexts } from './desk-words';
import { ladderSteps } from './ladder-run-steps';

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

/** Ways to lose points that have a name, by criterion. */
const SLIPS: Readonly<
  Record<Locale, Readonly<Record<'goal-fit' | 'information' | 'revision' | 'promise' | 'recovery', string>>>
> = {
  zh: {
    'goal-fit': '有的季，钱没有花在自己定的目标上',
    information: '换打法以前没有买报告',
    revision: '见了结果，预测一字不改，或者推倒重来',
    promise: '承诺比做得到的高出10分以上',
    recovery: '投诉来不及答复，或者不答',
  },
  en: {
    'goal-fit': 'Money that did not serve the stated goal in some quarter',
    information: 'A new course without a report first',
    revision: 'A forecast said again word for word, or thrown over',
    promise: 'A promise more than 10 points above what could be kept',
    recovery: 'Complaints not answered in time, or not at all',
  },
};

const NAMED: readonly string[] = Object.keys(SLIPS.zh);

/** Process criteria that lost something, claims and questions answered wrongly. */
function slipsOf(criterion: CriterionReport): string[] {
  if (criterion.status !== 'scored') return [];
  const { id, earned, max, evidence } = criterion;
  if (NAMED.includes(id)) return earned < max - 1e-9 ? [id] : [];
  if (id !== 'claims' && id !== 'concepts') return [];
  return listOf(evidence).flatMap((entry) => {
    const { id: asked, answer, right } = fieldsOf(entry);
    return typeof asked === 'string' && answer !== null && answer !== right ? [`${id}:${asked}`] : [];
  });
}

function slipName(locale: Locale, slip: string): string {
  const [kind, asked] = slip.split(':');
  const named = memberOf(kind, ['goal-fit', 'information', 'revision', 'promise', 'recovery']);
  if (named && asked === undefined) return SLIPS[locale][named];
  const { claims, concepts } = ladderQuestions[locale];
  const claim = memberOf(asked, LADDER_CLAIM_IDS);
  const concept = memberOf(asked, LADDER_CONCEPT_IDS);
  if (kind === 'claims' && claim)
    return locale === 'zh' ? `这一局没看准：${claims[claim].name}` : `Run misread: ${claims[claim].name}`;
  if (kind === 'concepts' && concept)
    return locale === 'zh'
      ? `概念题答错：${concepts[concept].name}`
      : `Concept missed: ${concepts[concept].name}`;
  return slip;
}

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
  missed: (locale, criterion) =>
    evidenceLines(locale, criterion)
      .filter(({ mark }) => mark !== undefined && mark !== 'kept' && mark !== 'right')
      .map(({ text }) => text),
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
  slipsIn: ({ criteria }) => criteria.flatMap(slipsOf),
  slip: slipName,
  noSlips: (locale) => (locale === 'zh' ? '没有叫得出名字的错。' : 'No slip that has a name.'),
  steps: ladderSteps,
  written(locale, texts) {
    const goal = memberOf(texts.goal, GOALS);
    return { ...texts, goal: goal ? ladderNames[locale].goals[goal] : texts.goal };
  },
  looksFor: (locale) => LOOKS_FOR[locale],
};
