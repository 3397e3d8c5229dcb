import { meanOf } from '@/lib/simulations/journey';
import type { Assessment } from '../report';
import { claimFacts, JOURNEY_CLAIM_IDS } from './claims';
import { JOURNEY_CONCEPT_IDS, JOURNEY_CONCEPT_ITEMS } from './concept-items';
import { beyondBlind, curveShare, dropOutShare, markedWell, type Marked } from './marks';
import { factsOf, worthOf } from './played';
import type { JourneyCriterion } from './rubric';
import type { JourneyState } from './steps';

/** How each criterion is marked; undefined: nothing was attempted. `reflection` waits for a person. */
const ASSESS: Readonly<
  Record<Exclude<JourneyCriterion, 'reflection'>, (state: JourneyState) => Marked | undefined>
> = {
  stages({ scenario, answers: { map } }) {
    const names = [...idsOf(scenario), ...scenario.strangers];
    if (!map || names.every((name) => map.stages[name] === null)) return undefined;
    const parts = names.map((id) => ({
      id,
      answer: map.stages[id] ?? null,
      right: scenario.stageOf[id] ?? 'none',
    }));
    return {
      share: beyondBlind(
        parts.map(({ answer }) => answer),
        parts.map(({ right }) => [right]),
      ),
      evidence: parts,
    };
  },
  evidence({ scenario, answers: { place } }) {
    if (!place || scenario.evidence.every(({ id }) => place.evidence[id] === null)) return undefined;
    const parts = scenario.evidence.map(({ id, accept }) => {
      const answer = place.evidence[id] ?? null;
      return { id, answer, credit: answer === null ? 0 : (accept[answer] ?? 0), accept: { ...accept } };
    });
    const places = [...new Set(parts.flatMap(({ accept }) => Object.keys(accept)))];
    const blind = Math.max(
      ...places.map((at) => parts.reduce((sum, { accept }) => sum + (accept[at] ?? 0), 0)),
    );
    const all = parts.reduce((sum, { accept }) => sum + Math.max(...Object.values(accept)), 0);
    const earned = parts.reduce((sum, { credit }) => sum + credit, 0);
    return {
      share: all <= blind ? earned / all : Math.max(0, (earned - blind) / (all - blind)),
      evidence: parts,
    };
  },
  curve({ scenario, answers: { feel } }) {
    const ids = idsOf(scenario);
    if (!feel || ids.every((id) => feel.feelings[id] === null)) return undefined;
    const truth = factsOf(scenario).feelings;
    const drawn = ids.map((id) => feel.feelings[id] ?? null);
    const { share, shape, level } = curveShare(drawn, truth);
    return { share, evidence: { touchpoints: ids, drawn, truth: [...truth], shape, level } };
  },
  truths({ scenario, answers: { feel } }) {
    return feel && selection(feel.momentsOfTruth, scenario.momentsOfTruth, idsOf(scenario));
  },
  pains({ scenario, answers: { feel } }) {
    return feel && selection(feel.pains, scenario.pains, idsOf(scenario));
  },
  backstage({ scenario, answers: { feel } }) {
    const ids = idsOf(scenario);
    if (!feel || ids.every((id) => feel.backstage[id] === null)) return undefined;
    const parts = ids.map((id) => ({
      id,
      answer: feel.backstage[id] ?? null,
      right: [...scenario.backstageOf[id]!],
    }));
    return {
      share: beyondBlind(
        parts.map(({ answer }) => answer),
        parts.map(({ right }) => right),
      ),
      evidence: parts,
    };
  },
  prediction({ scenario, answers: { predict } }) {
    const ids = idsOf(scenario);
    if (!predict || ids.every((id) => predict.dropOut[id] === null)) return undefined;
    const truth = factsOf(scenario).dropOut;
    const said = ids.map((id) => (predict.dropOut[id] === null ? null : predict.dropOut[id]! / 100));
    return { share: dropOutShare(said, truth), evidence: { touchpoints: ids, said, truth: [...truth] } };
  },
  claims({ scenario, answers: { claims } }) {
    if (!claims || Object.values(claims.claims).every((answer) => answer === null)) return undefined;
    const facts = claimFacts(scenario);
    const parts = JOURNEY_CLAIM_IDS.map((id) => ({
      id,
      answer: claims.claims[id],
      right: facts[id].right,
      figures: [...facts[id].figures],
    }));
    return { share: shareRight(parts), evidence: parts };
  },
  concepts({ answers: { concepts } }) {
    if (!concepts || Object.values(concepts.concepts).every((answer) => answer === null)) return undefined;
    const parts = JOURNEY_CONCEPT_IDS.map((id) => ({
      id,
      answer: concepts.concepts[id],
      right: JOURNEY_CONCEPT_ITEMS[id].answer,
    }));
    return { share: shareRight(parts), evidence: parts };
  },
  outcome({ scenario, answers: { choose } }) {
    if (!choose || choose.improvements.length === 0) return undefined;
    const { worth } = factsOf(scenario);
    const own = meanOf(worthOf(scenario, choose.improvements));
    const [nothing, naive, best] = [meanOf(worth.nothing), meanOf(worth.naive), meanOf(worth.best)];
    return {
      share: outcomeShare(own, Math.max(nothing, naive), best),
      evidence: { chosen: [...choose.improvements], worth: { own, nothing, naive, best } },
    };
  },
};

/** Between the choice that anybody makes, or none, and the best one that the budget allows. */
export const outcomeShare = (own: number, plain: number, best: number): number =>
  best <= plain ? (own >= best ? 1 : 0) : Math.min(1, Math.max(0, (own - plain) / (best - plain)));

const idsOf = ({ model }: JourneyState['scenario']) => model.touchpoints.map(({ id }) => id);

function selection(
  given: readonly string[],
  right: readonly string[],
  ids: readonly string[],
): Marked | undefined {
  if (given.length === 0) return undefined;
  const { share, precision, recall } = markedWell(given, right, ids.length);
  return { share, evidence: { answer: [...given], right: [...right], precision, recall } };
}

const shareRight = (parts: readonly { readonly answer: string | null; readonly right: string }[]) =>
  parts.filter(({ answer, right }) => answer === right).length / parts.length;

/** Marks one criterion of a case. */
export function assessJourney(state: JourneyState, id: string, max: number): Assessment {
  if (id === 'reflection') return reflection(state);
  const marked = isMachineMarked(id) ? ASSESS[id](state) : undefined;
  if (!marked) return { status: 'not-attempted' };
  return { status: 'scored', earned: max * marked.share, evidence: marked.evidence };
}

const isMachineMarked = (id: string): id is keyof typeof ASSESS => Object.hasOwn(ASSESS, id);

/** Free text is never judged by machine: it waits for a person, if there is any. */
function reflection({ answers: { frame, choose, rule } }: JourneyState): Assessment {
  const texts = { goal: frame?.goal ?? '', reason: choose?.reason ?? '', rule: rule?.rule ?? '' };
  const isEmpty = Object.values(texts).every((text) => text.trim() === '');
  return isEmpty ? { status: 'not-attempted' } : { status: 'to-be-marked', evidence: texts };
}
