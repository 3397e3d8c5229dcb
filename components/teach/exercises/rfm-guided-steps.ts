import { guidedNames } from '@/components/simulators/rfm/guided/report/guided-names';
import { fieldsOf, intervalOf, listOf, memberOf, numberOf, textOf } from '@/components/ui/json-read';
import { perCentText, shareText, yuanText } from '@/components/simulators/rfm/guided/report/report-format';
import { groupNames } from '@/components/simulators/rfm/group-names';
import type { Locale } from '@/lib/content/locale';
import { EIGHT_GROUPS } from '@/lib/metrics';
import type { GuidedCriterion, GuidedStep, Json } from '@/lib/scoring';
import type { StepLine } from './desk-words';

export const stepNames: Readonly<Record<Locale, Readonly<Record<GuidedStep, string>>>> = {
  zh: {
    definitions: '定口径',
    'hand-2': '手算第2位',
    'hand-3': '手算第3位',
    'hand-4': '手算第4位',
    'hand-5': '手算第5位',
    'hand-6': '手算第6位',
    file: '给全表打分',
    names: '认群',
    actions: '配办法',
    share: '猜前20%的份额',
    'eighty-twenty': '是不是80/20',
    'break-even': '够本响应率',
    choice: '请谁',
    forecast: '预测',
    goal: '目标和理由',
    claims: '五句话',
    rule: '下一次的规矩',
    concepts: '五道概念题',
  },
  en: {
    definitions: 'Definitions',
    'hand-2': 'By hand, card 2',
    'hand-3': 'By hand, card 3',
    'hand-4': 'By hand, card 4',
    'hand-5': 'By hand, card 5',
    'hand-6': 'By hand, card 6',
    file: 'Scoring the file',
    names: 'Naming groups',
    actions: 'Actions for groups',
    share: 'Guess of the top 20 %',
    'eighty-twenty': 'Is it 80/20?',
    'break-even': 'Break-even response',
    choice: 'Whom to invite',
    forecast: 'Forecast',
    goal: 'Goal and reason',
    claims: 'Five claims',
    rule: 'Rule for next time',
    concepts: 'Five concept questions',
  },
};

interface Few {
  readonly empty: string;
  readonly yes: string;
  readonly no: string;
  readonly to: (low: string, high: string) => string;
  readonly points: (score: number) => string;
  readonly card: (place: number) => string;
  readonly inGroups: string;
  readonly order: string;
  readonly most: string;
  readonly people: (count: number) => string;
  readonly list: string;
  readonly and: string;
  readonly goal: string;
  readonly reason: string;
  readonly rule: string;
  readonly share: string;
  readonly percent: string;
  readonly holds: string;
}

const FEW: Readonly<Record<Locale, Few>> = {
  zh: {
    empty: '空着',
    yes: '是',
    no: '不是',
    to: (low, high) => `${low}到${high}`,
    points: (score) => `${score}分`,
    card: (place) => `第${place}张`,
    inGroups: '从这些群里',
    order: '先请谁',
    most: '最多',
    people: (count) => `${count}位`,
    list: '一位一位挑',
    and: '、',
    goal: '目标',
    reason: '理由',
    rule: '规矩',
    share: '前20%的份额',
    percent: '够本响应率',
    holds: '是“80/20”吗',
  },
  en: {
    empty: 'left empty',
    yes: 'yes',
    no: 'no',
    to: (low, high) => `${low} to ${high}`,
    points: (score) => String(score),
    card: (place) => `Card ${place}`,
    inGroups: 'From these groups',
    order: 'Who first',
    most: 'At most',
    people: (count) => `${count} people`,
    list: 'Chosen one by one',
    and: ', ',
    goal: 'Goal',
    reason: 'Reason',
    rule: 'Rule',
    share: 'Share of the top 20 %',
    percent: 'Break-even response',
    holds: 'Is it “80/20”?',
  },
};

/** The decision of a step in words. Read as if a stranger had written it: what makes no sense is shown as “left empty”. */
export function stepLines(locale: Locale, step: GuidedStep, decision: Json | undefined): StepLine[] {
  const words = FEW[locale];
  const names = guidedNames[locale];
  const given = fieldsOf(decision);
  const line = (label: string, answer: string | undefined): StepLine => ({
    label,
    answer: answer === undefined || answer.trim() === '' ? words.empty : answer,
  });
  const named = (of: object, key: Json | undefined) => {
    const known: Readonly<Record<string, unknown>> = { ...of };
    const text = textOf(key);
    const found = text !== undefined && Object.hasOwn(known, text) ? known[text] : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  const interval = (value: Json | undefined, say: (value: number) => string) => {
    const found = intervalOf(value);
    return found && words.to(say(found.low), say(found.high));
  };
  const share = (value: number) => shareText(locale, value);
  switch (step) {
    case 'definitions':
      return (['asOf', 'recency', 'frequency', 'monetary', 'refunds'] as const).map((name) =>
        line(names.counting[name].label, named(names.counting[name].of, given[name])),
      );
    case 'hand-2':
    case 'hand-3':
    case 'hand-4':
    case 'hand-5':
    case 'hand-6': {
      const scores = fieldsOf(given.scores);
      return Object.keys(scores)
        .filter((measure) => /^[rfm]$/.test(measure))
        .map((measure) => {
          const score = numberOf(scores[measure]);
          return line(measure.toUpperCase(), score === undefined ? undefined : words.points(score));
        });
    }
    case 'file': {
      const bins = numberOf(given.bins);
      return [
        line(names.scoring.label, named(names.scoring.of, given.scoring)),
        line(names.bins.label, bins === undefined ? undefined : names.bins.of(bins)),
      ];
    }
    case 'names':
      return listOf(given.names)
        .slice(0, 12)
        .map((name, i) => line(words.card(i + 1), named(groupNames[locale], name)));
    case 'actions': {
      const actions = fieldsOf(given.actions);
      return EIGHT_GROUPS.filter((group) => Object.hasOwn(actions, group)).map((group) =>
        line(groupNames[locale][group], named(names.actions, actions[group])),
      );
    }
    case 'share':
      return [line(words.share, interval(given.interval, share))];
    case 'eighty-twenty':
      return [
        line(
          words.holds,
          typeof given.holds === 'boolean' ? (given.holds ? words.yes : words.no) : undefined,
        ),
      ];
    case 'break-even': {
      const percent = numberOf(given.percent);
      return [line(words.percent, percent === undefined ? undefined : perCentText(locale, percent))];
    }
    case 'choice': {
      const choice = fieldsOf(given.choice);
      if (choice.kind === 'list') {
        const chosen = listOf(choice.customers);
        return [line(words.list, words.people(chosen.length))];
      }
      const most = numberOf(choice.most);
      const groups = listOf(choice.groups).flatMap((group) => {
        const known = memberOf(group, EIGHT_GROUPS);
        return known ? [groupNames[locale][known]] : [];
      });
      return [
        line(words.inGroups, groups.join(words.and)),
        line(words.order, named(names.orders, choice.order)),
        line(words.most, most === undefined ? undefined : words.people(most)),
      ];
    }
    case 'forecast': {
      const pays = numberOf(given.pays);
      return [
        line(names.predictions.response, interval(given.response, share)),
        line(
          names.predictions.profit,
          interval(given.profit, (value) => yuanText(locale, value)),
        ),
        line(names.predictions.pays, pays === undefined ? undefined : share(pays)),
      ];
    }
    case 'goal':
      return [line(words.goal, textOf(given.goal)), line(words.reason, textOf(given.reason))];
    case 'rule':
      return [line(words.rule, textOf(given.rule))];
    case 'claims':
      return answersOf(names.claims, fieldsOf(given.claims)).map(([name, answer]) => line(name, answer));
    case 'concepts':
      return answersOf(names.concepts, fieldsOf(given.concepts)).map(([name, answer]) => line(name, answer));
  }
}

function answersOf(
  asked: Readonly<
    Record<string, { readonly name: string; readonly options: readonly (readonly [string, string])[] }>
  >,
  given: Readonly<Record<string, Json>>,
): (readonly [string, string | undefined])[] {
  return Object.entries(asked).map(([id, { name, options }]) => [
    name,
    options.find(([key]) => key === given[id])?.[1],
  ]);
}

/** Which criterion's evidence says what became of a step, and which part of that evidence. */
export function evidenceOf(
  step: GuidedStep,
): { readonly criterion: GuidedCriterion; readonly of: (evidence: Json) => Json } | undefined {
  const whole = (evidence: Json) => evidence;
  switch (step) {
    case 'hand-2':
    case 'hand-3':
    case 'hand-4':
    case 'hand-5':
    case 'hand-6': {
      const card = Number(step.slice(-1));
      return {
        criterion: 'by-hand',
        of: (evidence) => listOf(evidence).filter((cell) => fieldsOf(cell).card === card),
      };
    }
    case 'names':
      return { criterion: 'segments', of: whole };
    case 'eighty-twenty':
      return { criterion: 'concentration', of: whole };
    case 'share':
    case 'forecast':
      return {
        criterion: 'prediction',
        of: (evidence) => ({
          parts: listOf(fieldsOf(evidence).parts).filter(
            (part) => (fieldsOf(part).id === 'share') === (step === 'share'),
          ),
        }),
      };
    case 'choice':
      return { criterion: 'outcome', of: whole };
    case 'file':
    case 'goal':
    case 'rule':
      return undefined;
    default:
      return { criterion: step, of: whole };
  }
}
