import type { Locale } from '@/lib/content/locale';
import type { Plan } from './plan';

/** One long lesson with the ladder, whatever the case. */
export const ladderPlan: Readonly<Record<Locale, Plan>> = {
  zh: {
    heading: '教案：一次课，40到60分钟',
    lead: '学生各用各的手机或电脑。做到哪里都存在他自己的设备上，断了能接着走；先试玩再计分更好。课短的话，后几季和复盘可以回家做。',
    before: {
      title: '课前',
      lines: [
        '学生读两课：“积分卡，对门也有了，怎么办？”和“200人知道茶舍，两年后几位替它说话？”，在同一页免费试玩一局。',
        '你自己走一局；布置好，把群通知发出去，链接留一份；打印教师用的一页，自己看。',
      ],
    },
    lessons: [
      {
        title: '一次课',
        rows: [
          [
            '0–5',
            '读案例，举手：这家店，钱该多花在拉新客，还是多花在留老客，还是少投快收？票数写在黑板上，不评。',
          ],
          ['5–10', '各自定目标，写一句理由。提醒：四个目标没有天生对的，定了就要照它花钱。'],
          [
            '10–30',
            '各自走完各季。第1季全班一起慢走：看不看报告，为什么；区间报多宽。往后自己走，你在旁边看“承诺”和“补救”两处。',
          ],
          [
            '30–35',
            '走完举手：价值胜过“什么都不做”的？胜过“只拉新”的？区间罩住一大半的？三个数写在票数旁边。',
          ],
          ['35–50', '复盘，用下面的问题。各人在页面上看三个最要紧的决定，再换200种运气看自己这一套。'],
          ['50–60', '写下一条下次能用的规矩，答概念题，交作业，记下回执码。来不及，带回家做。'],
        ],
      },
    ],
    after: {
      title: '课后',
      lines: [
        '批改页先贴链接，再放名单和作业；每份要重放几百局，一个班要几分钟，页面会说还要多久。评理由和规矩，把反馈条发还。',
        '下次课用五分钟讲全班最难的一项、最常见的一个错，再把教师页上现成打法的次序亮出来。',
      ],
    },
    questions: {
      title: '讨论的问题',
      lines: [
        '同样的钱，投在哪种纽带上被对手学得最快？学去以后，你还剩下什么？',
        '把承诺多报20分，当季来的人会多，为什么最后一季反而未必？',
        '你的报告改了哪个决定？没改，那笔钱白花了吗？',
        '同样的决定换200种运气，这一局排在哪里？是本事还是运气？',
        '换成这个案例，有没有“不该做关系”的道理？凭什么看出来的？',
      ],
    },
    slips: {
      title: '常见的错，怎么点一下',
      lines: [
        ['说的是留老客，钱花在拉新', '把这一季的钱按用途念一遍，念的是你定的目标吗？'],
        ['第一季就把承诺调高', '照这些钱，服务做得到几分？多说的那几分谁来兑现？'],
        ['投了纽带，没有对准谁', '这笔钱是给哪一级的人的？'],
        ['补救不给钱，投诉照样多', '来了十件投诉，你的人手答得完几件？'],
        ['区间窄得罩不住，还一季季照抄', '上一季罩住了吗？没有，这一季为什么还这么窄？'],
        ['拿一局的结果说打法好坏', '同一套决定，别的运气下也这样吗？'],
      ],
    },
  },
  en: {
    heading: 'Class plan: one lesson of 40 to 60 minutes',
    lead: 'Students use their own phones or computers. Work is kept on the device step by step and may be broken off; a free run beforehand helps. In a short lesson the last quarters and the look back are homework.',
    before: {
      title: 'Before',
      lines: [
        'Students read “The shop opposite has a points card too. What now?” and “200 know the tea house. How many will speak for it?”, and play one free run on the same page.',
        'You play a run yourself; set it, send the message, keep the link; print the teacher’s sheet for yourself.',
      ],
    },
    lessons: [
      {
        title: 'The lesson',
        rows: [
          [
            '0–5',
            'Read the case. Hands up: should this firm put its money into new customers, into keeping the old, or spend little and take the profit? Votes on the board, no comment.',
          ],
          [
            '5–10',
            'Each states a goal with one reason. No goal is right by itself; but the money must then follow it.',
          ],
          [
            '10–30',
            'Each plays all quarters. Take the first together, slowly: buy a report or not, and why; how wide an interval. Then alone; watch what they promise and what they set aside for recovery.',
          ],
          [
            '30–35',
            'Hands up: who created more value than “do nothing”? than “acquisition only”? whose intervals held mostly? Three counts beside the votes.',
          ],
          [
            '35–50',
            'Look back with the questions below. Each looks at the three decisions that mattered most, and at the same decisions under 200 other lucks.',
          ],
          [
            '50–60',
            'One rule for next time, the concept questions, the hand-in, the receipt code. What is left is homework.',
          ],
        ],
      },
    ],
    after: {
      title: 'After',
      lines: [
        'On the checking page: paste the link, add class list and hand-ins. Each means hundreds of replays, a class some minutes; the page says how long. Mark reason and rule, return the slips.',
        'Next lesson, five minutes: the hardest criterion, the commonest slip, and the order of the ready-made rules from the teacher’s sheet.',
      ],
    },
    questions: {
      title: 'Questions for the debrief',
      lines: [
        'Which bond did the rival copy fastest? Once it was copied, what did you still have?',
        'Promise 20 points more and more people come this quarter. Why not in the last?',
        'Which decision did your report change? If none, was the money wasted?',
        'Under 200 other lucks, where does your run stand? Skill or luck?',
        'Is there a reason not to build relationships in this case? What shows it?',
      ],
    },
    slips: {
      title: 'Common slips, and a question that helps',
      lines: [
        [
          'The goal is to keep, the money goes to win',
          'Read out this quarter’s spending. Is that your goal?',
        ],
        ['A higher promise in the first quarter', 'What can this money deliver? Who keeps the rest?'],
        ['Bonds that aim at nobody', 'For whom is this money?'],
        ['No money for recovery', 'Ten people complain. How many can be answered?'],
        ['Intervals that miss, said again each quarter', 'Did the last one hold? Then why this width again?'],
        ['One run taken as proof', 'Would the same decisions do so under another luck?'],
      ],
    },
  },
};
