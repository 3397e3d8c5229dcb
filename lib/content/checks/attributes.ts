import type { LessonDocument } from '../lesson-source';
import type { Tag } from '../outline';
import type { Problem } from '../problem';
import type { StaticValue } from '../static-value';
import type { AttributeKind, TagSpec } from '../tags';
import { isChoices } from './choices';
import type { Known } from './known';

type Finding = Pick<Problem, 'what' | 'todo'>;

interface Attribute {
  readonly tag: Tag;
  readonly attribute: string;
  readonly kind: AttributeKind;
  readonly value: StaticValue;
  readonly document: LessonDocument;
  readonly known: Known;
}

/** What is wrong with the value of an attribute, by what it stands for. */
export function attributeProblem(given: Attribute): Finding[] {
  const { tag, attribute, kind, value } = given;
  const here = `${attribute} of <${tag.name}>`;
  if (kind === 'number')
    return typeof value === 'number'
      ? []
      : [{ what: `${here} is no number`, todo: `write ${attribute}={640}` }];
  if (kind === 'state') return stateProblem(tag.attributes.model, value, given.known);
  if (kind === 'choices')
    return isChoices(value)
      ? []
      : [
          {
            what: `${here} is no list of choices`,
            todo: "write choices={[{ id: 'a', text: '…' }, …]}, two or more, each id once",
          },
        ];
  if (typeof value !== 'string' || value.trim() === '')
    return [{ what: `${here} is no text`, todo: `write ${attribute}="…"` }];
  return nameProblem(given, value, here);
}

function nameProblem({ kind, document, known }: Attribute, name: string, here: string): Finding[] {
  switch (kind) {
    case 'name':
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
        ? []
        : [{ what: `${here} is "${name}"`, todo: 'use kebab-case, for example whom-first' }];
    case 'concept':
      return conceptProblem(name, document, known);
    case 'reference':
      return known.references.has(name)
        ? []
        : [
            {
              what: `unknown reference "${name}"`,
              todo: 'enter the work in content/references/references.yaml, or mend the id',
            },
          ];
    case 'question':
      return known.questions.has(name)
        ? []
        : [
            {
              what: `unknown question "${name}"`,
              todo: `use one of ${[...known.questions].join(', ') || 'the question file, which is empty'}`,
            },
          ];
    case 'live-model':
      return known.liveModels.has(name)
        ? []
        : [
            {
              what: `unknown live model "${name}"`,
              todo: `use one of ${[...known.liveModels.keys()].join(', ')}`,
            },
          ];
    default:
      return [];
  }
}

function conceptProblem(id: string, { locale }: LessonDocument, { glossary }: Known): Finding[] {
  const entry = glossary.get(id);
  if (!entry) return [{ what: `unknown concept "${id}"`, todo: 'use an id of content/concepts' }];
  if (entry[locale].definition) return [];
  return [
    { what: `the concept "${id}" has no definition yet`, todo: 'write one, zh and en, in content/concepts' },
  ];
}

function stateProblem(model: StaticValue | undefined, set: StaticValue, { liveModels }: Known): Finding[] {
  const schema = typeof model === 'string' ? liveModels.get(model) : undefined;
  if (!schema) return [];
  const parsed = schema.state.partial().safeParse(set);
  return parsed.success
    ? []
    : issues(`the live model "${String(model)}" has no such state`, parsed.error.issues);
}

/** Whatever a live model is given beside its own attributes is its data. */
export function dataProblem({ attributes }: Tag, spec: TagSpec, { liveModels }: Known): Finding[] {
  const { name } = attributes;
  const schema = typeof name === 'string' ? liveModels.get(name) : undefined;
  if (!schema) return [];
  const data = Object.fromEntries(
    Object.entries(attributes).filter(([key]) => !Object.hasOwn(spec.attributes, key)),
  );
  const parsed = schema.data.safeParse(data);
  return parsed.success
    ? []
    : issues(`the live model "${String(name)}" does not take this data`, parsed.error.issues);
}

const issues = (
  what: string,
  list: readonly { path: readonly PropertyKey[]; message: string }[],
): Finding[] =>
  list.map(({ path, message }) => ({
    what: `${what}: ${[...path.map(String), message].join(': ')}`,
    todo: 'see its schema in lib/content/live-models.ts',
  }));
