import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { FormattedReference, Run } from './lesson';
import type { Locale } from './locale';
import type { CslItem } from './references';

const { locales, styles } = plugins.config.get('@csl');
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
styles.add('gb-t-7714-2015', read('../../content/references/gb-t-7714-2015.csl'));
// The package brings no Chinese locale; the style itself holds the few Chinese terms that it needs.
locales.add('zh-CN', locales.get('en-US').replace('xml:lang="en-US"', 'xml:lang="zh-CN"'));

/**
 * The reference list of one page, in the order of the page: numbered by first appearance after GB/T 7714—2015 in
 * Chinese, by author after APA 7 in English. Runs at build time only.
 */
export function formatReferences(items: readonly CslItem[], locale: Locale): FormattedReference[] {
  return items.length === 0 ? [] : locale === 'zh' ? numbered(items) : authorYear(items);
}

function numbered(items: readonly CslItem[]): FormattedReference[] {
  return items.map((item, index) => {
    // "et al." or "等": each entry speaks the language of its work.
    const lang = item.language === 'zh' ? 'zh-CN' : 'en-US';
    const [entry] = bibliography([asNumbered(item)], 'gb-t-7714-2015', lang);
    return { id: item.id, marker: String(index + 1), entry: entry?.[1] ?? [] };
  });
}

/** What the standard asks for and a CSL style cannot say: family names of persons in capitals, no first edition. */
function asNumbered({ edition, author, editor, ...item }: CslItem): CslItem {
  const capitals = (names: NonNullable<CslItem['author']>) =>
    names.map((name) => ('family' in name ? { ...name, family: name.family.toUpperCase() } : name));
  return {
    ...item,
    ...(author ? { author: capitals(author) } : {}),
    ...(editor ? { editor: capitals(editor) } : {}),
    ...(edition !== undefined && edition !== '1' ? { edition } : {}),
  };
}

function authorYear(items: readonly CslItem[]): FormattedReference[] {
  const cite = new Cite([...items]);
  return bibliography(items, 'apa', 'en-US').map(([id, entry]) => {
    // Formatted beside all others of the page, so that two works of one year become 2005a and 2005b.
    const others = items.filter((item) => item.id !== id).map((item) => [{ id: item.id }]);
    const marker = cite.format('citation', {
      template: 'apa',
      lang: 'en-US',
      entry: id,
      citationsPre: [],
      citationsPost: others,
    });
    return { id, marker: String(marker).replace(/^\(|\)$/g, ''), entry };
  });
}

function bibliography(items: readonly CslItem[], template: string, lang: string): [string, Run[]][] {
  const html = new Cite([...items]).format('bibliography', {
    format: 'html',
    template,
    lang,
    asEntryArray: true,
  });
  return html.map(([id, entry]) => [id, runs(entry)]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The few marks that a formatted entry holds, as data: no HTML reaches the page as a string. */
function runs(html: string): Run[] {
  const inner = html.replace(/<\/?div[^>]*>/g, '').trim();
  return inner
    .split(/(<i>.*?<\/i>)/)
    .flatMap((piece) => links(decode(piece.replace(/<[^>]+>/g, '')), piece.startsWith('<i>')));
}

function links(text: string, italic: boolean): Run[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part,
      ...(italic ? { italic: true as const } : {}),
      ...(/^https?:\/\//.test(part) ? { href: part } : {}),
    }));
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}
