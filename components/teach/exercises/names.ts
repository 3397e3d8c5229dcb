import type { ExerciseName } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';

/** What an exercise is called on the teacher's pages. */
export const exerciseNames: Readonly<Record<Locale, Readonly<Record<ExerciseName, string>>>> = {
  zh: {
    'rfm/guided': 'RFM练习：春茶请谁',
    'ladder/run': '忠诚阶梯：经营一家店',
    'journey/case': '客户旅程图：一个案子',
  },
  en: {
    'rfm/guided': 'RFM exercise: whom to invite',
    'ladder/run': 'Loyalty ladder: running a firm',
    'journey/case': 'Customer journey map: a case',
  },
};
