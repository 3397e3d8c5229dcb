import { ANSWER_TERMS, type Answer, type Chapter, type LadderScenario } from '@/lib/simulations/ladder';

/** The model's standards; a test holds them against the model. */
export const STANDARD = { promisePull: 0.3, expectationLearning: 0.25, contactTolerance: 3 } as const;

/** A coefficient in this scenario. */
export const inScenario = (changes: LadderScenario['changes'], name: keyof typeof STANDARD): number =>
  changes[name] ?? STANDARD[name];

/** An answer that takes back at least this share of the damage mends what was broken. */
const MENDS_FROM = 0.5;

/** What somebody expected who came: last quarter's expectation, pulled up by a promise above it. */
export const pulledTo = (before: number, promise: number, changes: LadderScenario['changes']): number =>
  promise > before ? before + inScenario(changes, 'promisePull') * (promise - before) : before;

/**
 * The quality that was met, read off the expectation, which learns from it: expectation after = expected + learning·(quality −
 * expected). Undefined where nothing is learned.
 */
export function qualityMet(
  expected: number,
  after: number,
  changes: LadderScenario['changes'],
): number | undefined {
  const learning = inScenario(changes, 'expectationLearning');
  return learning > 0 ? expected + (after - expected) / learning : undefined;
}

/**
 * A failure, and what became of it. `silent`, `ignored` (said, and not answered in time) and `waved` (answered with too little) leave
 * it open; `mended` does not.
 */
export type Trouble = 'none' | 'silent' | 'ignored' | 'waved' | 'mended';

export function troubleOf({ happened }: Pick<Chapter, 'happened'>, answer: Answer | undefined): Trouble {
  if (!happened.includes('failed')) return 'none';
  if (!happened.includes('complained')) return 'silent';
  if (!happened.includes('answered')) return 'ignored';
  return answer !== undefined && ANSWER_TERMS[answer].repair >= MENDS_FROM ? 'mended' : 'waved';
}

/** Nobody has mended it. */
export const isOpen = (trouble: Trouble): boolean => trouble !== 'none' && trouble !== 'mended';
