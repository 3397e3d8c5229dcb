import type { CarryProblem } from '@/components/ui/kept-runs/carry';
import { causeText, lineText, refusalText, type Causes } from '@/components/ui/kept-runs/problem-words';
import type { Locale } from '@/lib/content/locale';

const causes: Readonly<Record<Locale, Causes>> = {
  zh: {
    'too-large': () => '太大了，一局不会有这么长',
    'cut-short': (_, at) =>
      at === '' ? '后面缺了一截' : `后面缺了一截，只到了${at.replace('/', '个字符，应有')}个`,
    'no-link': () => '里面没有一局的链接（应有“#run=”）',
    'damaged-link': () => '链接中间有字符变了',
    'other-format': () => '不是忠诚阶梯的一局',
    'no-such-kind': () => '应是试玩或计分',
    'unknown-exercise': () => '是别的练习，不是忠诚阶梯',
    'unknown-rules-version': () => '是按别的一版规则走的，不能按现在的重演',
    'too-many-decisions': (limit) => (limit === '' ? '决定太多了' : `决定太多了，这个案子最多${limit}个`),
    'not-an-id': () => '案子的代号读不懂',
    'unknown-coefficient': () => '模型里没有这个系数',
    'unknown-event': () => '没有这种事件',
    'after-the-end': (limit) => `超过了最后一季（第${limit}季）`,
    'shares-over-1': () => '开局各级人数加起来超过了全部',
    'nothing-left-to-decide': () => '这一局已经走完，后面不该再有决定',
    'over-budget': () => '花的超过了这一季的钱',
    'not-whole-yuan': () => '应是整数元，不能是负的',
  },
  en: {
    'cut-short': (_, at) =>
      at === '' ? 'its end is missing' : `its end is missing: ${at.replace('/', ' characters came of ')}`,
    'no-link': () => 'there is no link to a run in it (it would hold “#run=”)',
    'damaged-link': () => 'characters in the middle of the link have changed',
    'other-format': () => 'it is not a run of the loyalty ladder',
    'no-such-kind': () => 'it should be a free run or one for a score',
    'unknown-exercise': () => 'it belongs to another exercise, not to the loyalty ladder',
    'unknown-rules-version': () => 'it was played under other rules and cannot be replayed under these',
    'too-many-decisions': (limit) =>
      limit === '' ? 'there are too many decisions' : `there are too many decisions; this case has ${limit}`,
    'not-an-id': () => 'the short name of the case cannot be read',
    'unknown-coefficient': () => 'the model has no such coefficient',
    'unknown-event': () => 'there is no such event',
    'after-the-end': (limit) => `it comes after the last quarter (${limit})`,
    'shares-over-1': () => 'the people on the rungs at the start add up to more than everybody',
    'over-budget': () => 'more is spent than there is in the quarter',
    'not-whole-yuan': () => 'it should be whole yuan, none of them negative',
  },
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
  if (/^\d+\/\d+$/.test(path)) return '';
  const scenario = /^scenario\.?(.*)$/.exec(path);
  if (scenario) {
    const inside = scenario[1] ?? '';
    if (locale === 'zh') return `案子的参数${inside}`;
    return inside === '' ? 'the terms of the case' : `the terms of the case, ${inside}`;
  }
  return lineText(locale, path);
}

/** What was wrong with a run brought from elsewhere, where, and what is safe. */
export function problemText(locale: Locale, from: 'file' | 'link', problem: CarryProblem): string {
  const { code, at } = problem;
  const known = { ...problem, code: code === 'not-json' && at !== '' ? 'not-json-value' : code };
  return refusalText(locale, from, placeOf(locale, at), causeText(locale, causes[locale], known));
}
