import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import { parseMdx } from './mdx';
import { outlineOf } from './outline';
import remarkHeadingId from './remark-heading-id.mjs';

/** Through the same plugins as the site. */
async function html(source: string): Promise<string> {
  const { default: Text } = await evaluate(source, {
    ...runtime,
    remarkPlugins: [remarkFrontmatter, remarkGfm, remarkCjkFriendly, remarkMath, remarkHeadingId],
    rehypePlugins: [[rehypeKatex, { strict: true, throwOnError: true }]],
  });
  return renderToStaticMarkup(createElement(Text));
}

describe('headings', () => {
  it('take their id from the mark at their end', async () => {
    expect(await html('## 三个数 [#three-numbers]')).toBe('<h2 id="three-numbers">三个数</h2>');
    expect(await html('### The `R` score [#r-score]')).toBe('<h3 id="r-score">The <code>R</code> score</h3>');
  });

  it('keep anything else in brackets', async () => {
    expect(await html('## A [#1] list')).toBe('<h2>A [#1] list</h2>');
    expect(await html('## See [#No Id]')).toBe('<h2>See [#No Id]</h2>');
  });
});

describe('Chinese emphasis', () => {
  it.each(['**“主动回忆”**来', '**注意：**稳', '使用**`S`**表', '**（一）**第'])(
    'becomes bold in %s',
    async (text) => {
      expect(await html(text)).toMatch(/<strong>.*<\/strong>/);
    },
  );
});

describe('formulas', () => {
  it('are set at build time, as text that needs no script', async () => {
    const page = await html('每单$M / F$元，\\$5不是公式。');
    expect(page).toContain('class="katex"');
    expect(page).toContain('$5不是公式');
  });

  it('use the stylesheet of the version that sets them', () => {
    const version = (path: string) => JSON.parse(readFileSync(path, 'utf8')).version;
    expect(version('node_modules/katex/package.json')).toMatch(/^0\.16\./);
    // A second copy would bring markup that the stylesheet does not know.
    expect(() => version('node_modules/rehype-katex/node_modules/katex/package.json')).toThrow('ENOENT');
  });
});

describe('the plugins of the site', () => {
  it('are the ones that the checks read with', () => {
    const config = readFileSync('next.config.mjs', 'utf8');
    const list = /remarkPlugins: \[([^\]]*)\]/.exec(config)?.[1]?.match(/[\w-]+/g);
    expect(list).toEqual([
      'remark-frontmatter',
      'remark-mdx-frontmatter',
      'remark-gfm',
      'remark-cjk-friendly',
      'remark-math',
      'headingId',
    ]);
  });
});

describe('reading a lesson for the checks', () => {
  const outline = (source: string) => {
    const { tree } = parseMdx('a.mdx', source);
    return tree && outlineOf(tree);
  };

  it('takes attribute values as data', () => {
    expect(
      outline(`<A b="x" c={3} d={-1.5} e={[1, 'y']} f={{ 'g-h': true, i: null }} j k={\`z\`} />`)?.tags,
    ).toEqual([
      {
        name: 'A',
        line: 1,
        parent: undefined,
        attributes: { b: 'x', c: 3, d: -1.5, e: [1, 'y'], f: { 'g-h': true, i: null }, j: true, k: 'z' },
        hasChildren: false,
      },
    ]);
  });

  it('knows code when it sees it', () => {
    const attributes = outline('<A b={x} c={1 + 1} d={[y]} e={{ [z]: 1 }} f={() => 1} g={`${h}`} />')?.tags[0]
      ?.attributes;
    expect(Object.entries(attributes ?? {})).toEqual(
      ['b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, undefined]),
    );
  });

  it('tells where it could not go on', () => {
    const { problems } = parseMdx('a.mdx', 'One.\n\n<A>\n\nTwo {3.\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'a.mdx', what: expect.stringContaining('expected') });
    expect(problems[0]?.line).toBeGreaterThan(2);
  });
});
