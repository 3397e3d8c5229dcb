import { ladderQuestions } from '@/components/simulators/ladder/play/report/questions';
import { fieldsOf, listOf, memberOf } from '@/components/ui/json-read';
import type { Locale } from '@/lib/content/locale';
import { LADDER_CLAIM_IDS, LADDER_CONCEPT_IDS, type CriterionReport, type ScoreReport } from '@/lib/scoring';

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

/** Slips of a run: process criteria that lost something, claims and questions answered wrongly. */
export const ladderSlips = ({ criteria }: ScoreReport): string[] => criteria.flatMap(slipsOf);

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

export function ladderSlipName(locale: Locale, slip: string): string {
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
