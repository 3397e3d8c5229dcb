import type { Locale } from '@/lib/content/locale';

/** What stands above and below the cases of the journey studio. */
export const journeyTexts: Readonly<
  Record<
    Locale,
    { title: string; description: string; lead: string; noScript: string; lesson: string; glossary: string }
  >
> = {
  zh: {
    title: '客户旅程图',
    description:
      '一叠访谈、问卷、记录和投诉，画出客户走过的路，猜他在哪里走掉，说钱该花在哪里。再让两千位客户把你的图和真实的路各走一遍。每个案子25到40分钟。',
    lead: '墙上的旅程图不会出错，因为没有人走它。这里的会：你照材料画，说客户在哪里走掉、钱该花在哪里；然后两千位客户先走你的图，再走真实的路，差在哪一步，一眼看得见。',
    noScript: '这里要边定边算，请打开浏览器的JavaScript。下面的案子先读着。',
    lesson: '课文：旅程图人人点头，就对了吗？',
    glossary: '术语表：客户旅程图、接触点、关键时刻',
  },
  en: {
    title: 'Customer journey maps',
    description:
      'Interviews, surveys, logs and complaints: draw the way the customers go, predict where they leave, say where to spend. Then 2,000 customers walk your map and the real way. 25 to 40 minutes a case.',
    lead: 'A journey map on the wall is never wrong, because nobody walks it. This one can be: draw it from the evidence, say where customers leave and where the money should go. Then 2,000 of them walk your map, and then the real way, and you see at which step the two part.',
    noScript:
      'The studio counts as you go: turn JavaScript on in your browser. You can read the cases without it.',
    lesson: 'Lesson: how to find out whether a journey map is true',
    glossary: 'Glossary: journey map, touchpoint, moment of truth',
  },
};
