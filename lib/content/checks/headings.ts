import type { Problem } from '../problem';
import type { DocumentCheck } from './known';

const TAKEN = new Set(['main', 'references']);

/** Headings begin at the second level, skip none, and carry an id of their own that is the same in both languages. */
export const checkHeadings: DocumentCheck = ({ file, outline }) => {
  const headings = outline?.headings ?? [];
  return headings.flatMap(({ depth, id, line, text }, index): Problem[] => {
    const above = headings[index - 1]?.depth ?? 1;
    const first = headings.findIndex((other) => other.id === id);
    const found: Omit<Problem, 'file' | 'line'>[] = [];
    if (depth === 1)
      found.push({
        what: 'a heading of the first level',
        todo: 'use ##: the title comes from the front matter',
      });
    else if (depth > above + 1)
      found.push({ what: `"${text}" skips a level`, todo: `use ${'#'.repeat(above + 1)}` });
    if (id === undefined)
      found.push({
        what: `"${text}" has no id`,
        todo: 'end it with an English id, the same in both languages: ## Title [#some-id]',
      });
    else if (TAKEN.has(id))
      found.push({ what: `the id "${id}" is used by the page itself`, todo: 'choose another' });
    else if (first < index) found.push({ what: `the id "${id}" is used twice`, todo: 'choose another' });
    return found.map((problem) => ({ file, line, ...problem }));
  });
};
