import type { Problem } from '../problem';

const RULES: readonly (Pick<Problem, 'what' | 'todo'> & { readonly pattern: RegExp })[] = [
  {
    pattern: /\p{Script=Han}\s*[,;:?!]|[,;?!]\s*\p{Script=Han}|\p{Script=Han}\s*\.(?=\s*(\p{Script=Han}|$))/u,
    what: 'half-width punctuation in Chinese text',
    todo: 'use ，。；：？ in full width',
  },
  {
    pattern: /\p{Script=Han}\s*\(|\(\s*\p{Script=Han}|\p{Script=Han}\s*\)/u,
    what: 'half-width brackets in Chinese text',
    todo: 'use （ and ）',
  },
  {
    pattern: /\p{Script=Han}["']|["']\p{Script=Han}/u,
    what: 'straight quotation marks in Chinese text',
    todo: 'use “ and ”',
  },
  {
    pattern: /\p{Script=Han}\s+[A-Za-z0-9]|[A-Za-z0-9%]\s+\p{Script=Han}|\p{Script=Han}[ \t]+\p{Script=Han}/u,
    what: 'a space typed beside a Chinese character',
    todo: 'remove it: the style sets the gap between Chinese and Latin',
  },
];

/** What is set wrongly in a piece of Chinese text, and where in it. */
export function chineseProblems(text: string): (Pick<Problem, 'what' | 'todo'> & { readonly at: number })[] {
  return RULES.flatMap(({ pattern, what, todo }) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, what: `${what}: ${around(text, match.index)}`, todo }] : [];
  });
}

const around = (text: string, at: number): string =>
  `“${text
    .slice(Math.max(0, at - 4), at + 8)
    .replace(/\s+/g, ' ')
    .trim()}”`;
