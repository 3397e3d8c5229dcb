import { parseAttempt, type Problem } from '@/lib/scoring';
import {
  emptyProgress,
  type CheckRecord,
  type CheckResult,
  type Entries,
  type LessonRecord,
  type PredictionRecord,
  type Progress,
} from './progress';

/** What could be read, and where and why something could not. */
export interface ReadProgress {
  readonly progress: Progress;
  readonly problems: readonly Problem[];
}

type Guard<Value> = (record: Record<string, unknown>, at: string) => Value | Problem;

const MOST_ENTRIES = 5000;
const LONGEST_TEXT = 500;

/**
 * Reads progress from untrusted data, entry by entry: one bad entry does not take the others with it. What is kept on
 * the device takes what it gets; an import refuses a file that has any problem.
 */
export function readProgress(value: unknown): ReadProgress {
  if (!isRecord(value)) return nothing('not-an-object', '');
  if (value.version !== 1)
    return nothing(value.version === undefined ? 'not-progress' : 'unknown-version', 'version');
  const problems: Problem[] = [];
  const entries = <Value extends object>(name: string, id: RegExp, guard: Guard<Value>) =>
    readEntries(value[name], name, id, guard, problems);
  const progress: Progress = {
    version: 1,
    lessons: entries('lessons', idOf(2), readLesson),
    checks: entries('checks', idOf(3), readCheck),
    predictions: entries('predictions', idOf(3), readPrediction),
  };
  return { progress, problems };
}

function readEntries<Value extends object>(
  value: unknown,
  name: string,
  id: RegExp,
  guard: Guard<Value>,
  problems: Problem[],
): Entries<Value> {
  const found: Record<string, Value> = {};
  if (!isRecord(value)) {
    problems.push({ code: 'not-an-object', at: name });
    return found;
  }
  const all = Object.entries(value);
  if (all.length > MOST_ENTRIES) {
    problems.push({ code: 'too-many', at: name });
    return found;
  }
  for (const [key, record] of all) {
    const at = `${name}["${key.slice(0, 80)}"]`;
    // An id holds a slash, so no id is a name that every object already has, such as "constructor".
    const entry = !id.test(key)
      ? problem('not-an-id', at)
      : !isRecord(record)
        ? problem('not-an-object', at)
        : guard(record, at);
    if (isProblem(entry)) problems.push(entry);
    else found[key] = entry;
  }
  return found;
}

const readLesson: Guard<LessonRecord> = ({ at, heading, endAt }, place) => {
  if (!isTime(at)) return problem('not-a-time', `${place}.at`);
  if (!isText(heading)) return problem('not-a-text', `${place}.heading`);
  if (endAt !== '' && !isTime(endAt)) return problem('not-a-time', `${place}.endAt`);
  return { at, heading, endAt };
};

const readCheck: Guard<CheckRecord> = ({ at, attempt, result }, place) => {
  if (!isTime(at)) return problem('not-a-time', `${place}.at`);
  const parsed = parseAttempt(attempt);
  if (!parsed.ok) {
    const inside = parsed.problem.at === '' ? '' : `.${parsed.problem.at}`;
    return problem(parsed.problem.code, `${place}.attempt${inside}`);
  }
  const summary = readResult(result);
  return summary
    ? { at, attempt: parsed.value, result: summary }
    : problem('not-a-result', `${place}.result`);
};

const readPrediction: Guard<PredictionRecord> = ({ at, prediction }, place) => {
  if (!isTime(at)) return problem('not-a-time', `${place}.at`);
  return isText(prediction) ? { at, prediction } : problem('not-a-text', `${place}.prediction`);
};

function readResult(value: unknown): CheckResult | undefined {
  if (!isRecord(value)) return undefined;
  if (value.status === 'not-scored') return { status: 'not-scored' };
  const { status, total, outOf } = value;
  return status === 'scored' && isPoints(total) && isPoints(outOf) ? { status, total, outOf } : undefined;
}

/** So many kebab-case names with slashes between. */
const idOf = (names: number): RegExp =>
  new RegExp(`^(?=.{1,200}$)[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){${names - 1}}$`);

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

const isPoints = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 100 + 1e-9;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problem = (code: string, at: string): Problem => ({ code, at });

const isProblem = (value: object): value is Problem => 'code' in value;

const nothing = (code: string, at: string): ReadProgress => ({
  progress: emptyProgress,
  problems: [{ code, at }],
});
