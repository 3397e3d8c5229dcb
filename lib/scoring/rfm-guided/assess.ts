import {
  ACTION_GROUPS,
  ACTION_KEY,
  BASELINES,
  breakEvenPercent,
  campaignFacts,
  CLAIM_IDS,
  FITTING,
  FITTING_CHOICES,
} from '@/lib/simulations/rfm-campaign';
import type { Json } from '../json';
import type { Assessment } from '../report';
import { CONCEPT_IDS, CONCEPT_ITEMS } from './concept-items';
import { baselineProfits, campaignOf, handOf, houseOf, namesOf, topFifthOf } from './played';
import { predictionOf } from './prediction';
import type { GuidedCriterion } from './rubric';
import type { GuidedState, HandStep } from './steps';

/** Share of a criterion's points, 0 to 1, and what the screen needs to explain it. */
type Marked = { readonly share: number; readonly evidence: Json };

/** Undefined: nothing was attempted. */
type Assess = (state: GuidedState) => Marked | undefined;

const HAND_STEPS: readonly HandStep[] = ['hand-2', 'hand-3', 'hand-4', 'hand-5', 'hand-6'];
/** Half a tenth of a per cent: 12.5 is right, 12.6 is not. */
const BREAK_EVEN_TOLERANCE = 0.05;
const EIGHTY = 0.8;

/** How each criterion is marked; `reflection` waits for a person. */
const ASSESS: Readonly<Record<Exclude<GuidedCriterion, 'reflection'>, Assess>> = {
  definitions({ answers: { definitions } }) {
    if (!definitions) return undefined;
    const parts = FITTING_CHOICES.map((name) => {
      const fits = (FITTING[name] as readonly string[]).includes(definitions[name]);
      return { name, choice: definitions[name], fits };
    });
    return shareOf(parts, ({ fits }) => fits);
  },
  'by-hand'(state) {
    const { cards } = handOf(state);
    const cells = HAND_STEPS.flatMap((step, i) => {
      const card = cards[i + 1]!;
      const given = state.answers[step]?.scores;
      return card.asked.map((measure) => {
        const answer = given?.[measure] ?? null;
        const right = card.scores[measure];
        const slip = card.slips[measure].find(({ score }) => score === answer)?.slip ?? null;
        return { card: i + 2, measure, answer, right, slip };
      });
    });
    return attempted(cells, ({ answer, right }) => answer === right);
  },
  segments(state) {
    const given = state.answers.names?.names;
    if (!given) return undefined;
    const names = namesOf(state).map(({ group, r, f, m }, i) => ({
      r,
      f,
      m,
      answer: given[i] ?? null,
      right: group,
    }));
    return attempted(names, ({ answer, right }) => answer === right);
  },
  actions({ answers: { actions } }) {
    if (!actions) return undefined;
    const matched = ACTION_GROUPS.map((group) => ({
      group,
      answer: actions.actions[group],
      right: [...ACTION_KEY[group]] as string[],
    }));
    return attempted(matched, ({ answer, right }) => answer !== null && right.includes(answer));
  },
  concentration(state) {
    const holds = state.answers['eighty-twenty']?.holds;
    if (holds === undefined || holds === null) return undefined;
    const share = topFifthOf(state);
    return { share: holds === share >= EIGHTY ? 1 : 0, evidence: { answer: holds, share } };
  },
  'break-even'(state) {
    const percent = state.answers['break-even']?.percent;
    if (percent === undefined || percent === null) return undefined;
    const { contactCost, contribution } = houseOf(state).case;
    const right = breakEvenPercent(houseOf(state).case);
    const near = (value: number) => Math.abs(percent - value) <= BREAK_EVEN_TOLERANCE * (value / right);
    const slips = {
      fraction: right / 100,
      inverted: contribution / contactCost,
      'inverted-percent': (100 * contribution) / contactCost,
    };
    const slip = Object.entries(slips).find(([, value]) => near(value))?.[0] ?? null;
    const isRight = Math.abs(percent - right) <= BREAK_EVEN_TOLERANCE;
    return { share: isRight ? 1 : 0, evidence: { answer: percent, right, slip: isRight ? null : slip } };
  },
  prediction: (state) => predictionOf(state),
  claims(state) {
    const campaign = campaignOf(state);
    const given = state.answers.claims?.claims;
    if (!campaign || !given) return undefined;
    const predicted = state.answers.forecast?.response ?? undefined;
    const facts = campaignFacts(
      campaign.happened,
      baselineProfits(state)['random-list'],
      campaign.redraws,
      predicted,
    );
    const claims = CLAIM_IDS.filter((id) => facts[id].answer !== undefined).map((id) => ({
      id,
      answer: given[id],
      right: facts[id].answer ?? null,
      figures: [...facts[id].figures],
    }));
    return attempted(claims, ({ answer, right }) => answer === right);
  },
  concepts({ answers: { concepts } }) {
    if (!concepts) return undefined;
    const items = CONCEPT_IDS.map((id) => ({
      id,
      answer: concepts.concepts[id],
      right: CONCEPT_ITEMS[id].answer,
    }));
    return attempted(items, ({ answer, right }) => answer === right);
  },
  outcome(state) {
    const campaign = campaignOf(state);
    if (!campaign) return undefined;
    const { happened } = campaign;
    const profits = baselineProfits(state);
    const points = outcomeShare(happened.profit, profits);
    const { contacts, anyway, incremental, profit } = happened;
    return { share: points, evidence: { contacts, anyway, incremental, profit, baselines: { ...profits } } };
  },
};

/** Share of the baselines that a profit beats; one that it equals counts half. */
export function outcomeShare(
  profit: number,
  baselines: Readonly<Record<(typeof BASELINES)[number], number>>,
): number {
  const points = BASELINES.map((name) =>
    profit > baselines[name] ? 1 : profit === baselines[name] ? 0.5 : 0,
  );
  return points.reduce((sum: number, one) => sum + one, 0) / BASELINES.length;
}

/** Marks one criterion of a run. */
export function assessGuided(state: GuidedState, id: string, max: number): Assessment {
  if (id === 'reflection') return reflection(state);
  const marked = isMachineMarked(id) ? ASSESS[id](state) : undefined;
  if (!marked) return { status: 'not-attempted' };
  return { status: 'scored', earned: max * marked.share, evidence: marked.evidence };
}

const isMachineMarked = (id: string): id is keyof typeof ASSESS => Object.hasOwn(ASSESS, id);

/** Free text is never judged by machine: it waits for a person, if there is any. */
function reflection({ answers: { goal, rule } }: GuidedState): Assessment {
  const texts = { goal: goal?.goal ?? '', reason: goal?.reason ?? '', rule: rule?.rule ?? '' };
  const empty = Object.values(texts).every((text) => text.trim() === '');
  return empty ? { status: 'not-attempted' } : { status: 'to-be-marked', evidence: texts };
}

function shareOf<T extends Json>(parts: readonly T[], isRight: (part: T) => boolean): Marked {
  return { share: parts.filter(isRight).length / parts.length, evidence: parts };
}

/** As `shareOf`, when at least one answer was given: what was left empty earns nothing and stays labelled so. */
function attempted<T extends { readonly answer: Json } & Json>(
  parts: readonly T[],
  isRight: (part: T) => boolean,
): Marked | undefined {
  return parts.some(({ answer }) => answer !== null) ? shareOf(parts, isRight) : undefined;
}
