import type { Locale } from '@/lib/content/locale';

/** What stands above and below each open simulator. */
export const simulatorTexts: Readonly<
  Record<
    'rfm',
    Readonly<
      Record<Locale, { title: string; description: string; lead: string; own: string; lesson: string }>
    >
  >
> = {
  rfm: {
    zh: {
      title: '同一批客人，五套口径',
      description: '雾坪茶舍的2000位虚构客人，用五套有名字的口径打RFM分，看谁换了客群。',
      lead: '雾坪茶舍有2000位客人（虚构），两年的订单都在这里。口径不同，“重要价值客户”就不是同一批人。换一套，看看差多少。',
      own: '自己的订单文件，现在用命令行打分：装好本项目，运行 npm run --silent rfm -- orders.csv --preset 口径名。文件不离开你的电脑。',
      lesson: '先读这一课：RFM的三个数',
    },
    en: {
      title: 'The same customers, five definitions',
      description:
        'The 2,000 fictional customers of Wuping Tea House, scored for RFM by five named definitions: see who changes group.',
      lead: 'Here are the 2,000 (fictional) customers of Wuping Tea House with two years of orders. Under another definition the “important: value” customers are other people. Change it, and see how many.',
      own: 'For an order file of your own there is the command line: install the project and run npm run --silent rfm -- orders.csv --preset NAME. The file stays on your computer.',
      lesson: 'Read this lesson first: the three numbers of RFM',
    },
  },
};
