import type { Locale } from '@/lib/content/locale';
import type { CaseWords } from '../step-props';

/** What names the things of a case; a case whose words are not at hand has none. */
export type NamedCase = Pick<
  CaseWords,
  'stages' | 'touchpoints' | 'strangers' | 'evidence' | 'backstage' | 'improvements'
>;

export interface CaseNames {
  /** Of a stage, or of `none`. */
  readonly stage: (id: string) => string;
  /** Of a touchpoint, or of another name on the company's list. */
  readonly thing: (id: string) => string;
  /** Who says it and how it begins. */
  readonly evidence: (id: string) => string;
  /** Where a piece was put: a touchpoint, `check` or `aside`. */
  readonly place: (id: string) => string;
  readonly job: (id: string) => string;
  readonly improvement: (id: string) => string;
  /** “a, b and c”. */
  readonly listed: (names: readonly string[]) => string;
}

const FEW = {
  zh: { none: '不是接触点', check: '先查清', aside: '放一边', unknown: '没有名字的一项' },
  en: {
    none: 'no touchpoint',
    check: 'look into it first',
    aside: 'lay aside',
    unknown: 'something unnamed',
  },
} as const;

const MOST_ID = 40;
const MOST_TEXT = { zh: 14, en: 36 };

/** The names of a case. What is not among its words keeps its own short name, so that a stranger's case can still be read. */
export function caseNames(locale: Locale, words: NamedCase | undefined): CaseNames {
  const few = FEW[locale];
  const own = (id: string) =>
    /^[\w-]+$/.test(id) && id.length <= MOST_ID ? id.replace(/[-_]/g, ' ') : few.unknown;
  const of = (names: Readonly<Record<string, string>> | undefined, id: string) =>
    names && Object.hasOwn(names, id) ? names[id] : undefined;
  const entry = <Entry>(entries: Readonly<Record<string, Entry>> | undefined, id: string) =>
    entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
  const thing = (id: string) => entry(words?.touchpoints, id)?.name ?? of(words?.strangers, id) ?? own(id);
  return {
    stage: (id) => (id === 'none' ? few.none : (of(words?.stages, id) ?? own(id))),
    thing,
    evidence(id) {
      const piece = entry(words?.evidence, id);
      if (!piece) return own(id);
      const begin = beginning(locale, piece.text);
      return locale === 'zh' ? `${piece.from}（${begin}）` : `${piece.from} (${begin})`;
    },
    place: (id) => (id === 'check' || id === 'aside' ? few[id] : thing(id)),
    job: (id) => of(words?.backstage, id) ?? own(id),
    improvement: (id) => entry(words?.improvements, id)?.name ?? own(id),
    listed: (names) => listed(locale, names),
  };
}

/** The first words of a text, without the quotation marks that it may open with; cut between words, or at a comma. */
function beginning(locale: Locale, text: string): string {
  const most = MOST_TEXT[locale];
  const plain = text.replace(/[“”"]/g, '').trim();
  const letters = Array.from(plain);
  if (letters.length <= most) return plain.replace(/[。.]$/, '');
  const cut = letters.slice(0, most).join('');
  const end = Math.max(...(locale === 'zh' ? '，；：。' : ' ').split('').map((one) => cut.lastIndexOf(one)));
  const whole = end > most / 2 ? cut.slice(0, end) : cut.replace(/[\d.]+$/, '');
  return `${whole.replace(/[\s,;:.，；：。、]+$/, '')}${locale === 'zh' ? '……' : ' …'}`;
}

/** “a, b and c”, “a、b和c”. */
export function listed(locale: Locale, parts: readonly string[]): string {
  const head = parts.slice(0, -1);
  const last = parts[parts.length - 1] ?? '';
  if (head.length === 0) return last;
  return locale === 'zh' ? `${head.join('、')}和${last}` : `${head.join(', ')} and ${last}`;
}
