import type { Locale } from '@/lib/content/locale';

/** Words around the text of a lesson. */
const zh = {
  chapter: (number: number) => `第${number}章`,
  time: '用时',
  minutes: (minutes: number) => `约${minutes}分钟`,
  concepts: '概念',
  contents: '本课内容',
  neighbours: '前后课',
  previous: '上一课',
  next: '下一课',
  updated: '更新',
};

const en: typeof zh = {
  chapter: (number) => `Chapter ${number}`,
  time: 'Time',
  minutes: (minutes) => `about ${minutes} minutes`,
  concepts: 'Concepts',
  contents: 'In this lesson',
  neighbours: 'Lessons before and after',
  previous: 'Previous',
  next: 'Next',
  updated: 'Updated',
};

export const lessonMessages: Readonly<Record<Locale, typeof zh>> = { zh, en };
