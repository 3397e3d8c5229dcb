import type { LadderQuestions } from './questions';

export const questionsZh: LadderQuestions = {
  claims: {
    bonds: {
      name: '一分钱不投纽带',
      question: () => '三种纽带一分钱也不投，别的照旧，你创造的价值会：',
      options: { higher: '更高', 'about-the-same': '差不多（相差不到2%）', lower: '更低' },
    },
    acquisition: {
      name: '一分钱不拉新',
      question: () => '拉新一分钱也不花，别的照旧，你创造的价值会：',
      options: { higher: '更高', 'about-the-same': '差不多（相差不到2%）', lower: '更低' },
    },
    promise: {
      name: '每季多承诺20分',
      question: (customers) => `每季都多承诺20分（最多到100分），别的照旧，最后一季来买的${customers}会：`,
      options: { more: '更多', 'about-as-many': '差不多（相差不到2%）', fewer: '更少' },
    },
    rival: {
      name: '对手学去多少',
      question: () => '拿你财务纽带最高的那一季比，到最后一季，对手的财务纽带到了它的：',
      options: {
        'under-a-third': '不到三分之一',
        between: '三分之一到三分之二',
        'over-two-thirds': '超过三分之二',
      },
    },
    luck: {
      name: '这一局的运气',
      question: () => '同样的决策另走200局，和它们比，你这一局的运气：',
      options: {
        'bad-luck': '差：比它低的不到四分之一',
        ordinary: '平常：比它低的占四分之一到四分之三',
        'good-luck': '好：比它低的超过四分之三',
      },
    },
  },
  concepts: {
    attitude: {
      name: '迪克和巴苏的矩阵',
      question:
        '镇上只有一家药店，老周每周都去，可他觉得别处若有一家，准比这家强。按迪克和巴苏的矩阵，老周属于：',
      options: { loyalty: '真正忠诚', latent: '潜在忠诚', spurious: '虚假忠诚', none: '不忠诚' },
      why: '买得勤，相对态度弱，是虚假忠诚。只看他每周都去，最容易答成真正忠诚；新店一开张，他就走了。潜在忠诚正相反：喜欢，却买得少。',
    },
    copied: {
      name: '哪种纽带先被学去',
      question: '三种纽带里，对手一般最先学去的是：',
      options: {
        structural: '结构纽带',
        social: '社交纽带',
        financial: '财务纽带',
        'all-alike': '三种一样快',
      },
      why: '打折、积分，标个价就能跟上，所以财务纽带最先被学去。社交纽带要认得人，慢一些；结构纽带改的是做事的办法，最难学。',
    },
    promise: {
      name: '承诺提高以后',
      question: '服务没有变，广告里的承诺提高了。老顾客下一次的满意度一般会：',
      options: { rises: '上升', stays: '不变', falls: '下降', 'cannot-say': '说不准' },
      why: '满不满意，看实际得到的和事先盼着的差多少。承诺抬高了盼头，实际没变，就不如盼的好，满意度下降。容易答成上升：承诺高，头一次来的人会多，那是试用，不是满意。',
    },
    advocate: {
      name: '拥护者',
      question: '在忠诚阶梯上，拥护者除了一再购买，还要：',
      options: {
        'spends-most': '花钱比别人多',
        recommends: '主动向别人推荐',
        'longest-customer': '来往的年头最长',
        'never-complains': '从来不投诉',
      },
      why: '拥护者的标志是替你说话：主动推荐。花钱多、来得久，可能只是离不开；投诉的人里也有拥护者，肯说才有机会补救。',
    },
    level: {
      name: '科特勒的关系级别',
      question: '客户有几十万，每位带来的利润很薄。按科特勒的选择表，卖完以后该做到哪一级？',
      options: {
        partnership: '伙伴型',
        proactive: '主动型',
        accountable: '可靠型',
        basic: '基本型',
      },
      why: '人多、利润薄，往上加一级的花费收不回来，做到基本型就够：卖了，不再主动联系。伙伴型留给人少、利润厚的客户。容易答高，是以为关系越深越好。',
    },
  },
};
