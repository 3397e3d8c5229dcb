import { decideMessages } from '@/components/simulators/ladder/play/decide/decide-messages';
import { predictMessages } from '@/components/simulators/ladder/play/decide/predict-messages';
import { ladderNames } from '@/components/simulators/ladder/play/names';
import { evidenceLines, type EvidenceLine } from '@/components/simulators/ladder/play/report/evidence-lines';
import { EvidenceList } from '@/components/simulators/ladder/play/report/evidence-list';
import {
  countText,
  levelText,
  tenthsText,
  wholeShare,
  yuanText,
} from '@/components/simulators/ladder/play/report/format';
import { ladderQuestions, optionWords } from '@/components/simulators/ladder/play/report/questions';
import { reportMessages } from '@/components/simulators/ladder/play/report/report-messages';
import { fieldsOf, intervalOf, listOf, memberOf, numberOf, textOf } from '@/components/ui/json-read';
import type { Locale } from '@/lib/content/locale';
import {
  GOALS,
  LADDER_CLAIM_IDS,
  LADDER_CONCEPT_IDS,
  type Attempt,
  type CriterionReport,
  type Json,
  type LadderCriterion,
  type ScoreReport,
} from '@/lib/scoring';
import { AIMS, ANSWERS, LEVERS, REPORTS } from '@/lib/simulations/ladder';
import type { DeskStep, StepLine } from './desk-words';

interface Few {
  readonly empty: string;
  readonly goal: string;
  readonly prepare: string;
  readonly decide: string;
  readonly predict: string;
  readonly at: (quarter: string, step: string) => string;
  readonly claims: string;
  readonly rule: string;
  readonly concepts: string;
  readonly reports: string;
  readonly noReports: string;
  readonly money: string;
  readonly nothing: string;
  readonly spent: (levers: string, sum: string) => string;
  readonly and: string;
}

const FEW: Readonly<Record<Locale, Few>> = {
  zh: {
    empty: '空着',
    goal: '目标和理由',
    prepare: '买报告',
    decide: '定打法',
    predict: '预测',
    at: (quarter, step) => `${quarter}，${step}`,
    claims: '五句话',
    rule: '下一次的规矩',
    concepts: '五道概念题',
    reports: '先买的报告',
    noReports: '没有买',
    money: '钱花在',
    nothing: '一分没花',
    spent: (levers, sum) => `${levers}；共${sum}`,
    and: '、',
  },
  en: {
    empty: 'left empty',
    goal: 'Goal and reason',
    prepare: 'reports',
    decide: 'decision',
    predict: 'prediction',
    at: (quarter, step) => `${quarter}, ${step}`,
    claims: 'Five claims',
    rule: 'Rule for next time',
    concepts: 'Five concept questions',
    reports: 'Reports bought first',
    noReports: 'none',
    money: 'Money for',
    nothing: 'nothing spent',
    spent: (levers, sum) => `${levers}; ${sum} in all`,
    and: ', ',
  },
};

const MOST_QUARTERS = 40;

/** The steps of a run: as many quarters as its case has, or as a stranger who wrote one over has decided. */
export function ladderSteps({ scenario, decisions }: Attempt): DeskStep[] {
  const said = numberOf(fieldsOf(scenario).quarters) ?? 0;
  const decided = decisions.filter((one) => fieldsOf(one).step === 'prepare').length;
  const quarters = Math.min(MOST_QUARTERS, Math.max(1, Number.isInteger(said) ? said : 0, decided));
  return [
    plain('goal', goalLines),
    ...Array.from({ length: quarters }, (_, i) => quarterSteps(i + 1)).flat(),
    plain('claims', claimLines, 'claims'),
    plain('rule', (locale, given) => [line(locale, reportMessages[locale].texts.rule, textOf(given.rule))]),
    plain('concepts', conceptLines, 'concepts'),
  ];
}

type Lines = (locale: Locale, given: ReturnType<typeof fieldsOf>) => StepLine[];

const line = (locale: Locale, label: string, answer: string | undefined): StepLine => ({
  label,
  answer: answer === undefined || answer.trim() === '' ? FEW[locale].empty : answer,
});

const plain = (
  step: 'goal' | 'claims' | 'rule' | 'concepts',
  lines: Lines,
  criterion?: LadderCriterion,
): DeskStep => ({
  name: (locale) => FEW[locale][step],
  lines: (locale, decision) => lines(locale, fieldsOf(decision)),
  found: (locale, report) =>
    criterion &&
    shown(
      locale,
      linesOf(locale, report, criterion, (evidence) => evidence),
    ),
});

function quarterSteps(quarter: number): DeskStep[] {
  const only = (evidence: Json) => listOf(evidence).map((entry, i) => (i === quarter - 1 ? entry : null));
  const step = (
    kind: 'prepare' | 'decide' | 'predict',
    lines: Lines,
    found: (locale: Locale, report: ScoreReport) => readonly EvidenceLine[],
  ): DeskStep => ({
    name: (locale) => FEW[locale].at(ladderNames[locale].quarterHead(quarter), FEW[locale][kind]),
    lines: (locale, decision) => lines(locale, fieldsOf(decision)),
    found: (locale, report) => shown(locale, found(locale, report)),
  });
  return [
    step('prepare', reportLines, (locale, report) =>
      linesOf(locale, report, 'information', (evidence) =>
        listOf(evidence).filter((entry) => fieldsOf(entry).quarter === quarter),
      ),
    ),
    step('decide', planLines, (locale, report) => [
      ...linesOf(locale, report, 'goal-fit', (evidence) => ({
        quarters: only(fieldsOf(evidence).quarters ?? null),
      })),
      ...linesOf(locale, report, 'promise', only),
      ...linesOf(locale, report, 'recovery', only),
    ]),
    // Two lines a quarter, each held against the quarter before.
    step('predict', predictionLines, (locale, report) =>
      linesOf(locale, report, 'prediction', (evidence) => evidence).slice(2 * quarter - 2, 2 * quarter),
    ),
  ];
}

const shown = (locale: Locale, lines: readonly EvidenceLine[]) =>
  lines.length === 0 ? undefined : <EvidenceList locale={locale} lines={lines} />;

function linesOf(
  locale: Locale,
  { criteria }: ScoreReport,
  id: LadderCriterion,
  of: (evidence: Json) => Json,
): readonly EvidenceLine[] {
  const found = criteria.find((criterion) => criterion.id === id);
  if (found?.status !== 'scored') return [];
  const part: CriterionReport = { ...found, evidence: of(found.evidence) };
  return evidenceLines(locale, part);
}

const goalLines: Lines = (locale, { goal, reason }) => {
  const known = memberOf(goal, GOALS);
  const { texts } = reportMessages[locale];
  return [
    line(locale, texts.goal, known && ladderNames[locale].goals[known]),
    line(locale, texts.reason, textOf(reason)),
  ];
};

const reportLines: Lines = (locale, { reports }) => {
  const bought = REPORTS.filter((report) => listOf(reports).includes(report));
  const words = FEW[locale];
  const names = bought.map((report) => ladderNames[locale].reports[report]);
  return [line(locale, words.reports, names.length === 0 ? words.noReports : names.join(words.and))];
};

const planLines: Lines = (locale, { spend, aim, promise, contacts, answer }) => {
  const words = FEW[locale];
  const { plan } = decideMessages[locale];
  const names = ladderNames[locale];
  const money = (yuan: number) => yuanText(locale, 100 * yuan);
  const spent = LEVERS.map((lever) => [lever, numberOf(fieldsOf(spend)[lever]) ?? 0] as const).filter(
    ([, yuan]) => yuan !== 0,
  );
  const aims = AIMS.filter((one) => listOf(aim).includes(one)).map((one) => names.rungs[one]);
  const [promised, times] = [numberOf(promise), numberOf(contacts)];
  const how = memberOf(answer, ANSWERS);
  return [
    line(
      locale,
      words.money,
      spent.length === 0
        ? words.nothing
        : words.spent(
            spent
              .map(
                ([lever, yuan]) =>
                  `${names.levers[lever]}${/[a-z]$/i.test(names.levers[lever]) ? ' ' : ''}${money(yuan)}`,
              )
              .join(words.and),
            money(spent.reduce((sum, [, yuan]) => sum + yuan, 0)),
          ),
    ),
    line(locale, plan.aim, aims.length === 0 ? plan.nobody : plan.list(aims)),
    line(
      locale,
      plan.promise,
      promised === undefined ? undefined : plan.pointsOf(Number(levelText(promised))),
    ),
    line(locale, plan.contacts, times === undefined ? undefined : plan.times(times)),
    line(locale, plan.answer, how && names.answers[how]),
  ];
};

const predictionLines: Lines = (locale, { buyers, profitUp }) => {
  const { said } = predictMessages[locale];
  const interval = intervalOf(buyers);
  const chance = numberOf(profitUp);
  const people = (value: number) =>
    Number.isInteger(value) ? countText(locale, value) : tenthsText(locale, value);
  return [
    line(
      locale,
      said.buyers,
      interval ? said.interval(people(interval.low), people(interval.high)) : said.nothing,
    ),
    line(locale, said.up, chance === undefined ? said.nothing : wholeShare(chance)),
  ];
};

const claimLines: Lines = (locale, { claims }) =>
  LADDER_CLAIM_IDS.map((id) => {
    const { name, options } = ladderQuestions[locale].claims[id];
    return line(locale, name, optionWords(options, fieldsOf(claims)[id]));
  });

const conceptLines: Lines = (locale, { concepts }) =>
  LADDER_CONCEPT_IDS.map((id) => {
    const { name, options } = ladderQuestions[locale].concepts[id];
    return line(locale, name, optionWords(options, fieldsOf(concepts)[id]));
  });
