import { describe, expect, it } from 'vitest';
import { inLocale } from './locale';
import { chooseLocale, redirectTarget } from './negotiate';

describe('chooseLocale', () => {
  it.each([
    ['nothing said', undefined, null, 'zh'],
    ['an English browser', undefined, 'en-GB,en;q=0.9', 'en'],
    ['a Taiwanese browser', undefined, 'zh-TW,zh;q=0.9,en;q=0.8', 'zh'],
    ['weights against order', undefined, 'en;q=0.3, zh;q=0.8', 'zh'],
    ['a third language first', undefined, 'fr-FR, en;q=0.7, zh;q=0.2', 'en'],
    ['a refused language', undefined, 'en;q=0, de', 'zh'],
    ['anything goes', undefined, 'fr, *;q=0.9, en;q=0.1', 'zh'],
    ['only strangers', undefined, 'fr, de', 'zh'],
    ['broken weights', undefined, 'en;q=high, zh;q=0.1', 'zh'],
    ['a choice against the browser', 'en', 'zh-CN', 'en'],
    ['a meaningless choice', 'xx', 'en', 'en'],
  ])('%s', (_, chosen, header, expected) => {
    expect(chooseLocale(chosen, header)).toBe(expected);
  });
});

describe('redirectTarget', () => {
  it.each([
    ['/', '/en'],
    ['/lessons/evaluation/rfm', '/en/lessons/evaluation/rfm'],
    ['/zh-CN/glossary', '/zh/glossary'],
    ['/ZH', '/zh'],
    ['//elsewhere.example', null],
    ['//elsewhere', '/en/elsewhere'],
    ['/zh', null],
    ['/en/glossary', null],
    ['/_next/static/x', null],
    ['/icon.svg', null],
    ['/deep/file.csv', null],
    ['/zhuge', '/en/zhuge'],
  ])('%s → %s', (pathname, expected) => {
    expect(redirectTarget(pathname, undefined, 'en')).toBe(expected);
  });
});

describe('inLocale', () => {
  it.each([
    ['/zh', 'en', '/en'],
    ['/zh/lessons/evaluation/rfm', 'en', '/en/lessons/evaluation/rfm'],
    ['/en/glossary', 'en', '/en/glossary'],
    ['/', 'zh', '/zh'],
  ] as const)('%s in %s', (pathname, locale, expected) => {
    expect(inLocale(pathname, locale)).toBe(expected);
  });
});
