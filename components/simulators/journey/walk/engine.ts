import type { Progress } from '@/components/ui/asking';
import {
  crowdOf,
  journeyStory,
  outcomeOf,
  tellingCustomers,
  walkJourney,
  type Walk,
} from '@/lib/simulations/journey';
import type { WalkAsk, WalkCall, WalkCalls } from './protocol';

type Answers = {
  readonly [Call in WalkCall]: (ask: WalkCalls[Call]['ask'], progress: Progress) => WalkCalls[Call]['answer'];
};

/** The last walks asked about: two lie side by side, and stories are told of both. */
const kept: { readonly key: string; readonly walk: Walk }[] = [];
const MOST_KEPT = 3;

function walkOf({ model, seed, customers }: WalkAsk, progress: Progress = () => undefined): Walk {
  const key = JSON.stringify([model, seed, customers]);
  const known = kept.find((one) => one.key === key);
  if (known) return known.walk;
  const walk = walkJourney(model, seed, customers, (come) => progress(come, customers));
  kept.unshift({ key, walk });
  kept.length = Math.min(kept.length, MOST_KEPT);
  return walk;
}

/** All answers of the worker. Pure but for what it keeps to be faster. */
export const answers: Answers = {
  walk(ask, progress) {
    const walk = walkOf(ask, progress);
    return { outcome: outcomeOf(walk), crowd: crowdOf(walk, ask.crowd), telling: tellingCustomers(walk) };
  },
  story: (ask) => journeyStory(walkOf(ask), ask.customer),
};
