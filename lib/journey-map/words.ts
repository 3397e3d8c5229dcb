import type { MapLocale } from './empty';
import type { LaneKind, VersionName } from './map';

/** The words of a drawn map. `{n}` stands for the number. */
export interface MapWords {
  /** For the `lang` attribute. */
  readonly lang: string;
  readonly lanes: Readonly<Record<Exclude<LaneKind, 'own'>, string>>;
  readonly versions: Readonly<Record<VersionName, string>>;
  readonly untitled: string;
  readonly personas: string;
  readonly wait: string;
  readonly waitHours: string;
  readonly waitDays: string;
  readonly failure: string;
  readonly importance: string;
  readonly momentOfTruth: string;
  /** The ends of the emotion curve's scale. */
  readonly best: string;
  readonly worst: string;
}

/** The words of a drawn map in both languages: an editor that has its own may hand in those. */
export const MAP_WORDS: Readonly<Record<MapLocale, MapWords>> = {
  zh: {
    lang: 'zh-CN',
    lanes: {
      doing: '在做什么',
      touchpoint: '接触点与渠道',
      thinking: '在想什么',
      feeling: '感受',
      pain: '痛点',
      opportunity: '机会',
      backstage: '后台',
      owner: '谁负责',
      metric: '指标',
    },
    versions: { asIs: '现状', toBe: '设想' },
    untitled: '未命名的客户旅程图',
    personas: '客户',
    wait: '等{n}分钟',
    waitHours: '等{n}小时',
    waitDays: '等{n}天',
    failure: '出错{n}%',
    importance: '看重{n}%',
    momentOfTruth: '关键时刻',
    best: '高兴',
    worst: '恼火',
  },
  en: {
    lang: 'en',
    lanes: {
      doing: 'Doing',
      touchpoint: 'Touchpoint and channel',
      thinking: 'Thinking',
      feeling: 'Feeling',
      pain: 'Pain points',
      opportunity: 'Opportunities',
      backstage: 'Backstage',
      owner: 'Owner',
      metric: 'Measure',
    },
    versions: { asIs: 'As it is', toBe: 'As it is to be' },
    untitled: 'Customer journey map without a title',
    personas: 'Customers',
    wait: 'wait {n} min',
    waitHours: 'wait {n} h',
    waitDays: 'wait {n} days',
    failure: 'fails {n}%',
    importance: 'counts {n}%',
    momentOfTruth: 'moment of truth',
    best: 'pleased',
    worst: 'annoyed',
  },
};
