import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
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

const scenario = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be in kebab-case'),
  /** Place in the list of cases; the first is the one to begin with. */
  place: z.number().int().min(1),
  zh: words,
  en: words,
  model: z.record(z.string(), z.unknown()),
});

export type ScenarioWords = z.infer<typeof words>;

export interface ScenarioFile {
  readonly id: string;
  readonly zh: ScenarioWords;
  readonly en: ScenarioWords;
  /** With the id: what the model reads. */
  readonly model: Readonly<Record<string, unknown>>;
}

const FOLDER = 'content/scenarios/ladder';

/** Reads all scenario files below `root`, in their order, and checks them; whatever is wrong is told with file and line. */
export function readScenarioFiles(
  root: string,
  readModel: ReadModel,
): { readonly scenarios: readonly ScenarioFile[]; readonly problems: readonly Problem[] } {
  const folder = join(root, FOLDER);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  const problems: Problem[] = [];
  const read = names.flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    const parsed = readScenarioFile(file, readFileSync(join(root, file), 'utf8'), readModel);
    problems.push(...parsed.problems);
    return parsed.scenario ? [parsed.scenario] : [];
  });
  const scenarios = read.sort((a, b) => a.place - b.place);
  scenarios.forEach(({ id, place }, i) => {
    if (i > 0 && scenarios[i - 1]!.place === place)
      problems.push({
        file: `${FOLDER}/${id}.yaml`,
        line: 1,
        what: `place ${place} is taken by ${scenarios[i - 1]!.id}`,
        todo: 'give each scenario a place of its own',
      });
  });
  return { scenarios: scenarios.map(({ id, zh, en, model }) => ({ id, zh, en, model })), problems };
}

/** Reads one scenario file. */
export function readScenarioFile(
  file: string,
  source: string,
  readModel: ReadModel,
): {
  readonly scenario: (ScenarioFile & { readonly place: number }) | undefined;
  readonly problems: readonly Problem[];
} {
  const { data, lineOf, problems } = parseYaml({ file, text: source, schema: scenario });
  if (!data) return { scenario: undefined, problems };
  if (file !== `${FOLDER}/${data.id}.yaml`)
    return {
      scenario: undefined,
      problems: [
        {
          file,
          line: lineOf(['id']),
          what: `the id is "${data.id}"`,
          todo: `name the file ${data.id}.yaml, or mend the id`,
        },
      ],
    };
  const model = { id: data.id, ...data.model };
  const checked = readModel(model);
  if (checked.ok) return { scenario: { ...data, model }, problems: [] };
  const { at, code, limit } = checked.problem;
  const path = at.split(/[.[\]]+/).filter(Boolean);
  return {
    scenario: undefined,
    problems: [
      {
        file,
        line: lineOf(['model', ...path.map((part) => (/^\d+$/.test(part) ? Number(part) : part))]),
        what: `"model${at && `.${at}`}": ${WHAT[code] ?? code}${limit === undefined ? '' : ` (limit ${limit})`}`,
        todo: 'content/scenarios/ladder/README.md lists fields, units and limits',
      },
    ],
  };
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
  'shares-over-1': 'the shares on the rungs at the start add up to more than 1',
};
