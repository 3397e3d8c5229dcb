import type { Locale } from '@/lib/content/locale';

/** What stands above and below each open simulator. */
export const simulatorTexts: Readonly<
  Record<
    'rfm',
    Readonly<
      Record<Locale, { title: string; description: string; lead: string; noScript: string; lesson: string }>
    >
  >
> = {
  rfm: {
    zh: {
      title: 'RFM实验',
      description:
        '打开订单表，给客户打RFM分、分群。每一处口径都有名字，改了马上看到谁换了群。文件不离开浏览器。',
      lead: '口径不同，“重要价值客户”就不是同一批人。先拿雾坪茶舍2000位虚构客人的订单试，再换上你自己的订单表。改一处，看谁换了群。',
      noScript: '这里是课程口径下的结果。要换口径、用自己的文件，请打开浏览器的JavaScript。',
      lesson: '先读这一课：RFM的三个数',
    },
    en: {
      title: 'RFM lab',
      description:
        'Open a file of orders, score and group its customers. Every choice of definition has a name, and you see at once who changes group. The file never leaves the browser.',
      lead: 'Under another definition the “important: value” customers are other people. Try it on the 2,000 fictional customers of Wuping Tea House, then on orders of your own. Change one thing and see who moves.',
      noScript:
        'These are the results under the course’s definition. To change it, or use a file of your own, turn JavaScript on in your browser.',
      lesson: 'Read this lesson first: the three numbers of RFM',
    },
  },
};
