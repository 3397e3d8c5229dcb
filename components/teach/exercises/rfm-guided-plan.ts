import type { Locale } from '@/lib/content/locale';
import type { Plan } from './plan';
import { breakEvenPercent, mostContacts, REDRAWS, SPRING_TEA } from '@/lib/simulations/rfm-campaign';

const { budget, contactCost, contribution } = SPRING_TEA;
const contacts = mostContacts(SPRING_TEA);
const breakEven = breakEvenPercent(SPRING_TEA);
const redraws = REDRAWS;

/** Two lessons with the RFM exercise. */
export const rfmPlan: Readonly<Record<Locale, Plan>> = {
  zh: {
    heading: '教案：两课时，一页纸',
    lead: '每课时45分钟，学生各用各的手机或电脑。做到哪里都存在他自己的设备上，课间关掉也能接着做。',
    before: {
      title: '课前',
      lines: [
        '学生读两课：“打好了分，先做什么？”和“发了券，生意好了，是券的功劳吗？”，用“开始练习”练到第2步。',
        '你自己做一遍；布置好，把群通知发出去，链接留一份；打印答案，自己看。',
      ],
    },
    lessons: [
      {
        title: '第一课时：从订单表到人群',
        rows: [
          [
            '0–5',
            `摆问题：店主有${budget}元，最多请${contacts}位，请谁？先举手：花钱最多的，最近来过的，很久没来的。票数写在黑板上，不评。`,
          ],
          [
            '5–20',
            '第1、2步各自做。两人对规则，不对答案：各人的客人不同，对的是“退款算不算来过”“正好在分界上算不算”。',
          ],
          ['20–35', '第3、4步：打分、认群、配办法；猜前两成占多少，再看曲线。'],
          [
            '35–45',
            `黑板上算够本要多少：${contactCost} ÷ ${contribution} = ${breakEven}%。问：来了${breakEven}%就够本吗？要的是“因为请柬才来的”${breakEven}%。停在选人之前。`,
          ],
        ],
      },
      {
        title: '第二课时：选人、揭晓、复盘',
        rows: [
          ['0–15', '第5步：选人，报区间。定之前先写一句理由。'],
          [
            '15–20',
            '第6步揭晓。举手：赚了的？胜过随机名单的？区间罩住的？三个数写在黑板上，跟上一课时的票数放一起看。',
          ],
          ['20–38', `复盘，用下面的问题。各人换一处口径、换${redraws}种运气再看自己的结果。`],
          ['38–45', '写下一条下次能用的规矩，交作业，记下回执码。'],
        ],
      },
    ],
    after: {
      title: '课后',
      lines: [
        '批改页先贴链接，再放名单和作业；评文字题（目标、理由、规矩），把反馈条发还。',
        '下次课用五分钟讲全班最难的一步、最常见的一个错。',
      ],
    },
    questions: {
      title: '讨论的问题',
      lines: [
        '下了单的人里，几位不请也会来？把他们也算成请柬的功劳，利润会虚高多少？',
        '去年花钱最多的人，为什么未必该请？',
        `同一份名单换${redraws}种运气，亏了几种？这一次靠本事还是靠运气？`,
        '换一种口径，名单里换掉了谁？哪一处最要紧？',
        '全班的80%区间，罩住的有八成吗？不到八成，说明什么？',
      ],
    },
    slips: {
      title: '常见的错，怎么点一下',
      lines: [
        ['R的方向反了', '昨天来过的和去年来过的，谁更近？近的分高。'],
        ['一天两张小票算两次', '她那天进了几次门？'],
        ['退款算成来过，或M忘了减', '退了货，店里多了钱还是少了钱？'],
        ['正好在分界上少给一分', '“不少于3次”，3次算不算？'],
        [`盈亏平衡响应率倒过来除（${contribution} ÷ ${contactCost}）`, '这个数是几个人，还是百分之几？'],
        ['区间给得太窄', '十个区间，你打算漏几个？'],
      ],
    },
  },
  en: {
    heading: 'Class plan: two lessons on one page',
    lead: '45 minutes each; students use their own phones or computers. Work is kept on the device step by step, so it may be closed between lessons.',
    before: {
      title: 'Before',
      lines: [
        'Students read “From scores to action” and “We sent the coupon and sales rose. Did it pay?”, and practise as far as part 2.',
        'You do the exercise once; set it, send the message, keep the link; print the answers for yourself.',
      ],
    },
    lessons: [
      {
        title: 'Lesson 1: from order file to groups',
        rows: [
          [
            '0–5',
            `The question: ¥${budget}, at most ${contacts} invitations. Whom? Hands up for: top spenders, recent visitors, those long away. Votes on the board, no comment.`,
          ],
          [
            '5–20',
            'Parts 1 and 2, alone. Pairs compare rules, not answers, for their customers differ: is a refund a visit? has a value on a limit reached it?',
          ],
          [
            '20–35',
            'Parts 3 and 4: score, name, match actions; guess the top fifth’s share, then see the curve.',
          ],
          [
            '35–45',
            `Break-even on the board: ${contactCost} ÷ ${contribution} = ${breakEven} %. Is it enough if ${breakEven} % come? No: ${breakEven} % must come because of the invitation. Stop before the choice.`,
          ],
        ],
      },
      {
        title: 'Lesson 2: choice, result, debrief',
        rows: [
          ['0–15', 'Part 5: choose, give intervals. One written reason before deciding.'],
          [
            '15–20',
            'Part 6, the reveal. Hands up: who made a profit? beat the list by lot? has the result inside the interval? Three counts on the board, beside the votes of lesson 1.',
          ],
          [
            '20–38',
            `Debrief with the questions below. Each changes one definition and looks at the ${redraws} other lucks of her own run.`,
          ],
          ['38–45', 'Write one rule for next time, hand in, note the receipt code.'],
        ],
      },
    ],
    after: {
      title: 'After',
      lines: [
        'On the checking page: paste the link, add class list and hand-ins, mark the texts (goal, reason, rule), return the slips.',
        'Next lesson, five minutes: the hardest step of the class and its commonest slip.',
      ],
    },
    questions: {
      title: 'Questions for the debrief',
      lines: [
        'Of those who ordered, how many would have come anyway? Book them to the invitation: how far is the profit inflated?',
        'Why are last year’s top spenders not always the ones to invite?',
        `Under ${redraws} other lucks, how often does your list lose? Was it skill or luck this time?`,
        'Under another definition, who leaves your list? Which choice matters most?',
        'Do the class’s 80 % intervals hold the truth eight times in ten? If fewer, what does that say?',
      ],
    },
    slips: {
      title: 'Common slips, and a question that helps',
      lines: [
        ['R turned round', 'Yesterday or last year: which is more recent? That scores higher.'],
        ['Two receipts on one day, counted twice', 'How often did she come through the door?'],
        ['A refund counted as a visit, or not taken off M', 'Was there more money in the till, or less?'],
        ['A value on a limit gets a point less', '“At least 3 visits”: does 3 count?'],
        [
          `Break-even turned round (${contribution} ÷ ${contactCost})`,
          'Is this a number of people or a percentage?',
        ],
        ['Intervals too narrow', 'Of ten intervals, how many do you mean to miss?'],
      ],
    },
  },
};
