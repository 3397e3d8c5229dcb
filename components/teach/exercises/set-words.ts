import type { ComponentType } from 'react';
import type { NamedCase } from '@/components/simulators/journey/case/report/case-names';
import type { ExerciseName, PartWeights } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { Json, ScorePart } from '@/lib/scoring';

/** A case that can be set, in the reader's language. Handed in by the page, from the content. */
export interface TeachCase {
  readonly id: string;
  /** As `caseOf` names it: what stands in the link. */
  readonly code: string;
  readonly title: string;
  readonly story: string;
  /** Its size and its money, in a line. */
  readonly facts: string;
  /** For teachers alone; may be empty. */
  readonly note: string;
  /** What is played, for the sheet to work with; null where the case is known by its name. */
  readonly model: Json;
  /** What the things in it are called, where it has any. */
  readonly named?: NamedCase;
}
export type TeachCases = Readonly<Record<ExerciseName, readonly TeachCase[]>>;

export interface SheetProps {
  readonly locale: Locale;
  readonly teachCase: TeachCase;
  /** The one that the student number gets, and its place in the pool. */
  readonly seed: string;
  readonly place: number;
  readonly weights: PartWeights;
}
export type TeachersSheet = ComponentType<SheetProps>;

/** What the form says of an exercise. Light: the page carries it for all of them. */
export interface SetWords {
  /** How long it takes and what it is. */
  readonly note: string;
  readonly parts: Readonly<Record<ScorePart, string>>;
  /** Why no seed of the pool is harder than another. */
  readonly fair: (pool: number) => string;
  /** In the message for the class. */
  readonly task: (teachCase: TeachCase) => string;
  readonly sheet: Readonly<Record<'open' | 'close' | 'note', string>>;
}

export const setWords: Readonly<Record<Locale, Readonly<Record<ExerciseName, SetWords>>>> = {
  zh: {
    'rfm/guided': {
      note: '七步，二三十分钟：给订单打分、认群、选人、报区间、看结果、复盘。',
      parts: {
        process: '口径、手算、认群、配办法、盈亏平衡，跟运气无关',
        prediction: '三个80%区间和一个把握，准不准、老不老实',
        debrief: '五句话由机器对，文字由你评，各一半',
        concepts: '五道选择题',
        outcome: '利润和四份现成名单比，有运气',
      },
      fair: (pool) =>
        `公平在哪里：备选的${pool}份是筛过的，四种现成做法在每一份上的利润都挨着中间，离得远的已经剔掉；没有谁的一份特别好做或特别难做。`,
      task: () => '做什么：替一家茶舍从订单表里挑该请的客人，七步，二三十分钟，手机、电脑都行。',
      sheet: {
        open: '打开这一份的答案',
        close: '收起答案',
        note: '里面是答案，投影的时候别点。',
      },
    },
    'ladder/run': {
      note: '经营八到十二季，四五十分钟：定目标，每季看报告、花钱、报预测，最后复盘。先试玩一局更好。',
      parts: {
        process: '钱合不合目标、先看再动、预测改没改、承诺、补救，跟运气无关',
        prediction: '每季一个80%区间和一个把握，准不准、老不老实',
        debrief: '五句话由重放来对，理由和规矩由你评，各一半',
        concepts: '五道选择题',
        outcome: '创造的价值和现成打法比，有运气',
      },
      fair: (pool) =>
        `公平在哪里：每个案例备选的${pool}份是筛过的，几种现成打法在每一份上创造的价值都挨着中间，离得远的已经剔掉；没有谁的运气特别好或特别坏。`,
      task: ({ title, story }) =>
        `做什么：经营“${title}”。${story}四五十分钟，手机、电脑都行；可以先在同一页免费试玩一局，试玩不计分。`,
      sheet: {
        open: '打开教师用的一页',
        close: '收起教师用的一页',
        note: '里面说了这个案例什么合算，还有概念题的答案，投影的时候别点。',
      },
    },
    'journey/case': {
      note: '九步，25到40分钟：定人、画图、放材料、画感受、预测、选改进，看三趟走下来，再复盘。先用别的案子练一遍更好。',
      parts: {
        process: '分段、材料、曲线、关键时刻、痛点、后台，跟运气无关',
        prediction: '每一步走掉几个，和走200趟的平均比',
        debrief: '五个判断由走出来的数来对，目标、理由和规矩由你评，各一半',
        concepts: '五道选择题',
        outcome: '选的改进和最好的、照投诉花的比，取20种运气的平均',
      },
      fair: (pool) =>
        `公平在哪里：案子人人一样，备选的${pool}个种子只定他看到的那一趟怎么走。算分用的是走许多趟的平均，谁的运气也进不了分。`,
      task: ({ title, story }) =>
        `做什么：客户旅程图，案子“${title}”。${story}25到40分钟，手机、电脑都行；想先练，在同一页换一个案子练，练习不计分。`,
      sheet: {
        open: '打开这个案子的答案',
        close: '收起答案',
        note: '里面是这个案子的全部答案，投影的时候别点。',
      },
    },
  },
  en: {
    'rfm/guided': {
      note: 'Seven parts, 20 to 30 minutes: score orders, name groups, choose whom to invite, predict, see, look back.',
      parts: {
        process: 'definitions, scores by hand, groups, actions, break-even: free of luck',
        prediction: 'three 80 % intervals and one probability',
        debrief: 'half claims checked by machine, half texts marked by you',
        concepts: 'five questions',
        outcome: 'profit against four ready-made lists; luck is in it',
      },
      fair: (pool) =>
        `Why it is fair: the ${pool} sets were screened. On each of them the profits of four ready-made choices lie near the middle; sets further off were thrown out, so nobody’s is markedly easy or hard.`,
      task: () =>
        'What it is: from a tea house’s order file you choose whom to invite. Seven parts, 20 to 30 minutes, on a phone or a computer.',
      sheet: {
        open: 'Open the answers for this set',
        close: 'Put the answers away',
        note: 'It contains the answers: not while your screen is shared.',
      },
    },
    'ladder/run': {
      note: 'Eight to twelve quarters at the head of a firm, 40 to 50 minutes: state a goal; each quarter ask, spend, predict; then look back. A free run first helps.',
      parts: {
        process: 'money that fits the goal, reports, revised forecasts, promises, recovery: free of luck',
        prediction: 'each quarter one 80% interval and one probability',
        debrief: 'half claims settled by replay, half texts marked by you',
        concepts: 'five questions',
        outcome: 'value created against ready-made rules; luck is in it',
      },
      fair: (pool) =>
        `Why it is fair: the ${pool} sets of each case were screened. On each of them the value that ready-made rules create lies near the middle; sets further off were thrown out, so nobody’s luck is markedly good or bad.`,
      task: ({ title, story }) =>
        `What it is: you run “${title}”. ${story} 40 to 50 minutes, on a phone or a computer; you may play a free run on the same page first, which does not count.`,
      sheet: {
        open: 'Open the teacher’s sheet',
        close: 'Put the sheet away',
        note: 'It says what pays in this case and answers the concept questions: not while your screen is shared.',
      },
    },
    'journey/case': {
      note: 'Nine steps, 25 to 40 minutes: whom, map, evidence, feelings, prediction, improvements; then the walks, and a look back. Practice on another case first helps.',
      parts: {
        process: 'stages, evidence, curve, moments of truth, pains, backstage: free of luck',
        prediction: 'how many leave at each step, against the mean of 200 walks',
        debrief: 'half claims settled by the walks, half texts marked by you',
        concepts: 'five questions',
        outcome: 'improvements beside the best and the obvious ones, on the mean of 20 draws',
      },
      fair: (pool) =>
        `Why it is fair: everybody has the same case. The ${pool} seeds decide only how the one walk goes that a student is shown; marks rest on means over many walks, so nobody’s luck is in them.`,
      task: ({ title, story }) =>
        `What it is: a customer journey map, the case “${title}”. ${story} 25 to 40 minutes, on a phone or a computer; to practise, take another case on the same page first, which does not count.`,
      sheet: {
        open: 'Open the answers for this case',
        close: 'Put the answers away',
        note: 'It contains every answer to this case: not while your screen is shared.',
      },
    },
  },
};
