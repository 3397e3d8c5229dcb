import { valueCreated } from '@/lib/simulations/ladder';
import type { Assessment } from '../report';
import { baselineValues } from './baselines';
import { LADDER_CLAIM_IDS, ladderFacts } from './claims';
import { LADDER_CONCEPT_IDS, LADDER_CONCEPT_ITEMS } from './concept-items';
import { playedPlans, runOf } from './played';
import { ladderPrediction, type Marked } from './prediction';
import { PROCESS } from './process';
import type { LadderCriterion } from './rubric';
import type { LadderState } from './steps';

type Assess = (state: LadderState) => Marked | undefined;

/** How each criterion is marked; `reflection` waits for a person. */
const ASSESS: Readonly<Record<Exclude<LadderCriterion, 'reflection'>, Assess>> = {
  ...PROCESS,
  prediction: ladderPrediction,
  claims(state) {
    const given = state.claims;
    if (!given || Object.values(given).every((answer) => answer === null)) return undefined;
    const facts = ladderFacts(state);
    const asked = LADDER_CLAIM_IDS.filter((id) => facts[id].answer !== undefined).map((id) => ({
      id,
      answer: given[id],
      right: facts[id].answer ?? null,
      figures: [...facts[id].figures],
    }));
    return { share: shareOf(asked), evidence: asked };
  },
  concepts({ concepts }) {
    if (!concepts || Object.values(concepts).every((answer) => answer === null)) return undefined;
    const items = LADDER_CONCEPT_IDS.map((id) => ({
      id,
      answer: concepts[id],
      right: LADDER_CONCEPT_ITEMS[id].answer,
    }));
    return { share: shareOf(items), evidence: items };
  },
  outcome(state) {
    // A run that was broken off has no outcome yet: profits of three quarters are not those of eight.
    if (playedPlans(state).length < state.scenario.quarters) return undefined;
    const value = valueCreated(runOf(state));
    const baselines = baselineValues(state);
    return { share: ladderOutcome(value, Object.values(baselines)), evidence: { value, baselines } };
  },
};

/** Share of the baselines that a value beats; one that it equals counts half. */
export function ladderOutcome(value: number, baselines: readonly number[]): number {
  const points = baselines.map((other): number => (value > other ? 1 : value === other ? 0.5 : 0));
  return points.reduce((sum, one) => sum + one, 0) / baselines.length;
}

const shareOf = (parts: readonly { readonly answer: string | null; readonly right: string | null }[]) =>
  parts.length === 0 ? 0 : parts.filter(({ answer, right }) => answer === right).length / parts.length;

/** Marks one criterion of a run. */
export function assessLadder(state: LadderState, id: string, max: number): Assessment {
  if (id === 'reflection') return reflection(state);
  const marked = isMachineMarked(id) ? ASSESS[id](state) : undefined;
  if (!marked) return { status: 'not-attempted' };
  return { status: 'scored', earned: max * marked.share, evidence: marked.evidence };
}

const isMachineMarked = (id: string): id is keyof typeof ASSESS => Object.hasOwn(ASSESS, id);

/** Free text is never judged by machine: it waits for a person, if there is any. */
function reflection({ goal, rule }: LadderState): Assessment {
  const texts = { goal: goal?.goal ?? '', reason: goal?.reason ?? '', rule: rule ?? '' };
  const empty = [texts.reason, texts.rule].every((text) => text.trim() === '');
  return empty ? { status: 'not-attempted' } : { status: 'to-be-marked', evidence: texts };
}
