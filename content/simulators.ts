import type { Locale } from '@/lib/content/locale';

/** What stands above and below each open simulator. */
export const simulatorTexts: Readonly<
  Record<
    'rfm',
    Readonly<
      Record<
        Locale,
        {
          title: string;
          description: string;
          lead: string;
          noScript: string;
          lesson: string;
          exercise: string;
        }
      >
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
      exercise: '做有分的练习：春茶请谁',
    },
    en: {
      title: 'RFM lab',
      description:
        'Open a file of orders, score and group its customers. Every choice of definition has a name, and you see at once who changes group. The file never leaves the browser.',
      lead: 'Under another definition the “important: value” customers are other people. Try it on the 2,000 fictional customers of Wuping Tea House, then on orders of your own. Change one thing and see who moves.',
      noScript:
        'These are the results under the course’s definition. To change it, or use a file of your own, turn JavaScript on in your browser.',
      lesson: 'Read this lesson first: the three numbers of RFM',
      exercise: 'Do the exercise with marks: whom to invite to the spring tea',
    },
  },
};

/** What stands above and below the exercise of a simulator. */
export const exerciseTexts: Readonly<
  Record<
    'rfm',
    Readonly<
      Record<
        Locale,
        {
          title: string;
          description: string;
          lead: string;
          noScript: string;
          segments: string;
          doesItPay: string;
          lab: string;
        }
      >
    >
  >
> = {
  rfm: {
    zh: {
      title: '春茶请谁：RFM练习',
      description:
        '雾坪茶舍的春茶到了，钱只够请一小部分老客人。七步：定口径、手算、分群、算够本、选人、看结果、复盘。分数能按你的决定重算出来。',
      lead: '春茶到了，店主手里的钱只够请一小部分老客人。请谁，才能请来本来不会来的人？你来定，八周后见分晓。',
      noScript: '这个练习要边做边算，请打开浏览器的JavaScript。下面这些先读着。',
      segments: '先读：打好了分，先做什么？',
      doesItPay: '先读：发了券，生意好了，是券的功劳吗？',
      lab: '不计分，随便试：RFM实验',
    },
    en: {
      title: 'Whom to invite: an RFM exercise',
      description:
        'The spring tea has come to Wuping Tea House, and there is money to invite a few of the old customers. Seven steps: definitions, scores by hand, groups, break-even, the choice, the result, the debrief. Your marks can be recomputed from your decisions.',
      lead: 'The spring tea has come, and the owner has money to invite only some of her old customers. Whom, so that people come who would not have come anyway? You decide; eight weeks later it shows.',
      noScript:
        'This exercise counts as you go: turn JavaScript on in your browser. You can read what follows without it.',
      segments: 'Read first: from scores to action',
      doesItPay: 'Read first: we sent the coupon and sales rose. Did it pay?',
      lab: 'No marks, try what you like: the RFM lab',
    },
  },
};

/** What stands above and below the loyalty ladder. */
export const ladderTexts: Readonly<
  Record<
    Locale,
    {
      title: string;
      description: string;
      lead: string;
      noScript: string;
      lesson: string;
      bonds: string;
    }
  >
> = {
  zh: {
    title: '忠诚阶梯',
    description:
      '两三年，一季一季地花钱：拉新，还是顾老客？六个案子，每个人都走在阶梯上。先预测，再看，最后换个决定、同样的运气再走一遍。',
    lead: '同样一笔钱，花在拉新上，还是花在老客户上？你来当家，一季一季地定，看每个人上台阶还是走掉。有的案子里，关系营销并不划算。',
    noScript: '这里要边定边算，请打开浏览器的JavaScript。下面的案子先读着。',
    lesson: '先读这一课：忠诚阶梯',
    bonds: '再读一课：三种纽带',
  },
  en: {
    title: 'Loyalty ladder',
    description:
      'Two or three years, a quarter at a time: spend on winning customers or on those you have? Six cases in which every single person stands on the ladder. Predict, look, then replay another decision under the same luck.',
    lead: 'The same budget: spend it on winning customers, or on those you have? You run the firm a quarter at a time and see who climbs and who leaves. In some of the cases relationship marketing does not pay.',
    noScript:
      'The game counts as you go: turn JavaScript on in your browser. You can read the cases without it.',
    lesson: 'Read first: the loyalty ladder',
    bonds: 'Read next: the three bonds',
  },
};
