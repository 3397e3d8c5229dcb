import { isoDate } from '@/lib/math';
import { MEASURES, type EightGroup, type Measure } from '@/lib/metrics';
import {
  CONCEPT_IDS,
  CONCEPT_ITEMS,
  handOf,
  houseOf,
  namesOf,
  rfmGuidedRules,
  topFifthOf,
  type ConceptId,
} from '@/lib/scoring';
import {
  ACTION_GROUPS,
  ACTION_KEY,
  AS_OF,
  BASELINES,
  breakEvenPercent,
  FITTING,
  FITTING_CHOICES,
  FREQUENCY,
  pooledProfits,
  RECENCY,
  REFUNDS,
  type Action,
  type ActionGroup,
  type Baseline,
  type CaseId,
  type HandCard,
} from '@/lib/simulations/rfm-campaign';

export type FittingChoice = (typeof FITTING_CHOICES)[number];
type SlipId = HandCard['slips'][Measure][number]['slip'];

/** Every acceptable answer of one set of customers. */
export interface AnswerKey {
  readonly seed: string;
  readonly definitions: readonly {
    readonly name: FittingChoice;
    readonly fit: readonly string[];
    readonly unfit: readonly string[];
  }[];
  readonly limits: Readonly<Record<Measure, readonly number[]>>;
  readonly cards: readonly {
    readonly id: string;
    readonly rows: readonly { readonly day: string; readonly cents: number }[];
    readonly values: Readonly<Record<Measure, number>>;
    readonly scores: Readonly<Record<Measure, number>>;
    readonly asked: readonly Measure[];
    /** Wrong scores that tell what went wrong, of the measures asked. */
    readonly slips: readonly { readonly measure: Measure; readonly slip: SlipId; readonly score: number }[];
  }[];
  /** Under the house's own definitions and scoring. */
  readonly names: readonly {
    readonly id: string;
    readonly scores: Readonly<Record<Measure, number>>;
    readonly group: EightGroup;
  }[];
  readonly actions: readonly { readonly group: ActionGroup; readonly accepted: readonly Action[] }[];
  /** 0 to 1, under the house's definitions. */
  readonly topFifth: number;
  readonly breakEven: {
    readonly percent: number;
    readonly contactCost: number;
    readonly contribution: number;
  };
  readonly concepts: readonly { readonly id: ConceptId; readonly answer: string }[];
  readonly baselines: readonly { readonly name: Baseline; readonly profit: number }[];
}

const OFFERED: Readonly<Record<FittingChoice, readonly string[]>> = {
  asOf: AS_OF,
  recency: RECENCY,
  frequency: FREQUENCY,
  refunds: REFUNDS,
};

/** Works the answers out by the same functions that mark. */
export function answerKey(caseId: CaseId, seed: string): AnswerKey {
  const state = rfmGuidedRules.start({ case: caseId }, seed);
  const house = houseOf(state);
  const hand = handOf(state);
  const idOf = (customer: number) => house.world.people[customer]!.id;
  const profits = pooledProfits(seed);
  return {
    seed,
    definitions: FITTING_CHOICES.map((name) => {
      const fit: readonly string[] = FITTING[name];
      return { name, fit, unfit: OFFERED[name].filter((choice) => !fit.includes(choice)) };
    }),
    limits: hand.limits,
    cards: hand.cards.map(({ customer, rows, values, scores, asked, slips }) => ({
      id: idOf(customer),
      rows: rows.map(({ day, cents }) => ({ day: isoDate(day), cents })),
      values,
      scores,
      asked,
      slips: MEASURES.filter((measure) => asked.includes(measure)).flatMap((measure) =>
        slips[measure].map(({ slip, score }) => ({ measure, slip, score })),
      ),
    })),
    names: namesOf(state).map(({ customer, r, f, m, group }) => ({
      id: idOf(customer),
      scores: { r, f, m },
      group,
    })),
    actions: ACTION_GROUPS.map((group) => ({ group, accepted: ACTION_KEY[group] })),
    topFifth: topFifthOf(state),
    breakEven: {
      percent: breakEvenPercent(house.case),
      contactCost: house.case.contactCost,
      contribution: house.case.contribution,
    },
    concepts: CONCEPT_IDS.map((id) => ({ id, answer: CONCEPT_ITEMS[id].answer })),
    baselines: profits ? BASELINES.map((name) => ({ name, profit: profits[name] })) : [],
  };
}
