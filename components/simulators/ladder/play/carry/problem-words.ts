import type { Locale } from '@/lib/content/locale';
import type { CarryProblem } from './run-text';

type Say = (at: string, limit: number | undefined) => string;
type Words = Readonly<Record<string, Say>>;

const number = (value: number | undefined) => String(value ?? '');

const zh: Words = {
  empty: () => '里面是空的',
  'too-large': () => '太大了，一局不会有这么长',
  'not-text': () => '不是文字，也许选错了文件',
  'not-json': () => '不是这里存的那种文件',
  'broken-json': () => '写法坏了，读不下去',
  'cut-short': (at) =>
    at === '' ? '后面缺了一截' : `后面缺了一截，只到了${at.replace('/', '个字符，应有')}个`,
  'no-link': () => '里面没有一局的链接（应有“#run=”）',
  'damaged-link': () => '链接中间有字符变了',
  'newer-version': () => '是更新的版本存的，请刷新这一页再试',
  'no-such-version': () => '版本认不得',
  'other-format': () => '不是忠诚阶梯的一局',
  'not-an-object': () => '这里应是一组带名字的数据',
  'unknown-field': () => '有一项不认得',
  'not-a-name': () => '名字读不懂',
  'no-such-kind': () => '应是试玩或计分',
  'unknown-exercise': () => '是别的练习，不是忠诚阶梯',
  'unknown-rules-version': () => '是按别的一版规则走的，不能按现在的重演',
  'not-a-seed': () => '运气编号读不懂',
  'not-json-value': () => '里面的数据读不懂',
  'not-a-list': () => '这里应是一串',
  'too-many': (_, limit) => `太多了，最多${number(limit)}个`,
  'too-many-decisions': (_, limit) =>
    limit === undefined ? '决定太多了' : `决定太多了，这个案子最多${limit}个`,
  'not-an-id': () => '案子的代号读不懂',
  'not-a-number': () => '应是一个数',
  'not-whole': () => '应是整数',
  'too-low': (_, limit) => `太小，不能低于${number(limit)}`,
  'too-high': (_, limit) => `太大，不能高过${number(limit)}`,
  'unknown-coefficient': () => '模型里没有这个系数',
  'unknown-event': () => '没有这种事件',
  'after-the-end': (_, limit) => `超过了最后一季（第${number(limit)}季）`,
  'shares-over-1': () => '开局各级人数加起来超过了全部',
  'nothing-left-to-decide': () => '这一局已经走完，后面不该再有决定',
  'not-this-step': () => '这一步轮不到这个决定',
  'not-plain': () => '夹带了不该有的东西',
  'over-budget': () => '花的超过了这一季的钱',
  'not-whole-yuan': () => '应是整数元，不能是负的',
  'not-on-offer': () => '没有这个选项',
  'out-of-range': () => '超出了范围',
};

const en: Words = {
  empty: () => 'it is empty',
  'too-large': () => 'it is too large: no run is that long',
  'not-text': () => 'it is not text; perhaps another file was chosen',
  'not-json': () => 'it is not a file of the kind saved here',
  'broken-json': () => 'its notation is broken and cannot be read further',
  'cut-short': (at) =>
    at === '' ? 'its end is missing' : `its end is missing: ${at.replace('/', ' characters came of ')}`,
  'no-link': () => 'there is no link to a run in it (it would hold “#run=”)',
  'damaged-link': () => 'characters in the middle of the link have changed',
  'newer-version': () => 'it was saved by a newer version; reload this page and try again',
  'no-such-version': () => 'there is no such version',
  'other-format': () => 'it is not a run of the loyalty ladder',
  'not-an-object': () => 'a set of named data should stand here',
  'unknown-field': () => 'there is a field nobody knows',
  'not-a-name': () => 'the name cannot be read',
  'no-such-kind': () => 'it should be a free run or one for a score',
  'unknown-exercise': () => 'it belongs to another exercise, not to the loyalty ladder',
  'unknown-rules-version': () => 'it was played under other rules and cannot be replayed under these',
  'not-a-seed': () => 'the name of its luck cannot be read',
  'not-json-value': () => 'the data in it cannot be read',
  'not-a-list': () => 'a list should stand here',
  'too-many': (_, limit) => `there are too many, at most ${number(limit)}`,
  'too-many-decisions': (_, limit) =>
    limit === undefined
      ? 'there are too many decisions'
      : `there are too many decisions; this case has ${limit}`,
  'not-an-id': () => 'the short name of the case cannot be read',
  'not-a-number': () => 'a number should stand here',
  'not-whole': () => 'it should be a whole number',
  'too-low': (_, limit) => `it is too low; the least is ${number(limit)}`,
  'too-high': (_, limit) => `it is too high; the most is ${number(limit)}`,
  'unknown-coefficient': () => 'the model has no such coefficient',
  'unknown-event': () => 'there is no such event',
  'after-the-end': (_, limit) => `it comes after the last quarter (${number(limit)})`,
  'shares-over-1': () => 'the people on the rungs at the start add up to more than everybody',
  'nothing-left-to-decide': () => 'the run is over, and no decision should follow',
  'not-this-step': () => 'it is not the turn of this decision',
  'not-plain': () => 'something rides along that should not be there',
  'over-budget': () => 'more is spent than there is in the quarter',
  'not-whole-yuan': () => 'it should be whole yuan, none of them negative',
  'not-on-offer': () => 'there is no such option',
  'out-of-range': () => 'it is out of range',
};

/** Where: `attempt.decisions[7].spend.data` → the eighth decision, spend.data. */
function placeOf(locale: Locale, at: string): string {
  const path = at.replace(/^attempt\.?/, '');
  const decision = /^decisions\[(\d+)\]\.?(.*)$/.exec(path);
  if (decision) {
    const nth = Number(decision[1]) + 1;
    const inside = decision[2] ? (locale === 'zh' ? `的${decision[2]}` : `, ${decision[2]}`) : '';
    return locale === 'zh' ? `第${nth}个决定${inside}` : `decision ${nth}${inside}`;
  }
  const line = /^(\d+):(\d+)$/.exec(path);
  if (line)
    return locale === 'zh' ? `第${line[1]}行第${line[2]}个字` : `line ${line[1]}, character ${line[2]}`;
  if (/^\d+\/\d+$/.test(path)) return '';
  const scenario = /^scenario\.?(.*)$/.exec(path);
  if (scenario) {
    const inside = scenario[1] ?? '';
    if (locale === 'zh') return `案子的参数${inside}`;
    return inside === '' ? 'the terms of the case' : `the terms of the case, ${inside}`;
  }
  return path;
}

/** What was wrong with a run brought from elsewhere, where, and what is safe. */
export function problemText(
  locale: Locale,
  from: 'file' | 'link',
  { code, at, limit }: CarryProblem,
): string {
  const words = locale === 'zh' ? zh : en;
  const cause = (words[code === 'not-json' && at !== '' ? 'not-json-value' : code] ?? (() => code))(
    at,
    limit,
  );
  const place = placeOf(locale, at);
  if (locale === 'zh') {
    const what = from === 'file' ? '这个文件' : '这个链接';
    return `${what}打不开：${place === '' ? '' : `${place}，`}${cause}。这里原有的都没有动。`;
  }
  const what = from === 'file' ? 'This file' : 'This link';
  return `${what} cannot be opened: ${place === '' ? '' : `at ${place}, `}${cause}. Nothing that is kept here has changed.`;
}
