import { LARGE } from '@/lib/simulations/journey/fixtures/plain';
import { outcomeOf, walkJourney } from '@/lib/simulations/journey';
import { walkPlain } from './journey-walk-plain';

export interface Work {
  readonly what: 'ours' | 'plain';
  readonly customers: number;
  readonly seed: string;
}

/** The largest journey that a case may be, walked and added up. */
function work({ what, customers, seed }: Work) {
  const start = performance.now();
  const through =
    what === 'ours' ? outcomeOf(walkJourney(LARGE, seed, customers)).through : walkPlain(LARGE, customers);
  return { ms: performance.now() - start, through };
}

self.onmessage = ({ data }: MessageEvent<Work>) => self.postMessage(work(data));
