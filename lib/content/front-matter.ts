import { z } from 'zod';
import type { Problem } from './problem';
import { parseYaml } from './yaml';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab-case, for example three-numbers');

/** The head of a lesson file. Both languages say the same, except for title and summary. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(1).max(60),
  summary: z
    .string()
    .min(1)
    .max(300)
    .refine((text) => sentences(text) <= 2, 'must be one or two sentences'),
  minutes: z.number().int().min(8).max(20),
  chapter: name,
  slug: name,
  concepts: z.array(name).min(1),
  references: z.array(name),
  questions: z.string().regex(/^[a-z0-9/-]+\.yaml$/, 'must name a file below content/questions'),
  updated: z.iso.date('must be a date such as 2026-03-01'),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Reads the head of a lesson file. */
export function readFrontMatter(
  file: string,
  source: string,
): { data: FrontMatter | undefined; problems: Problem[] } {
  const head = HEAD.exec(source)?.[1];
  if (head === undefined) {
    const what = 'the front matter is missing';
    const todo = 'begin the file with --- and the fields listed in content/README.md, then ---';
    return { data: undefined, problems: [{ file, line: 1, what, todo }] };
  }
  return parseYaml({ file, text: head, firstLine: 2, schema: frontMatterSchema });
}

/** Full stops of both scripts; a point inside a number ends nothing. */
function sentences(text: string): number {
  return text.split(/[。？！]|[.?!](?=\s|$)/u).filter((part) => part.trim() !== '').length;
}
