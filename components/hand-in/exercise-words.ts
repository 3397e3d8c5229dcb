import type { ExerciseName } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';

/** What the assigned page and the hand-in say of one exercise. */
export interface ExerciseWords {
  readonly name: string;
  /** Stands above a hand-in's text and picture. */
  readonly course: string;
  /** The assignment's name where the link has none. */
  readonly untitled: string;
  /** What a student number decides. */
  readonly each: string;
  readonly beginNote: string;
  readonly practiseFirst: string;
  /** What waits for a person. */
  readonly byPerson: string;
}

/** Every exercise that can be assigned. */
export const exerciseWords: Readonly<Record<ExerciseName, Readonly<Record<Locale, ExerciseWords>>>> = {
  'rfm/guided': {
    zh: {
      name: 'RFM实训',
      course: '《关系营销》RFM实训',
      untitled: 'RFM实训作业',
      each: '每人一份，由学号定：客人和运气和别人不同，难易筛过，差不多',
      beginNote: '只有一次：每一步定下就不能改。关掉再开，从停下的地方接着做。',
      practiseFirst: '先用别的客人练手',
      byPerson: '你写的目标、理由和规矩由老师读了给分，机器不评文字。',
    },
    en: {
      name: 'the RFM exercise',
      course: 'Relationship Marketing, RFM exercise',
      untitled: 'RFM assignment',
      each: 'one for each student, by student number: other customers, other luck, screened to be about equally hard',
      beginNote:
        'There is one: what is decided stays decided. Close the page and you go on later from where you stopped.',
      practiseFirst: 'Practise first on other customers',
      byPerson: 'Your goal, your reason and your rule are read and marked by your teacher, not by a machine.',
    },
  },
  'ladder/run': {
    zh: {
      name: '忠诚阶梯',
      course: '《关系营销》忠诚阶梯',
      untitled: '忠诚阶梯作业',
      each: '每人一份，由学号定：人和运气和别人不同，难易筛过，差不多',
      beginNote: '只有一次：给出预测以前可以回去改决定，一季走过就不能改。关掉再开，从停下的地方接着走。',
      practiseFirst: '先换一批人试一局',
      byPerson: '你写的理由和规矩由老师读了给分，机器不评文字。',
    },
    en: {
      name: 'the loyalty ladder',
      course: 'Relationship Marketing, the loyalty ladder',
      untitled: 'Loyalty ladder assignment',
      each: 'one for each student, by student number: other people, other luck, screened to be about equally hard',
      beginNote:
        'There is one: until you predict you can go back to the decision; once a quarter has run it stays. Close the page and you go on later from where you stopped.',
      practiseFirst: 'Try a run on other people first',
      byPerson: 'Your reason and your rule are read and marked by your teacher, not by a machine.',
    },
  },
  'journey/case': {
    zh: {
      name: '客户旅程图',
      course: '《关系营销》客户旅程图',
      untitled: '客户旅程图作业',
      each: '案子人人一样，走的运气由学号定；分跟运气无关，看的是走许多趟的平均',
      beginNote:
        '只有一次：选好改进以前能一步步退回去改，真实的旅程走过以后就不能改。关掉再开，从停下的地方接着做。',
      practiseFirst: '先拿另一个案子练一遍',
      byPerson: '你写的目标、理由和规矩由老师读了给分，机器不评文字。',
    },
    en: {
      name: 'the journey case',
      course: 'Relationship Marketing, customer journey maps',
      untitled: 'Journey map assignment',
      each: 'the same case for everybody, walked on a luck of each student’s own; no mark depends on it, because what counts is the mean of many walks',
      beginNote:
        'There is one: until you have chosen the improvements you can go back step by step; once the journey has been walked as it is, everything stands. Close the page and you go on later from where you stopped.',
      practiseFirst: 'Practise on another case first',
      byPerson: 'Your goal, your reason and your rule are read and marked by your teacher, not by a machine.',
    },
  },
};
