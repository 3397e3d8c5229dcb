import type { Json } from '@/lib/scoring';

export const MOST_NAME = 60;

/** On a luck of its own; or the one go that counts. */
export type RunKind = 'practice' | 'counted';

/** A run as a model replays it. */
export interface RunOf<Scenario> {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly decisions: readonly Json[];
}

/** One run as it is kept on the device, whatever is played. */
export interface SavedRunOf<Scenario, Assignment = unknown> {
  readonly id: string;
  readonly kind: RunKind;
  /** As the reader named it; empty: it is called by its kind and number. */
  readonly name: string;
  /** Counts the runs of one kind and case. */
  readonly number: number;
  readonly run: RunOf<Scenario>;
  /** Half-filled steps by their name, as each step keeps them. */
  readonly drafts: Readonly<Record<string, Json>>;
  /** Milliseconds since 1970, by this device's clock. */
  readonly changed: number;
  /** A counted run that a teacher set. */
  readonly assignment?: Assignment;
}

/** What differs from one kind of run to another. */
export interface SavedForm<Scenario, Assignment> {
  /** The rules under which a kept run was played; a run of other rules is not read. */
  readonly rules: string;
  readonly mostDecisions: number;
  readonly mostDrafts: number;
  /** What the screens read before the model has read it; the rest is for the replay to refuse. */
  readonly isScenario: (value: unknown) => value is Scenario;
  readonly parseAssignment: (value: unknown, seed: string) => Assignment | undefined;
}

/** Reads a kept run from untrusted text; `fields` hold what else was kept. Whether its decisions are valid only replay can say. */
export function readSaved<Scenario, Assignment>(
  text: string | undefined,
  form: SavedForm<Scenario, Assignment>,
):
  { readonly saved: SavedRunOf<Scenario, Assignment>; readonly fields: Record<string, unknown> } | undefined {
  const fields = jsonOf(text);
  if (!isRecord(fields) || fields.rules !== form.rules) return undefined;
  const { id, kind, name, number, drafts, changed } = fields;
  if (typeof id !== 'string' || !/^[0-9A-Za-z]{1,20}$/.test(id)) return undefined;
  if (kind !== 'practice' && kind !== 'counted') return undefined;
  const run = readRun(fields.run, form);
  if (!run) return undefined;
  const assignment = form.parseAssignment(fields.assignment, run.seed);
  if (fields.assignment !== undefined && !(assignment && kind === 'counted')) return undefined;
  const saved: SavedRunOf<Scenario, Assignment> = {
    id,
    kind,
    name: typeof name === 'string' ? tidyName(name) : '',
    number: isCount(number) ? number : 1,
    run,
    drafts: isRecord(drafts)
      ? (Object.fromEntries(Object.entries(drafts).slice(0, form.mostDrafts)) as Record<string, Json>)
      : {},
    changed: typeof changed === 'number' && Number.isFinite(changed) ? changed : 0,
    ...(assignment && { assignment }),
  };
  return { saved, fields };
}

function readRun<Scenario>(
  value: unknown,
  { mostDecisions, isScenario }: Pick<SavedForm<Scenario, unknown>, 'mostDecisions' | 'isScenario'>,
): RunOf<Scenario> | undefined {
  if (!isRecord(value)) return undefined;
  const { scenario, seed, decisions } = value;
  if (typeof seed !== 'string' || seed.length > 200) return undefined;
  if (!Array.isArray(decisions) || decisions.length > mostDecisions) return undefined;
  return isScenario(scenario) ? { scenario, seed, decisions: decisions as Json[] } : undefined;
}

/** A name as it can stand in a line: nothing invisible, nothing that turns the writing round, not too long. */
export const tidyName = (text: string): string =>
  Array.from(
    text
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, MOST_NAME)
    .join('')
    .trim();

/** An answer as JSON: what stands in an attempt. */
export const asJson = (answer: object): Json => JSON.parse(JSON.stringify(answer)) as Json;

export const sameDecisions = (one: readonly Json[], other: readonly Json[]) =>
  one.length === other.length && JSON.stringify(one) === JSON.stringify(other);

/** Whether the decisions of `now` begin with those of `before`: then nothing is lost by taking `now`. */
export const goesOnFrom = (now: readonly Json[], before: readonly Json[]) =>
  now.length >= before.length && sameDecisions(now.slice(0, before.length), before);

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
