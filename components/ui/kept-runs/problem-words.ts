import type { Locale } from '@/lib/content/locale';
import type { CarryProblem } from './carry';

/** What is wrong, in words; `limit` where a limit was passed. */
type Say = (limit: string, at: string) => string;
export type Causes = Readonly<Record<string, Say>>;

/** What can be wrong with any run that comes from elsewhere. */
const shared: Readonly<Record<Locale, Causes>> = {
  zh: {
    empty: () => '里面是空的',
    'not-text': () => '不是文字，也许选错了文件',
    'not-json': () => '不是这里存的那种文件',
    'broken-json': () => '写法坏了，读不下去',
    'newer-version': () => '是更新的版本存的，请刷新这一页再试',
    'no-such-version': () => '版本认不得',
    'not-an-object': () => '这里应是一组带名字的数据',
    'unknown-field': () => '有一项不认得',
    'not-a-name': () => '名字读不懂',
    'not-a-seed': () => '运气编号读不懂',
    'not-a-list': () => '这里应是一串',
    'too-many': (limit) => `太多了，最多${limit}个`,
    'not-a-number': () => '应是一个数',
    'not-whole': () => '应是整数',
    'too-low': (limit) => `太小，不能低于${limit}`,
    'too-high': (limit) => `太大，不能高过${limit}`,
    'not-this-step': () => '这一步轮不到这个决定',
    'not-plain': () => '夹带了不该有的东西',
    'not-on-offer': () => '没有这个选项',
    'out-of-range': () => '超出了范围',
    'not-replayed': () => '没法照着重演',
  },
  en: {
    empty: () => 'it is empty',
    'too-large': () => 'it is too large: no run is that long',
    'not-text': () => 'it is not text; perhaps another file was chosen',
    'not-json': () => 'it is not a file of the kind saved here',
    'broken-json': () => 'its notation is broken and cannot be read further',
    'newer-version': () => 'it was saved by a newer version; reload this page and try again',
    'no-such-version': () => 'there is no such version',
    'not-an-object': () => 'a set of named data should stand here',
    'unknown-field': () => 'there is a field nobody knows',
    'not-a-name': () => 'the name cannot be read',
    'not-a-seed': () => 'the name of its luck cannot be read',
    'not-a-list': () => 'a list should stand here',
    'too-many': (limit) => `there are too many, at most ${limit}`,
    'not-a-number': () => 'a number should stand here',
    'not-whole': () => 'it should be a whole number',
    'too-low': (limit) => `it is too low; the least is ${limit}`,
    'too-high': (limit) => `it is too high; the most is ${limit}`,
    'nothing-left-to-decide': () => 'the run is over, and no decision should follow',
    'not-this-step': () => 'it is not the turn of this decision',
    'not-plain': () => 'something rides along that should not be there',
    'not-on-offer': () => 'there is no such option',
    'out-of-range': () => 'it is out of range',
    'not-replayed': () => 'it cannot be replayed',
  },
};

/** What nobody has put into words says at least that much. */
const UNKNOWN: Readonly<Record<Locale, string>> = {
  zh: '里面的数据读不懂',
  en: 'the data in it cannot be read',
};

export function causeText(locale: Locale, own: Causes, { code, at, limit }: CarryProblem): string {
  const words = { ...shared[locale], ...own };
  const say = Object.hasOwn(words, code) ? words[code] : undefined;
  return say?.(String(limit ?? ''), at) ?? UNKNOWN[locale];
}

/** `3:14`, without the attempt that it lies in → line and character; anything else as it is. */
export function lineText(locale: Locale, path: string): string {
  const line = /^(\d+):(\d+)$/.exec(path);
  if (!line) return path;
  return locale === 'zh' ? `第${line[1]}行第${line[2]}个字` : `line ${line[1]}, character ${line[2]}`;
}

/** What could not be opened, where and why, and what is safe. */
export const refusalText = (locale: Locale, what: 'file' | 'link', place: string, cause: string): string =>
  locale === 'zh'
    ? `这个${what === 'file' ? '文件' : '链接'}打不开：${place === '' ? '' : `${place}，`}${cause}。这里原有的都没有动。`
    : `This ${what} cannot be opened: ${place === '' ? '' : `at ${place}, `}${cause}. Nothing that is kept here has changed.`;
