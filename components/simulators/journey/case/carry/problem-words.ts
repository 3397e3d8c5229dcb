import type { CarryProblem } from '@/components/ui/kept-runs/carry';
import { causeText, lineText, refusalText, type Causes } from '@/components/ui/kept-runs/problem-words';
import type { Locale } from '@/lib/content/locale';

const causes: Readonly<Record<Locale, Causes>> = {
  zh: {
    'too-large': () => '太大了，一份不会有这么长',
    'cut-short': () => '后面缺了一截',
    'other-format': () => '不是旅程案子的一份',
    'no-such-kind': () => '应是练习或计分',
    'unknown-exercise': () => '是别的练习，不是旅程案子',
    'unknown-rules-version': () => '是按别的一版规则做的，不能按现在的重演',
    'too-few': (limit) => `太少了，最少${limit}个`,
    'too-many-decisions': (limit) => (limit === '' ? '决定太多了' : `决定太多了，最多${limit}个`),
    'not-an-id': () => '代号读不懂',
    taken: () => '同一个代号用了两次',
    'unknown-name': () => '提到了没有的东西',
    'not-ahead': () => '路只能往前走',
    'not-1': () => '各条路的份额加起来不是1',
    'nothing-left-to-decide': () => '这一份已经做完，后面不该再有决定',
    'over-budget': () => '花的超过了能花的钱',
    'over-100': () => '走掉的加起来超过了100',
    'not-a-half': () => '感受应以半分为一格',
    'too-fine': () => '小数太细，到一位就够',
    'not-a-text': () => '应是文字',
    'too-long': () => '太长了',
  },
  en: {
    'cut-short': () => 'its end is missing',
    'other-format': () => 'it is not a run of a journey case',
    'no-such-kind': () => 'it should be practice or a run for a score',
    'unknown-exercise': () => 'it belongs to another exercise, not to a journey case',
    'unknown-rules-version': () => 'it was done under other rules and cannot be replayed under these',
    'too-few': (limit) => `there are too few, at least ${limit}`,
    'too-many-decisions': (limit) =>
      limit === '' ? 'there are too many decisions' : `there are too many decisions, at most ${limit}`,
    'not-an-id': () => 'a short name cannot be read',
    taken: () => 'a short name is used twice',
    'unknown-name': () => 'it names something that is not there',
    'not-ahead': () => 'ways can only lead ahead',
    'not-1': () => 'the shares of the ways do not add up to 1',
    'not-a-number': () => 'it should be a number',
    'over-budget': () => 'more is spent than there is',
    'over-100': () => 'those who leave add up to more than 100',
    'not-a-half': () => 'feelings go in steps of a half',
    'too-fine': () => 'one decimal place is the finest',
    'not-a-text': () => 'it should be text',
    'too-long': () => 'it is too long',
  },
};

/** Where: `attempt.decisions[2].evidence.queue` → the third decision; `3:14` → line and character. */
function placeOf(locale: Locale, at: string): string {
  const path = at.replace(/^attempt\.?/, '');
  const decision = /^decisions\[(\d+)\]/.exec(path);
  if (decision) {
    const nth = Number(decision[1]) + 1;
    return locale === 'zh' ? `第${nth}个决定` : `decision ${nth}`;
  }
  const scenario = /^scenario\.?(.*)$/.exec(path);
  if (scenario) {
    const inside = scenario[1] ?? '';
    if (locale === 'zh') return `案子的数据${inside === '' ? '' : `（${inside}）`}`;
    return inside === '' ? 'the data of the case' : `the data of the case (${inside})`;
  }
  return lineText(locale, path);
}

/** What was wrong with a run brought from elsewhere, where, and what is safe. */
export const problemText = (locale: Locale, problem: CarryProblem): string =>
  refusalText(locale, 'file', placeOf(locale, problem.at), causeText(locale, causes[locale], problem));
