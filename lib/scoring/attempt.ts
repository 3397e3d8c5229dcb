import { accept, isRecord, refuse, type Json, type Parsed } from './json';

/** All that is needed to prove a score: plain JSON, a few KB. */
export interface Attempt {
  /** Name of the exercise kind, for example `quiz/single`. */
  readonly exercise: string;
  /** The rules under which it was played. Released rules never change. */
  readonly rulesVersion: string;
  /** What was set: an item, or the parameters of a simulation. */
  readonly scenario: Json;
  /** Names the luck. Two attempts with one seed meet the same chance events. */
  readonly seed: string;
  /** What the learner did, in order. */
  readonly decisions: readonly Json[];
}

const KEYS = ['decisions', 'exercise', 'rulesVersion', 'scenario', 'seed'];
const MAX_DECISIONS = 1000;
const MAX_NAME = 200;

/** Reads an attempt from untrusted data. Checks the envelope; the exercise checks scenario and decisions. */
export function parseAttempt(value: unknown): Parsed<Attempt> {
  if (!isRecord(value)) return refuse('not-an-object', '');
  const strange = Object.keys(value).find((key) => !KEYS.includes(key));
  if (strange !== undefined) return refuse('unknown-field', strange);
  const { exercise, rulesVersion, scenario, seed, decisions } = value;
  if (!isName(exercise)) return refuse('not-a-name', 'exercise');
  if (!isName(rulesVersion)) return refuse('not-a-name', 'rulesVersion');
  if (typeof seed !== 'string' || seed.length > MAX_NAME) return refuse('not-a-seed', 'seed');
  if (!isJson(scenario)) return refuse('not-json', 'scenario');
  if (!Array.isArray(decisions)) return refuse('not-a-list', 'decisions');
  if (decisions.length > MAX_DECISIONS) return refuse('too-many-decisions', 'decisions');
  const copied: Json[] = [];
  for (const [index, decision] of decisions.entries()) {
    if (!isJson(decision)) return refuse('not-json', `decisions[${index}]`);
    copied.push(decision);
  }
  return accept({ exercise, rulesVersion, scenario, seed, decisions: copied });
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_NAME;

/** Depth is bounded: hostile nesting must not overflow the stack. */
function isJson(value: unknown, depth = 0): value is Json {
  if (depth > 20) return false;
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'string') return isText(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((entry) => isJson(entry, depth + 1));
  return (
    isRecord(value) && Object.entries(value).every(([key, entry]) => isText(key) && isJson(entry, depth + 1))
  );
}

/** Half of a surrogate pair is no text: UTF-8 cannot hold it, so it has no hash. */
const isText = (text: string) => !/[\uD800-\uDFFF]/.test(text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''));
