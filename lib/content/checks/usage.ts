import type { LessonDocument } from '../lesson-source';
import type { Tag } from '../outline';
import type { Problem } from '../problem';
import type { DocumentCheck, Known } from './known';

type Finding = Pick<Problem, 'what' | 'todo'> & { readonly line: number };

/** What tags say to one another and to the front matter. */
export const checkUsage: DocumentCheck = (document, known) => {
  const { file, outline, head } = document;
  if (!outline || !head) return [];
  const { tags } = outline;
  return [
    ...citations(document, tags),
    ...concepts(head.concepts, tags, known),
    ...once(tags),
    ...pairs(tags),
  ].map((problem) => ({ file, ...problem }));
};

/** The front matter lists the cited works, in Chinese in the order of their numbers. */
function citations({ head, locale }: LessonDocument, tags: readonly Tag[]): Finding[] {
  const listed = head?.references ?? [];
  const cites = tags.filter(({ name }) => name === 'Cite');
  const cited = [...new Set(cites.map(({ attributes }) => attributes.id))];
  const found: Finding[] = cites
    .filter(({ attributes: { id } }) => typeof id === 'string' && !listed.includes(id))
    .map(({ line, attributes }) => ({
      line,
      what: `"${String(attributes.id)}" is cited but not listed`,
      todo: 'add it to references in the front matter',
    }));
  for (const id of listed.filter((id) => !cited.includes(id)))
    found.push({
      line: 1,
      what: `"${id}" is listed in references but not cited`,
      todo: 'cite it with <Cite id="…" />, or take it off the list',
    });
  const order = cited.filter((id) => typeof id === 'string' && listed.includes(id));
  if (locale === 'zh' && found.length === 0 && order.some((id, index) => id !== listed[index]))
    found.push({
      line: 1,
      what: 'references are not in the order in which the text cites them',
      todo: `write references: [${order.join(', ')}]`,
    });
  const list = tags.find(({ name }) => name === 'References');
  if (cites.length > 0 && !list)
    found.push({
      line: cites[0]?.line ?? 1,
      what: 'works are cited but there is no list of them',
      todo: 'end the lesson with <References />',
    });
  return found;
}

function concepts(listed: readonly string[], tags: readonly Tag[], { glossary }: Known): Finding[] {
  const unknown = listed
    .filter((id) => glossary.get(id)?.concept !== id)
    .map((id) => ({
      line: 1,
      what: `unknown concept "${id}" in the front matter`,
      todo: 'use an id of content/concepts',
    }));
  const unlisted = tags
    .filter(({ name }) => name === 'Definition')
    .flatMap(({ line, attributes: { of } }) => {
      const concept = typeof of === 'string' ? glossary.get(of)?.concept : undefined;
      return concept === undefined || listed.includes(concept)
        ? []
        : [
            {
              line,
              what: `"${concept}" is defined here but not listed`,
              todo: 'add it to concepts in the front matter',
            },
          ];
    });
  return [...unknown, ...unlisted];
}

/** Dilemmas, checks, definitions and live models have a place of their own on the page: each at most once. */
function once(tags: readonly Tag[]): Finding[] {
  const seen = new Set<string>();
  return tags.flatMap(({ name, line, attributes: { id, of, name: model } }) => {
    const key = { Dilemma: id, Check: id, Definition: of, LiveModel: model }[name];
    if (key === undefined) return [];
    const place = `<${name}> "${String(key)}"`;
    const again = seen.has(place);
    seen.add(place);
    if (!again) return [];
    return [{ line, what: `${place} stands here a second time`, todo: 'keep one of the two' }];
  });
}

/** A state needs its model on the page, a guess its dilemma above it. */
function pairs(tags: readonly Tag[]): Finding[] {
  return tags.flatMap(({ name, line, attributes: { model, of } }, index) => {
    if (name === 'State' && !tags.some((tag) => tag.name === 'LiveModel' && tag.attributes.name === model))
      return [
        {
          line,
          what: `the live model "${String(model)}" is not on this page`,
          todo: `add <LiveModel name="${String(model)}" … />`,
        },
      ];
    if (
      name === 'YourGuess' &&
      !tags.slice(0, index).some((tag) => tag.name === 'Dilemma' && tag.attributes.id === of)
    )
      return [{ line, what: `no dilemma "${String(of)}" stands above`, todo: 'mend the id' }];
    return [];
  });
}
