import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './problem';
import remarkHeadingId from './remark-heading-id.mjs';

// The same readers in the same order as in next.config.mjs.
const reader = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkMath)
  .use(remarkHeadingId);

/** Reads MDX as the site does, for the checks; a file that cannot be read is a problem, not a crash. */
export function parseMdx(file: string, source: string): { tree: Root | undefined; problems: Problem[] } {
  try {
    const tree = reader.parse(source);
    reader.runSync(tree);
    return { tree, problems: [] };
  } catch (error) {
    if (!isMessage(error)) throw error;
    const todo = 'close every tag, and write \\{ and \\< where the character itself is meant';
    return { tree: undefined, problems: [{ file, line: error.line ?? 1, what: error.reason, todo }] };
  }
}

/** The readers throw messages with a reason and a place. */
function isMessage(error: unknown): error is { reason: string; line: number | undefined } {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string' && 'line' in error;
}
