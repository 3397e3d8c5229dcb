import type { Locale } from '@/lib/content/locale';
import {
  HOURS_TO_SPARE,
  MINUTES,
  type FollowUpLoad,
  type Tier,
  type TierLoad,
} from '@/lib/simulations/channels';
import type { FOLLOW_UP_PRESETS, FollowUpState } from './follow-up-view';

export interface FollowUpMessages {
  readonly presetsLabel: string;
  readonly presets: Readonly<Record<keyof typeof FOLLOW_UP_PRESETS, string>>;
  readonly tierLabel: string;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly news: string;
  readonly care: string;
  readonly times: string;
  readonly recordLabel: string;
  readonly record: Readonly<Record<FollowUpState['record'], string>>;
  readonly row: (load: TierLoad) => string;
  readonly every: (load: TierLoad) => string;
  readonly barLabel: string;
  readonly verdict: (load: FollowUpLoad, state: FollowUpState) => string;
  readonly note: string;
}

const plain = (value: number) => String(Math.round(10 * value) / 10);
const grouped = (value: number) => plain(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const days = ({ contactsEach }: TierLoad) => Math.round(365 / contactsEach);

const zh: FollowUpMessages = {
  presetsLabel: '换一套安排',
  presets: { same: '人人一样', few: '只顾前40位', tiers: '分层' },
  tierLabel: '改哪一层',
  tiers: { top: '前40位', middle: '中间236位', rest: '其余1000位' },
  news: '定制资讯，每位一年',
  care: '节点关怀，每位一年',
  times: '次',
  recordLabel: '客人回了话，记不记',
  record: { yes: '记下来，每次1分钟', no: '不记' },
  row: ({ contacts, hours }) => `${contacts}次，${plain(hours)}小时`,
  every: (load) =>
    load.contactsEach === 0 ? '不主动联系' : `每位一年${load.contactsEach}次，平均隔${days(load)}天`,
  barLabel: `横条：用掉多少小时；满格${HOURS_TO_SPARE}小时，箭头表示还不止。`,
  verdict: ({ contacts, hours, left }, { record }) =>
    `一年联系${contacts}次，要${plain(hours)}小时；店里腾得出${HOURS_TO_SPARE}小时，${
      left >= 0 ? `够，还剩${plain(left)}小时` : `差${plain(-left)}小时，做不完`
    }。${record === 'no' ? '没有记录，明年的节点就无从知道。' : ''}`,
  note: `人数、分钟、小时都是示意：定制资讯一次${MINUTES.news}分钟，节点关怀一次${MINUTES.care}分钟，记录一次${MINUTES.record}分钟。模型只数次数和工夫，不知道客人爱不爱收。`,
};

const en: FollowUpMessages = {
  presetsLabel: 'Another plan',
  presets: { same: 'All alike', few: 'The top 40 only', tiers: 'By tier' },
  tierLabel: 'Change which tier',
  tiers: { top: 'Top 40', middle: 'Middle 236', rest: 'Other 1,000' },
  news: 'Tailored news, each a year',
  care: 'Milestone care, each a year',
  times: 'times',
  recordLabel: 'When a customer answers',
  record: { yes: 'Write it down, 1 minute each', no: 'Do not write it down' },
  row: ({ contacts, hours }) => `${grouped(contacts)} contacts, ${grouped(hours)} hours`,
  every: (load) =>
    load.contactsEach === 0
      ? 'we never write first'
      : `${load.contactsEach} a year each, ${days(load)} days apart on average`,
  barLabel: `Bar: hours taken; a full bar is ${HOURS_TO_SPARE}, an arrow means more.`,
  verdict: ({ contacts, hours, left }, { record }) =>
    `${grouped(contacts)} contacts a year take ${grouped(hours)} hours. The shop can spare ${HOURS_TO_SPARE}: ${
      left >= 0 ? `enough, ${plain(left)} left` : `${grouped(-left)} short, so it will not be done`
    }.${record === 'no' ? ' Without records nobody will know next year’s milestones.' : ''}`,
  note: `People, minutes and hours are illustrative: ${MINUTES.news} minutes for tailored news, ${MINUTES.care} for care at a milestone, ${MINUTES.record} for a record. The model counts contacts and work; whether customers like them it does not know.`,
};

export const followUpMessages: Readonly<Record<Locale, FollowUpMessages>> = { zh, en };
