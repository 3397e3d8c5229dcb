import type { Node } from 'mdast';
import { isJsx, walk } from '../outline';
import type { LessonDocument } from '../lesson-source';
import type { Problem } from '../problem';
import type { DocumentCheck } from './known';
import { chineseProblems } from './chinese';

type Finding = Pick<Problem, 'what' | 'todo'> & { readonly line: number };

/** The words themselves: emphasis that stayed literal, money read as a formula, Chinese line ends and punctuation, code. */
export const checkText: DocumentCheck = (document) => {
  const found: Finding[] = [];
  if (document.tree)
    walk(document.tree, (node, parents) => void found.push(...nodeProblems(node, parents, document)));
  return [...found, ...wordProblems(document)].map((problem) => ({ file: document.file, ...problem }));
};

function nodeProblems(node: Node, parents: readonly Node[], { source, locale }: LessonDocument): Finding[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'mdxjsEsm')
    return [
      {
        line,
        what: 'import and export have no place in a lesson',
        todo: 'use a tag; a new one is entered in lib/content/tags.ts',
      },
    ];
  if (!hasValue(node)) return [];
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value)
        ? []
        : [{ line, what: `{${node.value}} is code`, todo: 'write \\{ for the character itself' }];
    case 'inlineMath':
      return isMoney(node.value, raw)
        ? [{ line, what: `"${raw}" is read as a formula`, todo: 'write \\$ where a dollar is meant' }]
        : [];
    case 'text': {
      const inParagraph = parents.some((parent) => parent.type === 'paragraph' && !holdsOnlyTags(parent));
      return textProblems(node.value, raw, locale === 'zh' && inParagraph).map(({ at, ...rest }) => ({
        ...rest,
        line: line + lines(node.value, at),
      }));
    }
    default:
      return [];
  }
}

function textProblems(
  value: string,
  raw: string,
  chinese: boolean,
): (Pick<Problem, 'what' | 'todo'> & { at: number })[] {
  const found: (Pick<Problem, 'what' | 'todo'> & { at: number })[] = [];
  const mark = /\*\*|__|~~|\*(?=\p{Script=Han})/u.exec(value);
  if (mark && !raw.includes(`\\${mark[0][0] ?? ''}`))
    found.push({
      at: mark.index,
      what: `"${mark[0]}" stays on the page as it is`,
      todo: 'move the mark so that it touches the stressed words',
    });
  const dollar = /(?<!\\)\$\d/.exec(raw);
  if (dollar) found.push({ at: 0, what: `"${dollar[0]}" may turn into a formula`, todo: 'write \\$' });
  const end = value.indexOf('\n');
  if (chinese && end >= 0)
    found.push({
      at: end,
      what: 'the paragraph goes on in a new line, which shows as a space',
      todo: 'keep a Chinese paragraph on one line',
    });
  return found;
}

/** Chinese punctuation everywhere that a reader sees words: text, attributes, title, summary. */
function wordProblems({ locale, tree, outline, head }: LessonDocument): Finding[] {
  if (locale !== 'zh') return [];
  const found: Finding[] = [];
  const add = (text: string, line: number) =>
    void found.push(
      ...chineseProblems(text).map(({ at, ...rest }) => ({ ...rest, line: line + lines(text, at) })),
    );
  if (tree)
    walk(
      tree,
      (node) => node.type === 'text' && hasValue(node) && add(node.value, node.position?.start.line ?? 1),
    );
  for (const { attributes, line } of outline?.tags ?? [])
    for (const value of Object.values(attributes)) if (typeof value === 'string') add(value, line);
  if (head) for (const text of [head.title, head.summary]) add(text, 1);
  return found;
}

/** Dollars around words or before a bare number are money, not a formula. */
const isMoney = (value: string, raw: string): boolean =>
  !raw.startsWith('$$') && (/\p{Script=Han}|\s$/u.test(value) || /^\d[\d.,]*\s+[A-Za-z]{2}/.test(value));

/** Tags on lines of their own look like a paragraph to the reader of Markdown; MDX takes it away again. */
const holdsOnlyTags = (paragraph: Node): boolean =>
  'children' in paragraph &&
  Array.isArray(paragraph.children) &&
  paragraph.children.every((child: Node) => isJsx(child) || (hasValue(child) && child.value.trim() === ''));

const lines = (text: string, at: number): number => text.slice(0, at).split('\n').length - 1;

const hasValue = (node: Node): node is Node & { value: string } =>
  'value' in node && typeof node.value === 'string';
