import type { Locale } from '@/lib/content/locale';
import type { CarryProblem } from './run-text';

type Say = (limit: number | undefined) => string;
type Words = Readonly<Record<string, Say>>;

const number = (value: number | undefined) => String(value ?? '');

const zh: Words = {
  empty: () => '里面是空的',
  'too-large': () => '太大了，一份不会有这么长',
  'not-text': () => '不是文字，也许选错了文件',
  'not-json': () => '不是这里存的那种文件',
  'broken-json': () => '写法坏了，读不下去',
  'cut-short': () => '后面缺了一截',
  'newer-version': () => '是更新的版本存的，请刷新这一页再试',
  'no-such-version': () => '版本认不得',
  'other-format': () => '不是旅程案子的一份',
  'not-an-object': () => '这里应是一组带名字的数据',
  'unknown-field': () => '有一项不认得',
  'not-a-name': () => '名字读不懂',
  'no-such-kind': () => '应是练习或计分',
  'unknown-exercise': () => '是别的练习，不是旅程案子',
  'unknown-rules-version': () => '是按别的一版规则做的，不能按现在的重演',
  'not-a-seed': () => '运气编号读不懂',
  'not-a-list': () => '这里应是一串',
  'too-few': (limit) => `太少了，最少${number(limit)}个`,
  'too-many': (limit) => `太多了，最多${number(limit)}个`,
  'too-many-decisions': (limit) => (limit === undefined ? '决定太多了' : `决定太多了，最多${limit}个`),
  'not-an-id': () => '代号读不懂',
  taken: () => '同一个代号用了两次',
  'unknown-name': () => '提到了没有的东西',
  'not-ahead': () => '路只能往前走',
  'not-1': () => '各条路的份额加起来不是1',
  'not-a-number': () => '应是一个数',
  'not-whole': () => '应是整数',
  'too-low': (limit) => `太小，不能低于${number(limit)}`,
  'too-high': (limit) => `太大，不能高过${number(limit)}`,
  'nothing-left-to-decide': () => '这一份已经做完，后面不该再有决定',
  'not-this-step': () => '这一步轮不到这个决定',
  'not-plain': () => '夹带了不该有的东西',
  'over-budget': () => '花的超过了能花的钱',
  'over-100': () => '走掉的加起来超过了100',
  'not-a-half': () => '感受应以半分为一格',
  'too-fine': () => '小数太细，到一位就够',
  'not-a-text': () => '应是文字',
  'too-long': () => '太长了',
  'not-on-offer': () => '没有这个选项',
  'out-of-range': () => '超出了范围',
  'not-replayed': () => '没法照着重演',
};

const en: Words = {
  empty: () => 'it is empty',
  'too-large': () => 'it is too large: no run is that long',
  'not-text': () => 'it is not text; perhaps another file was chosen',
  'not-json': () => 'it is not a file of the kind saved here',
  'broken-json': () => 'its notation is broken and cannot be read further',
  'cut-short': () => 'its end is missing',
  'newer-version': () => 'it was saved by a newer version; reload this page and try again',
  'no-such-version': () => 'there is no such version',
  'other-format': () => 'it is not a run of a journey case',
  'not-an-object': () => 'a set of named data should stand here',
  'unknown-field': () => 'there is a field nobody knows',
  'not-a-name': () => 'the name cannot be read',
  'no-such-kind': () => 'it should be practice or a run for a score',
  'unknown-exercise': () => 'it belongs to another exercise, not to a journey case',
  'unknown-rules-version': () => 'it was done under other rules and cannot be replayed under these',
  'not-a-seed': () => 'the name of its luck cannot be read',
  'not-a-list': () => 'a list should stand here',
  'too-few': (limit) => `there are too few, at least ${number(limit)}`,
  'too-many': (limit) => `there are too many, at most ${number(limit)}`,
  'too-many-decisions': (limit) =>
    limit === undefined ? 'there are too many decisions' : `there are too many decisions, at most ${limit}`,
  'not-an-id': () => 'a short name cannot be read',
  taken: () => 'a short name is used twice',
  'unknown-name': () => 'it names something that is not there',
  'not-ahead': () => 'ways can only lead ahead',
  'not-1': () => 'the shares of the ways do not add up to 1',
  'not-a-number': () => 'it should be a number',
  'not-whole': () => 'it should be a whole number',
  'too-low': (limit) => `it is too low; the least is ${number(limit)}`,
  'too-high': (limit) => `it is too high; the most is ${number(limit)}`,
  'nothing-left-to-decide': () => 'the run is over, and no decision should follow',
  'not-this-step': () => 'it is not the turn of this decision',
  'not-plain': () => 'something rides along that should not be there',
  'over-budget': () => 'more is spent than there is',
  'over-100': () => 'those who leave add up to more than 100',
  'not-a-half': () => 'feelings go in steps of a half',
  'too-fine': () => 'one decimal place is the finest',
  'not-a-text': () => 'it should be text',
  'too-long': () => 'it is too long',
  'not-on-offer': () => 'there is no such option',
  'out-of-range': () => 'it is out of range',
  'not-replayed': () => 'it cannot be replayed',
};

/** What nobody has put into words says at least that much. */
const UNKNOWN: Readonly<Record<Locale, string>> = {
  zh: '里面的数据读不懂',
  en: 'the data in it cannot be read',
};

/** Where: `attempt.decisions[2].evidence.queue` → the third decision; `3:14` → line and character. */
function placeOf(locale: Locale, at: string): string {
  const path = at.replace(/^attempt\.?/, '');
  const decision = /^decisions\[(\d+)\]/.exec(path);
  if (decision) {
    const nth = Number(decision[1]) + 1;
    return locale === 'zh' ? `第${nth}个决定` : `decision ${nth}`;
  }
  const line = /^(\d+):(\d+)$/.exec(path);
  if (line)
    return locale === 'zh' ? `第${line[1]}行第${line[2]}个字` : `line ${line[1]}, character ${line[2]}`;
  const scenario = /^scenario\.?(.*)$/.exec(path);
  if (scenario) {
    const inside = scenario[1] ?? '';
    if (locale === 'zh') return `案子的数据${inside === '' ? '' : `（${inside}）`}`;
    return inside === '' ? 'the data of the case' : `the data of the case (${inside})`;
  }
  return path;
}

/** What was wrong with a run brought from elsewhere, where, and what is safe. */
export function problemText(locale: Locale, { code, at, limit }: CarryProblem): string {
  const words = locale === 'zh' ? zh : en;
  const say = Object.hasOwn(words, code) ? words[code] : undefined;
  const cause = say?.(limit) ?? UNKNOWN[locale];
  const place = placeOf(locale, at);
  return locale === 'zh'
    ? `这个文件打不开：${place === '' ? '' : `${place}，`}${cause}。这里原有的都没有动。`
    : `This file cannot be opened: ${place === '' ? '' : `at ${place}, `}${cause}. Nothing that is kept here has changed.`;
}
