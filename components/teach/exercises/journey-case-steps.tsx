import type { CaseNames } from '@/components/simulators/journey/case/report/case-names';
import {
  claimAnswer,
  evidenceLines,
  type EvidenceLine,
} from '@/components/simulators/journey/case/report/evidence-lines';
import { EvidenceList } from '@/components/simulators/journey/case/report/evidence-list';
import { feelingText, tenthsText } from '@/components/simulators/journey/case/report/format';
import { journeyQuestions, optionWords } from '@/components/simulators/journey/case/report/questions';
import { reportMessages } from '@/components/simulators/journey/case/report/report-messages';
import { fieldsOf, listOf, numberOf, textOf } from '@/components/ui/json-read';
import type { Locale } from '@/lib/content/locale';
import {
  JOURNEY_CLAIM_IDS,
  JOURNEY_CONCEPT_IDS,
  JOURNEY_STEPS,
  type JourneyCriterion,
  type JourneyStep,
  type Json,
} from '@/lib/scoring';
import type { DeskStep, StepLine } from './desk-words';

interface Few {
  readonly steps: Readonly<Record<JourneyStep, string>>;
  readonly empty: string;
  readonly called: (stage: string) => string;
  readonly feels: (name: string) => string;
  readonly behind: (name: string) => string;
  readonly leave: (share: string) => string;
  readonly pains: string;
  readonly truths: string;
  readonly bought: string;
  readonly nothing: string;
}

const FEW: Readonly<Record<Locale, Few>> = {
  zh: {
    steps: {
      frame: '定人',
      map: '画图',
      place: '放材料',
      feel: '画感受',
      predict: '预测',
      choose: '选改进',
      claims: '五句话',
      rule: '下一次的规矩',
      concepts: '五道概念题',
    },
    empty: '空着',
    called: (stage) => `“${stage}”这一段，他叫它`,
    feels: (name) => `${name}，感受`,
    behind: (name) => `${name}，后台是`,
    leave: (share) => `100人里走掉${share}人`,
    pains: '痛点',
    truths: '关键时刻',
    bought: '选的改进',
    nothing: '一样也没选',
  },
  en: {
    steps: {
      frame: 'Whom it is for',
      map: 'The map',
      place: 'Evidence',
      feel: 'Feelings',
      predict: 'Prediction',
      choose: 'Improvements',
      claims: 'Five claims',
      rule: 'Rule for next time',
      concepts: 'Five concept questions',
    },
    empty: 'left empty',
    called: (stage) => `Stage “${stage}”, called`,
    feels: (name) => `${name}: feeling`,
    behind: (name) => `${name}: who stands behind`,
    leave: (share) => `${share} of 100 leave`,
    pains: 'Pain points',
    truths: 'Moments of truth',
    bought: 'Improvements chosen',
    nothing: 'none',
  },
};

/** What a step's decision is marked under. */
const MARKED: Readonly<Record<JourneyStep, readonly JourneyCriterion[]>> = {
  frame: [],
  map: ['stages'],
  place: ['evidence'],
  feel: ['curve', 'truths', 'pains', 'backstage'],
  predict: ['prediction'],
  choose: ['outcome'],
  claims: ['claims'],
  rule: [],
  concepts: ['concepts'],
};

type Names = Readonly<Record<Locale, CaseNames>>;
type Fields = ReturnType<typeof fieldsOf>;

/** The nine steps of a case; what stands in a decision is a stranger's. */
export const journeySteps = (names: Names): DeskStep[] =>
  JOURNEY_STEPS.map((step) => ({
    name: (locale) => FEW[locale].steps[step],
    lines: (locale, decision) => LINES[step](locale, fieldsOf(decision), names[locale]),
    found(locale, { criteria }) {
      const lines = MARKED[step].flatMap((id): readonly EvidenceLine[] => {
        const found = criteria.find((criterion) => criterion.id === id);
        if (found?.status !== 'scored') return [];
        const told = evidenceLines(locale, names[locale], found);
        return MARKED[step].length > 1 ? [{ text: reportMessages[locale].criteria[id] }, ...told] : told;
      });
      return lines.length === 0 ? undefined : <EvidenceList locale={locale} lines={lines} />;
    },
  }));

/** More than a case can hold. */
const MOST_ENTRIES = 60;

const entriesOf = (value: Json | undefined) => Object.entries(fieldsOf(value)).slice(0, MOST_ENTRIES);

const line = (locale: Locale, label: string, answer: string | undefined): StepLine => ({
  label,
  answer: answer === undefined || answer.trim() === '' ? FEW[locale].empty : answer,
});

const said = (value: Json, words: (id: string) => string) =>
  typeof value === 'string' ? words(value) : undefined;

const many = (value: Json | undefined, words: (id: string) => string, names: CaseNames) =>
  names.listed(
    listOf(value)
      .slice(0, MOST_ENTRIES)
      .flatMap((one) => said(one, words) ?? []),
  );

const LINES: Readonly<Record<JourneyStep, (locale: Locale, given: Fields, names: CaseNames) => StepLine[]>> =
  {
    frame: (locale, { goal }) => [line(locale, reportMessages[locale].texts.goal, textOf(goal))],
    map: (locale, { stages, called }, names) => [
      ...entriesOf(stages).map(([id, stage]) => line(locale, names.thing(id), said(stage, names.stage))),
      ...entriesOf(called).flatMap(([id, name]) => {
        const own = textOf(name)?.trim() ?? '';
        return own === '' ? [] : [line(locale, FEW[locale].called(names.stage(id)), own)];
      }),
    ],
    place: (locale, { evidence }, names) =>
      entriesOf(evidence).map(([id, place]) => line(locale, names.evidence(id), said(place, names.place))),
    feel(locale, { feelings, pains, momentsOfTruth, backstage }, names) {
      const words = FEW[locale];
      return [
        ...entriesOf(feelings).map(([id, feeling]) => {
          const value = numberOf(feeling);
          return line(
            locale,
            words.feels(names.thing(id)),
            value === undefined ? undefined : feelingText(value),
          );
        }),
        line(locale, words.pains, many(pains, names.thing, names)),
        line(locale, words.truths, many(momentsOfTruth, names.thing, names)),
        ...entriesOf(backstage).map(([id, job]) =>
          line(locale, words.behind(names.thing(id)), said(job, names.job)),
        ),
      ];
    },
    predict: (locale, { dropOut }, names) =>
      entriesOf(dropOut).map(([id, share]) => {
        const value = numberOf(share);
        return line(
          locale,
          names.thing(id),
          value === undefined ? undefined : FEW[locale].leave(tenthsText(value)),
        );
      }),
    choose(locale, { improvements, reason }, names) {
      const words = FEW[locale];
      const bought = many(improvements, names.improvement, names);
      return [
        line(locale, words.bought, bought === '' ? words.nothing : bought),
        line(locale, reportMessages[locale].texts.reason, textOf(reason)),
      ];
    },
    claims: (locale, { claims }, names) =>
      JOURNEY_CLAIM_IDS.map((id) =>
        line(
          locale,
          journeyQuestions[locale].claims[id].name,
          claimAnswer(locale, names, id, fieldsOf(claims)[id]),
        ),
      ),
    rule: (locale, { rule }) => [line(locale, reportMessages[locale].texts.rule, textOf(rule))],
    concepts: (locale, { concepts }) =>
      JOURNEY_CONCEPT_IDS.map((id) => {
        const { name, options } = journeyQuestions[locale].concepts[id];
        return line(locale, name, optionWords(options, fieldsOf(concepts)[id]));
      }),
  };
