import type { Locale } from '@/lib/content/locale';
import type { Plan } from './plan';

/** One lesson with a journey case, whichever it is. */
export const journeyPlan: Readonly<Record<Locale, Plan>> = {
  zh: {
    heading: '教案：一次课，40分钟',
    lead: '学生各用各的手机或电脑。做到哪里都存在他自己的设备上，断了能接着做；手快的25分钟做完，来不及的，复盘带回家。',
    before: {
      title: '课前',
      lines: [
        '学生读两课：“旅程图人人点头，就对了吗？”和“到店抱怨最多，先修到店吗？”，再在同一页另挑一个案子练一遍。练要交的这一个，答案就先看见了。',
        '你自己做一遍；布置好，把群通知发出去，链接留一份；打印这个案子的答案，自己看。',
      ],
    },
    lessons: [
      {
        title: '一次课',
        rows: [
          ['0–4', '读案子，举手：钱先花在哪一步？票数写在黑板上，不评。'],
          ['4–8', '各自写一句：为谁画，什么算变好。再把单子上的名字分到各段，不在这条路上的挑出去。'],
          [
            '8–18',
            '放材料。先全班一起放三条：一条明白的，一条和别的打架的，一条不相干的，说清凭什么。其余各自放。',
          ],
          ['18–24', '画感受：曲线，痛点，关键时刻，后台是谁。提醒一句：全勾上等于没有判断。'],
          ['24–28', '报每一步走掉几个，选改进，写理由。再举一次手，第二次的票数写在第一次旁边。'],
          ['28–33', '看三趟走下来。只问一句：丢钱最多的一步和投诉最多的一步，是不是同一步？'],
          ['33–38', '判断五句话，写一条下次能用的规矩。用下面的问题说开。'],
          ['38–40', '概念题，交作业，记下回执码。来不及，带回家做。'],
        ],
      },
    ],
    after: {
      title: '课后',
      lines: [
        '批改页先贴链接，再放名单和作业；选的改进要重走几十次，一个班要一两分钟，页面会说还要多久。评目标、理由和规矩，把反馈条发还。',
        '下次课用五分钟讲全班最难的一项、最常见的一个错，再把答案页上“丢钱”和“投诉”的两列数亮出来。',
      ],
    },
    questions: {
      title: '讨论的问题',
      lines: [
        '投诉最多的一步，丢的钱也最多吗？不是的话，丢钱的那一步为什么没人说？',
        '哪两条材料打架？各是谁、在什么时候、问谁得来的？',
        '你画的最低点和走出来的最低点差在哪一步？是等得久，是做坏了，还是盼得太高？',
        '要改这一步，后台是谁的活？得谁点头？',
        '这是设定好的世界。换成你自己的店，花钱以前先去量哪一个数？',
      ],
    },
    slips: {
      title: '常见的错，怎么点一下',
      lines: [
        ['按投诉的条数排先后', '一声不响就走的人，记在哪本簿子上？'],
        ['打架的材料，挑顺眼的用', '这个数问的是谁？没答的人去哪儿了？'],
        ['不相干的事也放上图', '这位客人碰得到它吗？'],
        ['处处都是关键时刻', '只许留两个，留哪两个？'],
        ['曲线画成一条平线', '哪一步他回家会讲给别人听？'],
        ['只数走掉几个人', '走完的人，下次还来不来？那值多少钱？'],
      ],
    },
  },
  en: {
    heading: 'Class plan: one lesson of 40 minutes',
    lead: 'Students use their own phones or computers. Work is kept on the device step by step and may be broken off. The quick are done in 25 minutes; for the others the look back is homework.',
    before: {
      title: 'Before',
      lines: [
        'Students read “Everybody nods at the journey map. Is it true?” and “Arriving draws the complaints. Is that what to mend?”, then practise on another case on the same page. Practising on the one to be handed in would show them its answers.',
        'You do the case yourself; set it, send the message, keep the link; print the answers for yourself.',
      ],
    },
    lessons: [
      {
        title: 'The lesson',
        rows: [
          [
            '0–4',
            'Read the case. Hands up: at which step should the money go first? Votes on the board, no comment.',
          ],
          [
            '4–8',
            'Each writes one sentence: whose journey, and what would count as better. Then the names on the list to their stages; what is not on this journey goes out.',
          ],
          [
            '8–18',
            'Evidence. Place three pieces together: a plain one, one that contradicts another, one beside the point; say why. The rest alone.',
          ],
          [
            '18–24',
            'Feelings: curve, pains, moments of truth, who stands behind. One reminder: to mark everything is to judge nothing.',
          ],
          [
            '24–28',
            'How many leave at each step; improvements, and why. Hands up again; the second count beside the first.',
          ],
          [
            '28–33',
            'Watch the walks. One question only: are the step that loses most money and the one with most complaints the same?',
          ],
          ['33–38', 'Five claims, one rule for next time. Talk with the questions below.'],
          ['38–40', 'Concept questions, hand-in, receipt code. What is left is homework.'],
        ],
      },
    ],
    after: {
      title: 'After',
      lines: [
        'On the checking page: paste the link, add class list and hand-ins. Every choice is walked some dozens of times, a class a minute or two; the page says how long. Mark goal, reason and rule, return the slips.',
        'Next lesson, five minutes: the hardest criterion, the commonest slip, and from the answers the two columns of money lost and complaints.',
      ],
    },
    questions: {
      title: 'Questions for the debrief',
      lines: [
        'Does the step with most complaints lose most money? If not, why does nobody speak of the one that does?',
        'Which two pieces of evidence contradict each other? Who was asked, when, and by whom?',
        'Where is your lowest point, and where the walk’s? Was it the wait, the work, or what had been promised?',
        'Whose job stands behind that step? Who would have to agree?',
        'This world was made up. In a firm of your own, which number would you measure before you spend?',
      ],
    },
    slips: {
      title: 'Common slips, and a question that helps',
      lines: [
        ['Ranking by number of complaints', 'Those who go without a word: in which book are they?'],
        [
          'Of two pieces that disagree, taking the nicer',
          'Who was asked for this number? Where are those who did not answer?',
        ],
        ['Mapping what is beside the point', 'Will this customer ever meet it?'],
        ['Moments of truth everywhere', 'If you may keep two, which?'],
        ['A curve as flat as a table', 'Which step will she tell others about?'],
        ['Counting only those who leave', 'Will those who stay come again? What is that worth?'],
      ],
    },
  },
};
