import type { LessonDocument } from '../lesson-source';
import type { Tag } from '../outline';
import type { Problem } from '../problem';
import { tagSpec, tagSpecs, type TagSpec } from '../tags';
import { attributeProblem, dataProblem } from './attributes';
import type { DocumentCheck, Known } from './known';

/** Plain HTML that Markdown has no sign for. */
const HTML = new Set(['br', 'sub', 'sup', 'kbd', 'abbr']);

type Finding = Pick<Problem, 'what' | 'todo'>;

/** Every tag is known, stands where it may, and is given what it takes. */
export const checkTags: DocumentCheck = (document, known) =>
  (document.outline?.tags ?? []).flatMap((tag) =>
    problemsOf(tag, document, known).map((problem) => ({ file: document.file, line: tag.line, ...problem })),
  );

function problemsOf(tag: Tag, document: LessonDocument, known: Known): Finding[] {
  if (HTML.has(tag.name)) return [];
  const spec = tagSpec(tag.name);
  if (!spec)
    return [{ what: `unknown tag <${tag.name}>`, todo: `use one of ${Object.keys(tagSpecs).join(', ')}` }];
  return [
    ...place(tag, spec),
    ...missing(tag, spec),
    ...Object.keys(tag.attributes).flatMap((name) => given(tag, spec, name, document, known)),
    ...(spec.takesData ? dataProblem(tag, spec, known) : []),
  ];
}

function place({ name, parent, hasChildren }: Tag, { inside, children }: TagSpec): Finding[] {
  const found: Finding[] = [];
  if (inside !== undefined && parent !== inside)
    found.push({
      what: `<${name}> stands outside <${inside}>`,
      todo: `put it between <${inside}> and </${inside}>`,
    });
  if (children === 'required' && !hasChildren)
    found.push({ what: `<${name}> is empty`, todo: 'write its text, or remove it' });
  if (children === 'none' && hasChildren)
    found.push({ what: `<${name}> takes no text`, todo: `write <${name} … />` });
  return found;
}

const missing = ({ name, attributes }: Tag, spec: TagSpec): Finding[] =>
  Object.entries(spec.attributes)
    .filter(([attribute, { optional }]) => !optional && !Object.hasOwn(attributes, attribute))
    .map(([attribute]) => ({
      what: `<${name}> has no ${attribute}`,
      todo: `add ${attribute}=…; content/README.md shows how`,
    }));

function given(
  tag: Tag,
  spec: TagSpec,
  attribute: string,
  document: LessonDocument,
  known: Known,
): Finding[] {
  const expected = spec.attributes[attribute];
  const value = tag.attributes[attribute];
  if (value === undefined)
    return [
      {
        what: `${attribute} of <${tag.name}> is code`,
        todo: 'write the value itself: text, number, list or object',
      },
    ];
  if (!expected)
    return spec.takesData
      ? []
      : [
          {
            what: `<${tag.name}> takes no ${attribute}`,
            todo: `it takes ${Object.keys(spec.attributes).join(', ') || 'nothing'}`,
          },
        ];
  return attributeProblem({ tag, attribute, kind: expected.kind, value, document, known });
}
