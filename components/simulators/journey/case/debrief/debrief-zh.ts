import type { DebriefMessages } from './debrief-messages';

export const debriefZh: DebriefMessages = {
  illustrative: '示意',
  loading: '正在走，要几秒钟……',
  failed: '这一部分没有算出来，你定下的都还在。',
  again: '再算一次',
  canBeEmpty: '空着',
  quoted: (name) => `“${name}”`,
  claims: {
    heading: '三趟走完，五个判断',
    intro:
      '上面三趟只是一种运气。下面五问说的是这条路本身：定下以后，拿200趟的平均来对。看图时觉得是什么就选什么，可以空着。',
    decide: '定下判断，看对不对',
    decideEmpty: (empty) => `空着${empty}问，定下判断`,
    verdict: (right, of) => `${of}个判断，站得住${right}个。`,
    untouched: '五问都空着，这一部分没有分。往下看，数都在那里。',
    because: {
      one: (name, figure) => `“${name}”${figure}`,
      complaints: (complaints) => `${complaints}次`,
      costliest: (most) => `一趟下来丢掉的价值，前三处是${most}（200趟平均）。`,
      loudest: (most) => `一趟下来的投诉，前三处是${most}（200趟平均）。`,
      cause: (leave, most) => `一趟里中途走掉${leave}人：${most}（200趟平均）。`,
      single: (most) => `单做一样，比一样不改多创造的：${most}（20种运气平均）。`,
      naive: (naive, best) =>
        `比一样不改，照投诉花钱多创造${naive}，最好的选法多创造${best}（20种运气平均）。`,
    },
  },
  goal: {
    heading: '你当初要的，和你给的理由',
    intro: '先看自己写过什么，再看走出来的结果。',
    goal: '目标：对这个人，什么算变好',
    reason: '为什么选那几样',
  },
  gap: {
    heading: '你的图和客户走的路，差在哪里',
    intro:
      '上面的图把两边画在了一起，这里只说最要紧的几处。差得远的地方，想一想：那一步的材料是没看见，还是看重了别的？',
    through: (said, asIs) => `同一种运气，照你的图，100人里${said}人走完；照现在的样子，${asIs}人走完。`,
    felt: (name, own, world) => `感受差得最远的一步是“${name}”：你标${own}，客户平均${world}。`,
    feltEmpty: '感受你都空着，没法比。',
    left: (name, own, world) =>
      `走掉的人差得最远的一步是“${name}”：你估100人里走${own}人，其实走${world}人。`,
    leftEmpty: '走掉几个你都空着，没法比。',
    lost: (name, worth, { truth, pain }) =>
      `丢掉价值最多的一步是“${name}”，一趟${worth}。${
        truth && pain
          ? '你把它标成了痛点，也标成了关键时刻。'
          : truth
            ? '你把它标成了关键时刻。'
            : pain
              ? '你把它标成了痛点，没有标成关键时刻。'
              : '你没有标它。'
      }`,
    truths: '关键时刻',
    pains: '痛点',
    marks: (kind, { hit, missed, beside }) =>
      `${kind}：${[
        hit && `你标对了${hit}`,
        missed && `${hit ? '漏了' : '你没有标出'}${missed}`,
        beside && `多标了${beside}`,
      ]
        .filter(Boolean)
        .join('；')}。`,
  },
  luck: {
    heading: '有多少是运气',
    intro:
      '换一批客户、换一天的快慢，同样的选法结果也不一样。这里有20种运气，人人都用同样的20种。你的选法和另外三种，各走20趟。',
    title: (naive, nothing, of) =>
      `${of}种运气里，你的选法胜过照投诉花钱${naive}次，胜过一样不改${nothing}次`,
    titleBest: '你选的，就是预算里最好的那一种',
    titleNothing: '你一样也没改，20种运气下都跟不改一样',
    titleNaive: '你选的，跟只看投诉的人选的一样',
    names: { own: '你的选法', nothing: '一样不改', naive: '照投诉花钱', best: '最好的选法' },
    nothing: '一样也不做',
    mean: (worth) => `平均${worth}`,
    described: (name, note) => `${name}：${note}。`,
    overNothing: (worth, more) => `平均下来，你的选法比一样不改${more ? '多' : '少'}创造${worth}。`,
    belowBest: (worth) => `离最好的选法还差${worth}：这一段是选法，不是运气。`,
    spread: (least, most) =>
      `同样是你的选法，运气差的一趟${least}，好的一趟${most}：这一段是运气。所以成绩看20趟的平均，不看你碰上的那一趟。`,
    whatNaive: (names) => `照投诉花钱的人会选：${names}。`,
    whatBest: (names) => `预算里最好的选法：${names}。`,
    axis: '一趟创造的价值（元）',
    caption: '一个圆点是一种运气下的一趟，竖线是平均。',
    table: '每种运气下创造的价值（元）',
    column: '运气',
    nth: (luck) => `第${luck}种`,
    average: '平均',
  },
  whatIf: {
    heading: '当初换几样，会怎样',
    intro: '换一换选法，客户还是那些客户，运气还是那样的运气。这里怎么试都不计分。',
    legend: '另选几样试试',
    walk: '用同样的运气走一遍',
    walking: '正在走……',
    failed: '这一趟没有走成。再按一次试试，你定下的都还在。',
    known: '这样选已经走过了，看下面的表。换几样再走。',
    nothing: '一样不改',
    own: (names) => `你当初的：${names}`,
    result: (names, here, mean) => {
      const told = ({ text, sign }: typeof here) =>
        sign === 0 ? '不多不少' : `${sign > 0 ? '多' : '少'}创造${text}`;
      return `换成${names}：同样的运气，比你当初的${told(here)}；20种运气平均，${told(mean)}。`;
    },
    table: '走过的选法',
    columns: {
      what: '选法',
      through: '走完（每100人）',
      nps: 'NPS',
      worth: '这种运气下的价值（元）',
      mean: '20种运气平均（元）',
    },
  },
  rule: {
    heading: '给下一次留一条规矩',
    intro: '下次再有一张旅程图摆在你面前，先做什么，不再做什么？写一条，用得上的。',
    label: '我的规矩',
    hint: '一两句就够，比如“先看……再看……”。机器不给文字打分，老师能看到。',
    decide: '留下这条规矩',
    decideEmpty: '先不写，往下走',
    yours: '你留给下一次的规矩',
    kept: '记下了。',
    none: '空着，也可以。',
  },
  concepts: {
    heading: '第五章，五问',
    intro: '把刚才走过的路，和课本里的词对上。每问一个答案，可以空着。',
    decide: '定下，看对不对',
    decideEmpty: (empty) => `空着${empty}问，定下`,
    verdict: (right, of) => `${of}问，答对${right}问。`,
  },
  lessons: {
    heading: '接着学什么',
    intro: '按丢分多少排。一节课十几分钟。',
    none: '每一部分都拿到了大半的分，没有非补不可的课。',
    because: (criteria) => `丢分在：${criteria}`,
  },
};
