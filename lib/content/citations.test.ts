import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatReferences } from './citations';
import type { Run } from './lesson';
import { readReferences, type CslItem } from './references';

const plain = (entry: readonly Run[] | undefined) => (entry ?? []).map(({ text }) => text).join('');
const gbt = (item: Omit<CslItem, 'id'>) => plain(formatReferences([{ id: 'x', ...item }], 'zh')[0]?.entry);
const year = (number: number): CslItem['issued'] => ({ 'date-parts': [[number]] });
const western = (...names: [family: string, given: string][]) =>
  names.map(([family, given]) => ({ family, given }));
const chinese = (...names: string[]) => names.map((literal) => ({ literal }));

const path = 'content/references/references.yaml';
const register = readReferences(path, readFileSync(path, 'utf8'));
const pick = (...ids: string[]) => ids.flatMap((id) => register.items.filter((item) => item.id === id));

// Works that the standard itself sets as examples (4.1–4.6 and annex A), with one space after each point and comma.
describe('GB/T 7714—2015', () => {
  it('sets a Chinese journal article with more than three authors', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'article-journal',
      language: 'zh',
      title: '蓝田生物群:一个认识多细胞生物起源和早期演化的新窗口',
      author: chinese('袁训来', '陈哲', '肖书海', '万斌'),
      'container-title': '科学通报',
      issued: year(2012),
      volume: '55',
      issue: '34',
      page: '3219',
    };
    expect(gbt(item)).toBe(
      '袁训来, 陈哲, 肖书海, 等. 蓝田生物群:一个认识多细胞生物起源和早期演化的新窗口[J]. 科学通报, 2012, 55(34): 3219.',
    );
  });

  it('sets a Western journal article with more than three authors and no issue', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'article-journal',
      language: 'en',
      title: 'Carbon isotope evidence for the stepwise oxidation of the Proterozoic environment',
      author: western(['Des Marais', 'D. J.'], ['Strauss', 'H.'], ['Summons', 'R. E.'], ['Hayes', 'J. M.']),
      'container-title': 'Nature',
      issued: year(1992),
      volume: '359',
      page: '605-609',
    };
    expect(gbt(item)).toBe(
      'DES MARAIS D J, STRAUSS H, SUMMONS R E, et al. Carbon isotope evidence for the stepwise oxidation of the Proterozoic environment[J]. Nature, 1992, 359: 605-609.',
    );
  });

  it('sets a Western journal article with one author', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'article-journal',
      language: 'en',
      title: 'Technical services in 1983',
      author: western(['Hewitt', 'J. A.']),
      'container-title': 'Library Resource Services',
      issued: year(1984),
      volume: '28',
      issue: '3',
      page: '205-218',
    };
    expect(gbt(item)).toBe(
      'HEWITT J A. Technical services in 1983[J]. Library Resource Services, 1984, 28(3): 205-218.',
    );
  });

  it('sets a Chinese book with the cited page', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'book',
      language: 'zh',
      title: '全唐五代诗格会考',
      author: chinese('张伯伟'),
      'publisher-place': '南京',
      publisher: '江苏古籍出版社',
      issued: year(2002),
      page: '288',
    };
    expect(gbt(item)).toBe('张伯伟. 全唐五代诗格会考[M]. 南京: 江苏古籍出版社, 2002: 288.');
  });

  it('names the edition of a book, but not the first', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'book',
      language: 'en',
      title: 'Market segmentation',
      author: western(['Wedel', 'Michel'], ['Kamakura', 'Wagner A.']),
      edition: '2',
      publisher: 'Kluwer',
      issued: year(2000),
    };
    expect(gbt(item)).toBe('WEDEL M, KAMAKURA W A. Market segmentation[M]. 2nd ed. Kluwer, 2000.');
    expect(gbt({ ...item, language: 'zh', title: '市场细分', author: chinese('甲') })).toContain(
      '市场细分[M]. 2版. Kluwer',
    );
    expect(gbt({ ...item, edition: '1' })).toBe(
      'WEDEL M, KAMAKURA W A. Market segmentation[M]. Kluwer, 2000.',
    );
  });

  it('sets a chapter in a Chinese book', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'chapter',
      language: 'zh',
      title: '1998年长江洪水的成因与减灾对策',
      author: chinese('程根伟'),
      editor: chinese('许厚泽', '赵其国'),
      'container-title': '长江流域洪涝灾害与科技对策',
      'publisher-place': '北京',
      publisher: '科学出版社',
      issued: year(1999),
      page: '32-36',
    };
    expect(gbt(item)).toBe(
      '程根伟. 1998年长江洪水的成因与减灾对策[M]//许厚泽, 赵其国. 长江流域洪涝灾害与科技对策. 北京: 科学出版社, 1999: 32-36.',
    );
  });

  it('sets a chapter in a Western book', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'chapter',
      language: 'en',
      title: 'Relationship marketing',
      author: western(['Berry', 'Leonard L.']),
      editor: western(['Berry', 'Leonard L.'], ['Shostack', 'G. Lynn'], ['Upah', 'Gregory D.']),
      'container-title': 'Emerging perspectives on services marketing',
      publisher: 'American Marketing Association',
      issued: year(1983),
      page: '25-28',
    };
    expect(gbt(item)).toBe(
      'BERRY L L. Relationship marketing[M]//BERRY L L, SHOSTACK G L, UPAH G D. Emerging perspectives on services marketing. American Marketing Association, 1983: 25-28.',
    );
  });

  it('sets a paper in proceedings', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'paper-conference',
      language: 'en',
      title: 'Mining association rules between sets of items in large databases',
      author: western(['Agrawal', 'Rakesh'], ['Imieliński', 'Tomasz'], ['Swami', 'Arun']),
      'container-title': 'Proceedings of ACM SIGMOD',
      issued: year(1993),
      page: '207-216',
      DOI: '10.1145/170035.170072',
    };
    expect(gbt(item)).toBe(
      'AGRAWAL R, IMIELIŃSKI T, SWAMI A. Mining association rules between sets of items in large databases[C]//Proceedings of ACM SIGMOD. 1993: 207-216. DOI:10.1145/170035.170072.',
    );
  });

  it('sets a report by a body', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'report',
      language: 'en',
      title: 'Factors regulating the immune response: report of WHO Scientific Group',
      author: [{ literal: 'World Health Organization' }],
      'publisher-place': 'Geneva',
      publisher: 'WHO',
      issued: year(1970),
    };
    expect(gbt(item)).toBe(
      'World Health Organization. Factors regulating the immune response: report of WHO Scientific Group[R]. Geneva: WHO, 1970.',
    );
  });

  it('sets a web page with the days of publication and of reading', () => {
    const item: Omit<CslItem, 'id'> = {
      type: 'webpage',
      language: 'zh',
      title: '公司债券发行与交易管理办法',
      author: chinese('中国证券监督管理委员会'),
      issued: { 'date-parts': [[2015, 1, 15]] },
      accessed: { 'date-parts': [[2026, 1, 5]] },
      URL: 'https://example.org/a',
    };
    expect(gbt(item)).toBe(
      '中国证券监督管理委员会. 公司债券发行与交易管理办法[EB/OL]. (2015-01-15)[2026-01-05]. https://example.org/a.',
    );
  });

  it('numbers the works in the order of the page', () => {
    const list = formatReferences(pick('marcus-1998', 'fader-2005'), 'zh');
    expect(list.map(({ id, marker }) => `${marker} ${id}`)).toEqual(['1 marcus-1998', '2 fader-2005']);
  });
});

describe('APA', () => {
  it('sets an article with italic journal and volume and a linked DOI', () => {
    const [entry] = formatReferences(pick('fader-2005'), 'en');
    expect(entry?.marker).toBe('Fader et al., 2005');
    expect(plain(entry?.entry)).toBe(
      'Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). RFM and CLV: Using iso-value curves for customer base analysis. Journal of Marketing Research, 42(4), 415–430. https://doi.org/10.1509/jmkr.2005.42.4.415',
    );
    expect(entry?.entry.filter(({ italic }) => italic).map(({ text }) => text)).toEqual([
      'Journal of Marketing Research',
      '42',
    ]);
    expect(entry?.entry.at(-1)?.href).toBe('https://doi.org/10.1509/jmkr.2005.42.4.415');
  });

  it('tells two works of one year apart, on the page that cites both', () => {
    const both = formatReferences(pick('fader-2005', 'fader-2005b', 'hughes-1994'), 'en');
    expect(both.map(({ id, marker }) => `${id}: ${marker}`)).toEqual([
      'fader-2005b: Fader et al., 2005a',
      'fader-2005: Fader et al., 2005b',
      'hughes-1994: Hughes, 1994',
    ]);
  });
});

describe('the register of references', () => {
  it('is valid, sorted by id, and can be set in both styles', () => {
    expect(register.problems).toEqual([]);
    const ids = register.items.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    for (const locale of ['zh', 'en'] as const)
      for (const { entry } of formatReferences(register.items, locale))
        expect(plain(entry)).not.toMatch(/undefined|&#|<|\.\.|,,/);
  });

  it('refuses a field it does not know, an id that stands twice, and a DOI with an address', () => {
    const item = (id: string, more = '') => `- { id: ${id}, type: book, language: en, title: T${more} }\n`;
    const complain = (text: string) =>
      readReferences('r.yaml', text).problems.map(({ line, what }) => `${line}: ${what}`);
    expect(complain(item('a-2000') + item('b-2000', ', pages: 3'))).toEqual(['2: unknown field "pages"']);
    expect(complain(item('a-2000') + item('a-2000'))).toEqual([
      '2: the reference "a-2000" stands here twice',
    ]);
    expect(complain(item('a-2000', ', DOI: "https://doi.org/10.1/x"'))).toEqual([
      expect.stringContaining('must be the bare DOI'),
    ]);
  });
});
