import type { Locale } from '@/lib/content/locale';
import type { Channel, ChannelProperties, Ground, Task, TaskName } from '@/lib/simulations/channels';
import type { ChannelFitView, Flip, Standing } from './channel-fit-view';

export interface ChannelFitMessages {
  readonly channels: Readonly<Record<Channel, string>>;
  readonly tasks: Readonly<Record<TaskName, string>>;
  readonly tasksLabel: string;
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly options: { readonly [G in Ground]: Readonly<Record<Task[G], string>> };
  readonly standings: Readonly<Record<Standing, string>>;
  /** What the channel is like, in the words of one ground. */
  readonly property: (ground: Ground, properties: ChannelProperties) => string;
  readonly failing: string;
  readonly verdict: (view: ChannelFitView) => string;
  readonly flipped: (flips: readonly Flip[]) => string;
  readonly listLabel: string;
  readonly note: string;
}

const zhChannels: ChannelFitMessages['channels'] = {
  phone: '① 电话',
  mail: '② 邮件',
  meeting: '③ 面谈',
  chat: '④ 即时通讯',
  social: '⑤ 社交媒体',
  service: '⑥ 客服中心',
  'self-help': '⑦ 自助支持',
  feedback: '⑧ 反馈渠道',
  interview: '⑨ 访谈调研',
  events: '⑩ 活动培训',
};
const enChannels: ChannelFitMessages['channels'] = {
  phone: '1 Telephone',
  mail: '2 Mail',
  meeting: '3 Meeting',
  chat: '4 Chat',
  social: '5 Social media',
  service: '6 Service centre',
  'self-help': '7 Self-help',
  feedback: '8 Feedback',
  interview: '9 Interviews',
  events: '10 Events',
};
const bare = (name: string) => name.slice(name.indexOf(' ') + 1);
const zhNames = (list: readonly Channel[]) => list.map((channel) => bare(zhChannels[channel])).join('、');
const enNames = (list: readonly Channel[]) => {
  const names = list.map((channel) => bare(enChannels[channel]).toLowerCase());
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
};
const zhGrounds: ChannelFitMessages['grounds'] = {
  complexity: '复杂程度',
  urgency: '紧急程度',
  privacy: '隐私',
  preference: '客户偏好',
  starts: '谁先开口',
};
const enGrounds: ChannelFitMessages['grounds'] = {
  complexity: 'Complexity',
  urgency: 'Urgency',
  privacy: 'Privacy',
  preference: 'Preference',
  starts: 'Who begins',
};
const STANDINGS: readonly Standing[] = ['fits', 'richer', 'fails'];
const grouped = (flips: readonly Flip[]) =>
  STANDINGS.map((standing) => ({
    standing,
    channels: flips.filter(({ to }) => to === standing).map(({ channel }) => channel),
  })).filter(({ channels }) => channels.length > 0);

const zh: ChannelFitMessages = {
  channels: zhChannels,
  tasksLabel: '换一件事',
  tasks: { booking: '今晚订重了', parcel: '快递晚一天', exam: '女儿考上了', prices: '批发价要改' },
  grounds: zhGrounds,
  options: {
    complexity: { fact: '一句说得清', explain: '要解释', settle: '要商量' },
    urgency: { hour: '一小时内', day: '当天', week: '这一周' },
    privacy: { hers: '只给她看', open: '旁人看也行' },
    preference: { any: '没说过', text: '爱看字', voice: '爱说话' },
    starts: { tell: '我们告诉她', answer: '她来问', ask: '我们问她' },
  },
  standings: { fits: '合用', richer: '合用，有余', fails: '不合' },
  property: (ground, { richness, speed, privacy, mode, starts }) => {
    switch (ground) {
      case 'complexity':
        return `丰富度${richness}`;
      case 'urgency':
        return { hour: '一小时内', day: '当天', week: '几天' }[speed];
      case 'privacy':
        return privacy === 'hers' ? '只她看到' : '旁人也看到';
      case 'preference':
        return mode === 'text' ? '看字' : '说话';
      case 'starts':
        return starts.length === 3
          ? '谁先都行'
          : starts.length === 2
            ? '我们说、她来问'
            : { tell: '我们请她来', answer: '等她来', ask: '我们问她' }[starts[0] ?? 'tell'];
    }
  },
  failing: '不合',
  verdict: ({ will, richer, nearly, fits }) => {
    if (will.length + richer.length === 0)
      return nearly.length === 0
        ? '没有一条合用，也没有一条只差一处。'
        : `没有一条合用。只差一处的：${nearly
            .map(
              ({ channel, fails: [ground] }) => `${zhNames([channel])}（${ground ? zhGrounds[ground] : ''}）`,
            )
            .join('、')}。`;
    return [
      will.length > 0 ? `合用${will.length}条：${zhNames(will)}。` : '',
      richer.length > 0 ? `合用而有余${richer.length}条：${zhNames(richer)}。` : '',
      `不合${fits.length - will.length - richer.length}条。`,
    ].join('');
  },
  flipped: (list) =>
    list.length === 0
      ? '和刚才比，没有一条变。'
      : `和刚才比，${grouped(list)
          .map(({ standing, channels }) => `${zhNames(channels)}变成“${zh.standings[standing]}”`)
          .join('；')}。`,
  listLabel: '十条途径',
  note: '丰富度：4面谈，3电话，2写给一个人的字，1写给众人的字。只有这个次序来自文献；其余性质和判断规则都是我们假定的。即时通讯指一对一，群里说话算“旁人也看到”。',
};

const en: ChannelFitMessages = {
  channels: enChannels,
  tasksLabel: 'Another matter',
  tasks: {
    booking: 'Double-booked',
    parcel: 'Late parcel',
    exam: 'Exam passed',
    prices: 'New prices',
  },
  grounds: enGrounds,
  options: {
    complexity: {
      fact: 'A clear fact',
      explain: 'To explain',
      settle: 'To settle',
    },
    urgency: { hour: 'In an hour', day: 'Today', week: 'This week' },
    privacy: { hers: 'For her alone', open: 'Others may' },
    preference: { any: 'Not known', text: 'To read', voice: 'To talk' },
    starts: { tell: 'We tell her', answer: 'She comes to us', ask: 'We ask her' },
  },
  standings: { fits: 'fits', richer: 'fits, with room to spare', fails: 'fails' },
  property: (ground, { richness, speed, privacy, mode, starts }) => {
    switch (ground) {
      case 'complexity':
        return `richness ${richness}`;
      case 'urgency':
        return { hour: 'within the hour', day: 'same day', week: 'some days' }[speed];
      case 'privacy':
        return privacy === 'hers' ? 'she alone' : 'others see it';
      case 'preference':
        return mode === 'text' ? 'read' : 'talked';
      case 'starts':
        return starts.length === 3
          ? 'either begins'
          : starts.length === 2
            ? 'we tell, she asks'
            : { tell: 'we invite', answer: 'waits for her', ask: 'we ask her' }[starts[0] ?? 'tell'];
    }
  },
  failing: 'fails',
  verdict: ({ will, richer, nearly, fits }) => {
    if (will.length + richer.length === 0)
      return nearly.length === 0
        ? 'None fits, and none fails on one ground only.'
        : `None fits. Failing on one ground only: ${nearly
            .map(
              ({ channel, fails: [ground] }) =>
                `${enNames([channel])} (${ground ? enGrounds[ground].toLowerCase() : ''})`,
            )
            .join(', ')}.`;
    return [
      ...(will.length > 0 ? [`${will.length} of ten fit: ${enNames(will)}.`] : []),
      ...(richer.length > 0 ? [`${richer.length} fit with room to spare: ${enNames(richer)}.`] : []),
      `${fits.length - will.length - richer.length} fail.`,
    ].join(' ');
  },
  flipped: (list) =>
    list.length === 0
      ? ' Against the last setting, nothing changed.'
      : ` Against the last setting, ${grouped(list)
          .map(({ standing, channels }) => `now “${en.standings[standing]}”: ${enNames(channels)}`)
          .join('; ')}.`,
  listLabel: 'The ten channels',
  note: 'Richness: 4 a meeting, 3 the telephone, 2 written to one person, 1 written to nobody in particular. Only that order is from the literature; all other properties and the rules are our assumptions. Chat is one to one; what is said in a group, others see.',
};

export const channelFitMessages: Readonly<Record<Locale, ChannelFitMessages>> = { zh, en };
