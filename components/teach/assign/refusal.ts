import type { Locale } from '@/lib/content/locale';

type Words = Readonly<Record<string, (field: string, at: string) => string>>;

const FIELDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    a: '格式版本',
    x: '练习',
    c: '案子',
    s: '每人拿到哪一份',
    w: '各部分分值',
    o: '开始日',
    d: '截止日',
    r: '能不能重交',
    t: '标题',
    k: '校验码',
  },
  en: {
    a: 'version of the form',
    x: 'exercise',
    c: 'case',
    s: 'who gets which customers',
    w: 'weights',
    o: 'first day',
    d: 'due day',
    r: 'handing in again',
    t: 'title',
    k: 'check code',
  },
};

const REFUSED: Readonly<Record<Locale, Words>> = {
  zh: {
    'not-a-link': () => '这里面没有布置链接。从https开始，到最后一个字符，整条复制再粘。',
    'too-long': () => '太长了，不是布置链接。只粘链接这一条。',
    missing: (field, at) =>
      `链接不全，少了“${field}”（${at}=……）。多半是复制时断在半截：回到原处，整条复制。`,
    repeated: (field, at) => `“${field}”（${at}=……）出现了两次。可能两条链接粘在了一起，只留一条。`,
    'unknown-field': (_, at) =>
      `链接里多了“${at}”，布置链接没有这一项。多半是转发时别的软件添的：把“&${at}=……”这一段删掉再试。`,
    damaged: () => '校验码对不上：有字符丢了，或者被改过。找到布置时发出的原文，再复制一次。',
    'newer-form': () => '这条链接是更新的版本写的，这一页还读不懂。刷新这一页再试。',
    'unknown-exercise': () => '链接里的练习（x=……）这里没有。核对一下是哪个网站发的。',
    'unknown-case': () => '链接里的案子（c=……）这里没有。核对一下是哪个网站发的。',
    outside: (field, at) => `“${field}”（${at}=……）的值超出了允许的范围。请原来布置的人重新生成一条。`,
  },
  en: {
    'not-a-link': () =>
      'There is no assignment link in this. Copy all of it, from https to the very last character, and paste again.',
    'too-long': () => 'This is too long for an assignment link. Paste the link alone.',
    missing: (field, at) =>
      `The link is not whole: “${field}” (${at}=…) is missing. It was probably cut when copied: go back and copy all of it.`,
    repeated: (field, at) =>
      `“${field}” (${at}=…) stands in it twice. Two links may have run together: keep one of them.`,
    'unknown-field': (_, at) =>
      `The link also holds “${at}”, which no assignment link has. Another program probably added it on the way: delete “&${at}=…” and try again.`,
    damaged: () =>
      'The check code does not fit: a character was lost or changed. Copy the link once more from the message that was sent.',
    'newer-form': () =>
      'A newer version wrote this link, and this page cannot read it yet. Reload the page and try again.',
    'unknown-exercise': () =>
      'The exercise in the link (x=…) is not known here. Check which site the link came from.',
    'unknown-case': () =>
      'The case in the link (c=…) is not known here. Check which site the link came from.',
    outside: (field, at) =>
      `The value of “${field}” (${at}=…) is outside what is allowed. Ask whoever set the exercise for a new link.`,
  },
};

/** Why an assignment link is refused, and what to do about it. */
export function refusalText(
  locale: Locale,
  { code, at }: { readonly code: string; readonly at: string },
): string {
  const words = REFUSED[locale];
  const say = Object.hasOwn(words, code) ? words[code] : undefined;
  const field = Object.hasOwn(FIELDS[locale], at) ? FIELDS[locale][at] : undefined;
  return say ? say(field ?? at, at) : `${code} ${at}`.trim();
}
