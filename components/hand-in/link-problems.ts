import type { Locale } from '@/lib/content/locale';
import type { Problem } from '@/lib/scoring';

/** What each part of the link says. */
const FIELDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    a: '写法',
    x: '练习',
    c: '案子',
    s: '每人抽哪一份',
    w: '各部分的分',
    o: '开放日',
    d: '截止日',
    r: '能不能再交',
    t: '标题',
    k: '校验码',
  },
  en: {
    a: 'form',
    x: 'exercise',
    c: 'case',
    s: 'who gets which variant',
    w: 'marks of the parts',
    o: 'opening day',
    d: 'due day',
    r: 'handing in again',
    t: 'title',
    k: 'check',
  },
};

/** Why an assignment link is refused, in one or two sentences. */
export function linkProblemText(locale: Locale, { code, at }: Problem): string {
  const field = FIELDS[locale][at] ?? at;
  return (locale === 'zh' ? zh : en)(
    code,
    `${field}${field === at ? '' : locale === 'zh' ? `（${at}）` : ` (${at})`}`,
  );
}

function zh(code: string, field: string): string {
  switch (code) {
    case 'not-a-link':
      return '地址里没有作业。';
    case 'too-long':
      return '链接太长，后面多半粘上了别的文字。';
    case 'missing':
      return `链接里少了“${field}”这一段，多半是复制时掉了。`;
    case 'repeated':
      return `“${field}”这一段出现了两次，多半是两个链接粘在了一起。`;
    case 'unknown-field':
      return `链接里多了一段“${field}”，老师发出来的链接没有它。`;
    case 'damaged':
      return '链接的校验码对不上：有字在路上掉了，或者变了。';
    case 'newer-form':
      return '链接的写法比这一页新。刷新这一页再试。';
    case 'unknown-exercise':
      return '链接说的是另一个练习，或者是它的另一版规则，这一页做不了。';
    case 'unknown-case':
      return '链接说的案子，这一页没有。';
    case 'outside':
      return `“${field}”这一段写的值不在允许的范围里。`;
    default:
      return '链接读不懂。';
  }
}

function en(code: string, field: string): string {
  switch (code) {
    case 'not-a-link':
      return 'There is no assignment in this address.';
    case 'too-long':
      return 'The link is too long: other text was probably pasted onto its end.';
    case 'missing':
      return `The part “${field}” is missing; it was probably lost in copying.`;
    case 'repeated':
      return `The part “${field}” stands there twice; two links were probably run together.`;
    case 'unknown-field':
      return `The part “${field}” does not belong in an assignment link.`;
    case 'damaged':
      return 'The link does not fit its own check: a character was lost or changed on the way.';
    case 'newer-form':
      return 'The link is of a newer form than this page. Reload the page and try again.';
    case 'unknown-exercise':
      return 'The link names another exercise, or other rules of this one, which this page cannot run.';
    case 'unknown-case':
      return 'The link names a case that this page does not have.';
    case 'outside':
      return `The part “${field}” has a value that is not allowed.`;
    default:
      return 'The link cannot be read.';
  }
}
