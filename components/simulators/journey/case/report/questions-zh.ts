import type { JourneyQuestions } from './questions';

export const questionsZh: JourneyQuestions = {
  claims: {
    costliest: { name: '丢掉价值最多的一步', question: '这条路上，丢掉的价值最多的是哪一步？' },
    loudest: { name: '投诉最多的一步', question: '投诉最多的是哪一步？' },
    cause: { name: '走掉的人为什么走', question: '走掉的人里，最多的是为什么走的？' },
    single: { name: '只做一样，做哪样', question: '只做一样改进，哪一样添的价值最多？' },
    naive: {
      name: '照投诉花钱添多少',
      question: '哪里投诉最多，钱就花在哪里：这样添的价值，跟最好的花法比：',
    },
  },
  causes: {
    line: '排队排不下去',
    failed: '办不成，不再试',
    waited: '等得太久',
    disappointed: '太失望',
    own: '有自己的事，怪不着谁',
  },
  naive: {
    'nothing-or-less': '一点不添，或者反而少了',
    'under-half': '添了，不到它的一半',
    'over-half': '有它的一半或更多',
  },
  concepts: {
    owner: {
      name: '接触点归谁拥有',
      question: '一家人在饭桌上商量住几晚、用谁的手机付钱。按归谁拥有分，这个接触点属于：',
      options: {
        brand: '品牌拥有',
        partner: '伙伴拥有',
        customer: '顾客拥有',
        none: '谁也不归，算不上接触点',
      },
      why: '是顾客自己在做，店和伙伴都管不着，所以是顾客拥有。容易答成算不上接触点：店里的人不在场，可这一步照样定下她来不来。店能做的，是让她好商量，比如把价钱写清楚。',
    },
    truth: {
      name: '什么是关键时刻',
      question: '一次接触成为关键时刻，凭的是：',
      options: {
        'most-frequent': '来的人最多',
        'most-costly': '花钱最多',
        'decides-relationship': '对关系走向影响特别大',
        first: '是头一次接触',
      },
      why: '课程说法：关键时刻是对关系走向影响特别大的接触。来的人多、花的钱多，都可能平平淡淡；头一次接触有时是，有时不是。',
    },
    disconfirmation: {
      name: '承诺提高，服务没变',
      question: '服务和从前一样，宣传把承诺提高了。客人得到的和盼着的一比，会：',
      options: { better: '变好', same: '不变', worse: '变差', 'cannot-say': '说不准' },
      why: '承诺抬高了盼头，得到的没变，落差就大了：负向不一致。容易答成不变，是因为只看服务，忘了另一头是盼头。',
    },
    level: {
      name: '交互的层次',
      question:
        '一位客人住了两个星期，从订房、到店、吃住到离店，里面有好几个情节。这整整一次住店，在交互的层次里是：',
      options: { act: '动作', episode: '情节', sequence: '片段', relationship: '关系' },
      why: '几个相连的情节合起来是片段。容易答成情节：情节是几个动作办成一件事，比如到店。关系还要大，是前后所有的片段合起来。',
    },
    loudest: {
      name: '投诉最多的接触点',
      question: '投诉最多的接触点：',
      options: {
        costliest: '一定是丢钱最多的',
        'worst-felt': '一定是感受最差的',
        'most-visited': '一定是来人最多的',
        'not-necessarily': '不一定是上面哪一种',
      },
      why: '投诉多，要有人肯开口。开口顺手、说了有用的地方，投诉就多；最伤人的地方，人往往不说，只是不再来。所以投诉是材料，不是轻重。',
    },
  },
};
