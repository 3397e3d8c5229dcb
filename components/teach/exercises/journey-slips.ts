import { journeyQuestions } from '@/components/simulators/journey/case/report/questions';
import { fieldsOf, listOf, memberOf, numberOf } from '@/components/ui/json-read';
import type { Locale } from '@/lib/content/locale';
import {
  JOURNEY_CLAIM_IDS,
  JOURNEY_CONCEPT_IDS,
  type CriterionReport,
  type Json,
  type ScoreReport,
} from '@/lib/scoring';

/** Ways to lose points that have a name. */
const SLIPS = {
  zh: {
    stranger: '把公司自己的事当成接触点',
    'thrown-out': '把接触点当成不是接触点的',
    'not-checked': '打架的材料没有先查，直接用了',
    'not-aside': '不相干的材料放进了旅程',
    flat: '曲线的高低走势和真的对不上',
    'too-many-truths': '不是关键时刻的也标成关键时刻',
    'truth-missed': '漏了关键时刻',
    'pain-missed': '漏了痛点',
    'pain-too-many': '不难受的地方标成痛点',
    'few-said': '走掉几个，有的步空着没报',
    'not-better': '选的改进不比一分不花或照投诉花强',
  },
  en: {
    stranger: 'The firm’s own business taken for a touchpoint',
    'thrown-out': 'A touchpoint said to be off the journey',
    'not-checked': 'Evidence that is contradicted used without looking into it',
    'not-aside': 'Evidence beside the point put on the map',
    flat: 'A curve whose ups and downs are not the true ones',
    'too-many-truths': 'Moments of truth marked that are none',
    'truth-missed': 'A moment of truth left out',
    'pain-missed': 'A pain point left out',
    'pain-too-many': 'Pain points marked where nothing hurts',
    'few-said': 'Drop-outs left empty at some step',
    'not-better': 'Improvements no better than spending nothing, or spending by complaints',
  },
} as const;
type Slip = keyof typeof SLIPS.zh;
const NAMED = Object.keys(SLIPS.zh) as readonly Slip[];

/** Of the order of a curve's pairs, less than this is not the true shape. */
const POOR_SHAPE = 0.2;

/** Slips of a case, each once: named ones, and claims and questions answered wrongly. */
export const journeySlips = ({ criteria }: ScoreReport): string[] => [...new Set(criteria.flatMap(slipsOf))];

function slipsOf({ id, ...criterion }: CriterionReport): string[] {
  if (criterion.status !== 'scored') return [];
  const { evidence } = criterion;
  if (id === 'claims' || id === 'concepts')
    return listOf(evidence).flatMap((entry) => {
      const { id: asked, answer, right } = fieldsOf(entry);
      return typeof asked === 'string' && answer !== null && answer !== right ? [`${id}:${asked}`] : [];
    });
  return OF.get(id)?.(evidence) ?? [];
}

const only = (slip: Slip, is: boolean): Slip[] => (is ? [slip] : []);

const selected =
  (tooMany: Slip, missed: Slip) =>
  (evidence: Json): Slip[] => {
    const { answer, right } = fieldsOf(evidence);
    const [given, real] = [listOf(answer), listOf(right)];
    return [
      ...only(
        tooMany,
        given.some((one) => !real.includes(one)),
      ),
      ...only(
        missed,
        real.some((one) => !given.includes(one)),
      ),
    ];
  };

const OF: ReadonlyMap<string, (evidence: Json) => Slip[]> = new Map([
  [
    'stages',
    (evidence: Json): Slip[] => {
      const all = listOf(evidence).map((entry) => fieldsOf(entry));
      return [
        ...only(
          'stranger',
          all.some(
            ({ answer, right }) => right === 'none' && typeof answer === 'string' && answer !== 'none',
          ),
        ),
        ...only(
          'thrown-out',
          all.some(({ answer, right }) => answer === 'none' && right !== 'none'),
        ),
      ];
    },
  ],
  [
    'evidence',
    (evidence: Json): Slip[] => {
      const all = listOf(evidence).map((entry) => fieldsOf(entry));
      const used = (place: 'check' | 'aside') =>
        all.some(
          ({ answer, accept }) =>
            fieldsOf(accept)[place] === 1 && typeof answer === 'string' && fieldsOf(accept)[answer] !== 1,
        );
      return [...only('not-checked', used('check')), ...only('not-aside', used('aside'))];
    },
  ],
  ['curve', (evidence: Json) => only('flat', (numberOf(fieldsOf(evidence).shape) ?? 1) < POOR_SHAPE)],
  ['truths', selected('too-many-truths', 'truth-missed')],
  ['pains', selected('pain-too-many', 'pain-missed')],
  ['prediction', (evidence: Json) => only('few-said', listOf(fieldsOf(evidence).said).includes(null))],
  [
    'outcome',
    (evidence: Json): Slip[] => {
      const { own, nothing, naive } = fieldsOf(fieldsOf(evidence).worth);
      const [mine, plain, loud] = [numberOf(own), numberOf(nothing), numberOf(naive)];
      const known = mine !== undefined && plain !== undefined && loud !== undefined;
      return only('not-better', known && mine <= Math.max(plain, loud));
    },
  ],
]);

export function journeySlipName(locale: Locale, slip: string): string {
  const named = memberOf(slip, NAMED);
  if (named) return SLIPS[locale][named];
  const [kind, asked] = slip.split(':');
  const { claims, concepts } = journeyQuestions[locale];
  const claim = memberOf(asked, JOURNEY_CLAIM_IDS);
  const concept = memberOf(asked, JOURNEY_CONCEPT_IDS);
  if (kind === 'claims' && claim)
    return locale === 'zh' ? `没看准：${claims[claim].name}` : `Misread: ${claims[claim].name}`;
  if (kind === 'concepts' && concept)
    return locale === 'zh'
      ? `概念题答错：${concepts[concept].name}`
      : `Concept missed: ${concepts[concept].name}`;
  return slip;
}
