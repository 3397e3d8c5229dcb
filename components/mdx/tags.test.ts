import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { prerender } from 'react-dom/static';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { describe, expect, it } from 'vitest';
import { concepts } from '@/content/concepts';
import { formatReferences } from '@/lib/content/citations';
import { glossaryEntries } from '@/lib/content/concept';
import type { Locale } from '@/lib/content/locale';
import { readQuestions } from '@/lib/content/questions';
import { readReferences } from '@/lib/content/references';
import { tagSpecs } from '@/lib/content/tags';
import { createTags } from './tags';

const guide = readFileSync('content/README.md', 'utf8');
const example = guide.split('```mdx\n')[1]?.split('\n```')[0] ?? '';
const { items } = readReferences('r.yaml', readFileSync('content/references/references.yaml', 'utf8'));
const cited = ['hughes-1994', 'fader-2005'].flatMap((id) => items.filter((item) => item.id === id));
const { questions } = readQuestions('q.yaml', guide.split('```yaml\n')[2]?.split('\n```')[0] ?? '');

const tags = (locale: Locale) =>
  createTags({
    locale,
    lesson: 'evaluation/rfm',
    glossary: glossaryEntries(concepts),
    references: formatReferences(cited, locale),
    questions: questions.map(({ question: { item, [locale]: words } }) => ({ item, words })),
  });

/** As the server sends it, before any script runs. */
async function sent(source: string, locale: Locale = 'zh'): Promise<string> {
  const { default: Text } = await evaluate(source, { ...runtime, remarkPlugins: [remarkCjkFriendly] });
  const { prelude } = await prerender(createElement(Text, { components: tags(locale) }));
  return new Response(prelude).text();
}

describe('the register of tags', () => {
  it('has a view for every tag that the checks allow', () => {
    expect(Object.keys(tagSpecs).filter((name) => !(name in tags('zh')))).toEqual([]);
  });

  it("shows the guide's examples, readable before a script runs (checks: see e2e, Next loads their parts)", async () => {
    const page = await sent(example);
    expect(page).toContain('RFM模型是客户分析的一种方法');
    expect(page).toContain('<a class="_term');
    expect(page).not.toContain('undefined');
  });
});

describe('a term', () => {
  it('is a link to the glossary until scripts run', async () => {
    const page = await sent('<Term id="recency">多久没来</Term>', 'zh');
    expect(page).toMatch(/<a [^>]*href="\/zh\/glossary#recency"[^>]*>多久没来<\/a>/);
    expect(page).toContain('aria-expanded="false"');
  });
});

describe('a state of a live model', () => {
  it('is a link to the instrument until scripts run', async () => {
    const page = await sent('<State model="one-more-order" set={{ daysAgo: 3 }}>3天前</State>');
    expect(page).toMatch(/<a href="#live-one-more-order"[^>]*>3天前<\/a>/);
  });
});

describe('citations', () => {
  it('are numbered in Chinese, with the page behind the bracket', async () => {
    const page = await sent('说法<Cite id="fader-2005" pages="415" />', 'zh');
    expect(page).toMatch(/<sup><a [^>]*href="#ref-fader-2005"[^>]*>\[2\]415<\/a><\/sup>/);
  });

  it('name author and year in English', async () => {
    const page = await sent(
      'So <Cite id="fader-2005" pages="415–420" /> and <Cite id="hughes-1994" pages="3" />',
      'en',
    );
    expect(page).toContain('(Fader et al., 2005, pp. 415–420)');
    expect(page).toContain('(Hughes, 1994, p. 3)');
  });

  it('lead to a list that names its style', async () => {
    expect(await sent('<References />', 'zh')).toMatch(/id="ref-fader-2005".*GB\/T 7714—2015/);
    expect(await sent('<References />', 'en')).toMatch(
      /<i>Journal of Marketing Research<\/i>.*APA, 7th edition/,
    );
  });
});

describe('links', () => {
  it('inside the site take the language of the page', async () => {
    expect(await sent('[a](/glossary#rfm) [b](#c) [d](https://e.org)', 'en')).toMatch(
      /href="\/en\/glossary#rfm".*href="#c".*href="https:\/\/e.org"/,
    );
  });
});
