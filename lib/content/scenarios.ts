import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { locales } from './locale';
import type { Problem } from './problem';
import { parseYaml } from './yaml';

/** What is wrong in the numbers of a scenario: the path below `model`, and why. */
export interface ModelProblem {
  readonly at: string;
  readonly code: string;
  readonly limit?: number;
}

/** Reads the numbers of a scenario. This layer knows no models: the one that runs it hands its reader in. */
export type ReadModel = (
  model: unknown,
) => { readonly ok: true } | { readonly ok: false; readonly problem: ModelProblem };

const text = z.string().min(1);
const words = z.strictObject({
  /** Name of the case, and the firm in it. */
  title: text,
  firm: text,
  /** Two or three sentences: what is going on, and the decision. */
  story: text,
  /** What the people who buy and the unit of the market are called here: 客人, 门店, 厂家. */
  customers: text,
  /** For teachers: what the case is there to show, and what a class usually gets wrong. */
  note: text,
});

export type ScenarioWords = z.infer<typeof words>;

/** A kind of scenario: where its files are, what they say, and who reads their numbers. */
export interface ScenarioKind<Words> {
  /** Below the root. */
  readonly folder: string;
  readonly words: z.ZodType<Words>;
  readonly readModel: ReadModel;
  /** What the words of one language must name: by group, the ids of the model. Every one, and no other. */
  readonly named?: (model: Readonly<Record<string, unknown>>) => Readonly<Record<string, readonly string[]>>;
}

/** The scenarios of the loyalty ladder. */
export const ladderKind = (readModel: ReadModel): ScenarioKind<ScenarioWords> => ({
  folder: 'content/scenarios/ladder',
  words,
  readModel,
});

export interface ScenarioFile<Words = ScenarioWords> {
  readonly id: string;
  readonly zh: Words;
  readonly en: Words;
  /** With the id: what the model reads. */
  readonly model: Readonly<Record<string, unknown>>;
}

const fileOf = <Words>(wordsOf: z.ZodType<Words>) =>
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be in kebab-case'),
    /** Place in the list of cases; the first is the one to begin with. */
    place: z.number().int().min(1),
    zh: wordsOf,
    en: wordsOf,
    model: z.record(z.string(), z.unknown()),
  });

/** Reads all scenario files below `root`, in their order, and checks them; whatever is wrong is told with file and line. */
export function readScenarioFiles<Words>(
  root: string,
  kind: ScenarioKind<Words>,
): { readonly scenarios: readonly ScenarioFile<Words>[]; readonly problems: readonly Problem[] } {
  const folder = join(root, kind.folder);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  const problems: Problem[] = [];
  const read = names.flatMap((name) => {
    const file = `${kind.folder}/${name}`;
    const parsed = readScenarioFile(file, readFileSync(join(root, file), 'utf8'), kind);
    problems.push(...parsed.problems);
    return parsed.scenario ? [parsed.scenario] : [];
  });
  const scenarios = read.sort((a, b) => a.place - b.place);
  scenarios.forEach(({ id, place }, i) => {
    if (i > 0 && scenarios[i - 1]!.place === place)
      problems.push({
        file: `${kind.folder}/${id}.yaml`,
        line: 1,
        what: `place ${place} is taken by ${scenarios[i - 1]!.id}`,
        todo: 'give each scenario a place of its own',
      });
  });
  return { scenarios: scenarios.map(({ id, zh, en, model }) => ({ id, zh, en, model })), problems };
}

/** Reads one scenario file. */
export function readScenarioFile<Words>(
  file: string,
  source: string,
  kind: ScenarioKind<Words>,
): {
  readonly scenario: (ScenarioFile<Words> & { readonly place: number }) | undefined;
  readonly problems: readonly Problem[];
} {
  const { data, lineOf, problems } = parseYaml({ file, text: source, schema: fileOf(kind.words) });
  if (!data) return { scenario: undefined, problems };
  const refused = (path: readonly (string | number)[], what: string, todo: string) => ({
    scenario: undefined,
    problems: [{ file, line: lineOf([...path]), what, todo }],
  });
  if (file !== `${kind.folder}/${data.id}.yaml`)
    return refused(['id'], `the id is "${data.id}"`, `name the file ${data.id}.yaml, or mend the id`);
  const model = { id: data.id, ...data.model };
  const checked = kind.readModel(model);
  const guide = `${kind.folder}/README.md lists fields, units and limits`;
  if (!checked.ok) {
    const { at, code, limit } = checked.problem;
    const path = at.split(/[.[\]]+/).filter(Boolean);
    return refused(
      ['model', ...path.map((part) => (/^\d+$/.test(part) ? Number(part) : part))],
      `"model${at && `.${at}`}": ${WHAT[code] ?? code}${limit === undefined ? '' : ` (limit ${limit})`}`,
      guide,
    );
  }
  for (const [group, ids] of Object.entries(kind.named?.(model) ?? {}))
    for (const locale of locales) {
      const said = Object.keys(data[locale][group as keyof Words] ?? {});
      const missing = ids.find((id) => !said.includes(id));
      if (missing !== undefined)
        return refused([locale, group], `"${locale}.${group}" has no words for "${missing}"`, guide);
      const strange = said.find((id) => !ids.includes(id));
      if (strange !== undefined)
        return refused(
          [locale, group, strange],
          `"${locale}.${group}.${strange}" is not in the model`,
          guide,
        );
    }
  return { scenario: { ...data, model }, problems: [] };
}

const WHAT: Readonly<Record<string, string>> = {
  'not-an-object': 'is missing, or not a list of names and values',
  'unknown-field': 'is no field of a scenario',
  'not-an-id': 'must be in kebab-case',
  'not-a-number': 'is not a number',
  'not-whole': 'is not a whole number',
  'too-low': 'is too low',
  'too-high': 'is too high',
  'unknown-coefficient': 'is no coefficient of the model',
  'not-a-list': 'is not a list',
  'too-many': 'has too many entries',
  'unknown-event': 'is no kind of event',
  'after-the-end': 'lies after the last quarter',
  'unknown-name': 'is not a name that stands elsewhere in the model',
  taken: 'is there already',
  'too-few': 'has too few entries',
  'not-ahead': 'must be a touchpoint further on, or end',
  'not-1': 'the shares do not add up to 1',
  'over-budget': 'costs more than the budget',
  'shares-over-1': 'the shares on the rungs at the start add up to more than 1',
};
